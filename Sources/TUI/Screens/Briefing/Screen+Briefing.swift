internal import Model

extension Screen {
  /// What the screen shows as slides, at the slide of what is selected; `nil` where that is for the
  /// dossier's own briefing to say.
  func briefing(in library: Library) -> BriefingScreen? {
    switch self {
    case .reader(let reader): reader.briefing(in: library)
    case .timeline(let timeline): timeline.briefing(in: library)
    case .forces(let forces): forces.briefing(in: library)
    case .list(let list): list.briefing(in: library)
    case .overview, .briefing: nil
    }
  }

  var isBriefing: Bool {
    if case .briefing = self { true } else { false }
  }
}

// MARK: - The Reader

extension Reader {
  /// A section a slide, its paragraphs as steps.
  ///
  /// - Complexity: O(*n*) in the blocks.
  fileprivate func briefing(in library: Library) -> BriefingScreen? {
    let text = library.dossier.documents[document]
    let blocks = text.body.indices.filter { text.blocks[$0].kind != .rule }
    var sections: [[Int]] = []
    for index in blocks {
      if sections.isEmpty || text.blocks[index].isHeading { sections.append([]) }
      sections[sections.count - 1].append(index)
    }
    guard !sections.isEmpty else { return nil }
    let slides = sections.map { slide(of: $0, text) }
    let behind = sections.firstIndex { text.blocks[$0[0]].range.lowerBound > cursor }
    let briefing = Briefing(title: text.metadata.title, slides: slides)
    return BriefingScreen(briefing, slide: (behind ?? sections.count) - 1)
  }

  private func slide(of section: [Int], _ text: Document) -> Briefing.Slide {
    let first = text.blocks[section[0]]
    let parts = section.enumerated().map { place, index in
      let follows = place == 1 && first.isHeading
      return Briefing.Part(
        .block(document: document, block: index),
        beginsStep: place > 0 && !follows && !text.goesOn(index))
    }
    let title =
      first.isHeading ? text.text[utf8: first.range].collapsingWhitespace : text.metadata.title
    return Briefing.Slide(title: title, parts: parts)
  }
}

extension Document {
  /// Whether a block belongs to the paragraph or item before it: a row of a table behind its first,
  /// what stands deeper in a list.
  fileprivate func goesOn(_ index: Int) -> Bool {
    let block = blocks[index]
    if block.isTableRow { return index > 0 && blocks[index - 1].isTableRow }
    return block.listDepth > 1 || block.listDepth == 1 && block.marker == nil
  }
}

// MARK: - Views of records

extension Briefing {
  /// Slides of records that are parted by what they share, each record a step.
  ///
  /// - Parameters:
  ///   - title: What the footer says.
  ///   - kind: How the records are shown.
  ///   - keys: The records, in their order.
  ///   - selected: The record to begin with.
  ///   - name: What a slide is called, by one of its records; a change of it begins a slide.
  /// - Returns: The slides, at the selected record; `nil` where there are no records.
  fileprivate static func screen(
    _ title: String, _ kind: LiveView.Kind, _ keys: [RecordKey], selected: RecordKey?,
    by name: (RecordKey) -> String
  ) -> BriefingScreen? {
    var groups: [(name: String, keys: [RecordKey])] = []
    for key in keys {
      let name = name(key)
      if groups.last?.name == name, groups[groups.count - 1].keys.count < mostRecords {
        groups[groups.count - 1].keys.append(key)
      } else {
        groups.append((name, [key]))
      }
    }
    let slides = groups.map { name, keys in
      Slide(
        title: name, parts: [Part(.heading(name)), Part(.records(kind, keys), isIncremental: true)])
    }
    guard !slides.isEmpty else { return nil }
    let slide = groups.firstIndex { group in selected.map(group.keys.contains) ?? false } ?? 0
    let step = groups[slide].keys.firstIndex { $0 == selected } ?? 0
    return BriefingScreen(Briefing(title: title, slides: slides), slide: slide, step: step)
  }

  /// What a slide shows at most, so that setting it takes no time however many there are.
  private static let mostRecords = 100
}

extension TimelineScreen {
  /// The events of the shown range, a slide a year, event by event.
  fileprivate func briefing(in library: Library) -> BriefingScreen? {
    let keys = events.shown.eachOnce.map { RecordKey(.event, $0) }
    return Briefing.screen(
      "\(library.dossier.title): \(window.title)", .timeline, keys,
      selected: events.selected.map { RecordKey(.event, $0) }
    ) { key in
      let date = library.records.events[key.index].date
      guard let year = (date.earliest ?? date.latest)?.year else { return "Without a date" }
      let name = TimeWindow.name(ofYear: year)
      return date.earliest == nil ? "Until \(name)" : name
    }
  }
}

extension ForcesScreen {
  /// One force a side at a time: each slide sets the next facilitator against the next constraint.
  fileprivate func briefing(in library: Library) -> BriefingScreen? {
    let sides = Force.Side.allCases.map { indices(of: $0, in: library) }
    let count = sides.map(\.count).max() ?? 0
    let slides = (0..<count).map { place in
      let keys = sides.compactMap { side in
        side.indices.contains(place) ? RecordKey(.force, side[place]) : nil
      }
      let title = "Forces \(place + 1) of \(count)"
      return Briefing.Slide(
        title: title,
        parts: [
          Briefing.Part(.heading(title)),
          Briefing.Part(.records(.forces, keys), isIncremental: true),
        ])
    }
    guard !slides.isEmpty else { return nil }
    let start = sides.compactMap { side in selected(in: library).flatMap(side.firstIndex) }.first
    return BriefingScreen(
      Briefing(title: library.dossier.title, slides: slides), slide: start ?? 0,
      step: side == .constraint ? 1 : 0)
  }
}

extension ListScreen {
  /// Positions issue by issue, figures by their unit, recommendations by who should follow them.
  fileprivate func briefing(in library: Library) -> BriefingScreen? {
    let chosen = kind.records.flatMap { kind in selected.map { RecordKey(kind, $0) } }
    let title = library.dossier.title
    switch kind {
    case .positions:
      let keys = shown.map { RecordKey(.position, $0) }
      return Briefing.screen(title, .positions, keys, selected: chosen) {
        library.name(of: library.records.positions[$0.index].issue.id)
      }
    case .recommendations:
      let keys = shown.map { RecordKey(.recommendation, $0) }
      return Briefing.screen(title, .recommendations, keys, selected: chosen) {
        library.records.recommendations[$0.index].addresseeName(in: library)
      }
    case .figures:
      let groups = Dictionary(grouping: shown) { library.records.figures[$0].unit }
      // What has bars comes first, the longest list of them before the others.
      let ranked = groups.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
      let keys = ranked.joined().map { RecordKey(.figure, $0) }
      return Briefing.screen(title, .figures, keys, selected: chosen) { key in
        let unit = library.records.figures[key.index].unit
        return (groups[unit]?.count ?? 0) > 1 ? "Figures in \(unit)" : "Other figures"
      }
    case .documents, .events, .actors, .sources, .problems: return nil
    }
  }
}
