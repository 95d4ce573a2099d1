internal import Canvas
internal import Model

/// What the lines of a slide rest on: selecting a line, opening its evidence, finding words.
extension BriefingScreen {
  /// The rows of the page that is shown, hidden ones left out.
  func shownRows(in surroundings: Surroundings) -> [SlidePages.Row] {
    let pages = pages(ofSlide: slide, in: surroundings)
    let page = pages.page(of: top)
    return pages.pages[page].compactMap { $0 }.filter { $0.step <= step }
  }

  /// The groups of the page that rest on something, from the top.
  private func groups(in surroundings: Surroundings) -> [(group: Int, basis: SlideBasis)] {
    var groups: [(group: Int, basis: SlideBasis)] = []
    for row in shownRows(in: surroundings) where groups.last?.group != row.place.group {
      if let basis = row.basis { groups.append((row.place.group, basis)) }
    }
    return groups
  }

  /// What the selected line rests on, or the line that came last.
  func basis(in surroundings: Surroundings) -> SlideBasis? {
    let groups = groups(in: surroundings)
    if let selected { return groups.first { $0.group == selected }?.basis }
    let rows = shownRows(in: surroundings)
    let latest = rows.first { $0.step == step && $0.basis != nil }
    return latest?.basis ?? groups.first?.basis
  }

  mutating func select(forward: Bool, in surroundings: Surroundings) {
    let groups = groups(in: surroundings).map(\.group)
    guard let selected, let index = groups.firstIndex(of: selected) else {
      select(group: forward ? groups.first : groups.last)
      return
    }
    let next = index + (forward ? 1 : -1)
    if groups.indices.contains(next) { select(group: groups[next]) }
  }

  /// Opens the sentence that the line rests on.
  func open(in surroundings: Surroundings) -> Response {
    guard let basis = basis(in: surroundings) else { return .tell(Self.noEvidence) }
    return .open(surroundings.library.target(of: basis))
  }

  /// Shows the sentences that the line rests on above the slide.
  func peek(in surroundings: Surroundings) -> Response {
    guard let basis = basis(in: surroundings) else { return .tell(Self.noEvidence) }
    let library = surroundings.library
    let paragraphs = library.passages(of: basis).flatMap { document, range -> [RichText] in
      let text = library.dossier.documents[document]
      return [
        text.quotation(range).withholding(library.withheldNames).on(.popup),
        RichText("— " + text.whereabouts(of: range), Style(.muted, on: .popup)),
      ]
    }
    guard !paragraphs.isEmpty else { return .tell("The words that this rests on are not found") }
    return .peek(Peek(paragraphs: paragraphs, row: 0))
  }

  private static let noEvidence = "Nothing on this slide rests on a record"

  mutating func select(at position: Point, in surroundings: Surroundings) -> Bool {
    guard cover == nil else {
      showSlideAgain()
      return false
    }
    // What the presenter sees stands elsewhere than on the slide.
    guard presenter == nil else { return false }
    let layout = layout(ofSlide: slide, in: surroundings)
    let pages = SlidePages(layout.groups, height: layout.frame.content.height)
    let rows = pages.pages[pages.page(of: top)]
    let row = position.row - layout.frame.content.row - Self.shift(of: rows, pages, layout.frame)
    guard rows.indices.contains(row), let line = rows[row], line.step <= step, line.basis != nil
    else { return false }
    select(group: line.place.group)
    return true
  }
}

// MARK: - Searching

extension BriefingScreen {
  /// Goes to the next slide that says some words, this one too, and shows all of it.
  package mutating func search(_ text: String, in surroundings: Surroundings) {
    find(text)
    guard !text.isEmpty else { return }
    _ = step(toMatch: 0, in: surroundings)
  }

  mutating func step(toMatch direction: Int, in surroundings: Surroundings) -> Response {
    guard !query.isEmpty else { return .tell("Nothing is searched for; / searches the slides") }
    let count = briefing.slides.count
    let slides = (0..<count).map { offset in
      (slide + (direction < 0 ? count - offset : offset) + direction + 2 * count) % max(1, count)
    }
    let folded = query.folded
    let match = slides.first { index in
      words(ofSlide: index, in: surroundings.library).folded.contains(folded)
    }
    guard let match else { return .tell("No slide says “\(query)”") }
    go(toSlide: match, in: surroundings)
    _ = perform(.showAllSteps, in: surroundings)
    turnToMatch(folded, in: surroundings)
    return .handled
  }

  /// Turns to the page of the slide that holds the words in one line.
  private mutating func turnToMatch(_ folded: String, in surroundings: Surroundings) {
    let pages = pages(ofSlide: slide, in: surroundings)
    let page = pages.pages.firstIndex { rows in
      rows.contains { $0?.text.text.folded.contains(folded) ?? false }
    }
    if let page { turn(to: pages.top(ofPage: page)) }
  }

  /// What a slide says, before it is set in lines.
  ///
  /// - Complexity: O(*n*) in its length.
  private func words(ofSlide index: Int, in library: Library) -> String {
    briefing.slides[index].parts.flatMap { part -> [String] in
      switch part.content {
      case .heading(let text), .mistake(let text): return [text]
      case .ownBlock(let block): return briefing.text.map { [$0.words(ofBlock: block)] } ?? []
      case .block(let document, let block):
        guard library.dossier.documents.indices.contains(document) else { return [] }
        return [library.dossier.documents[document].words(ofBlock: block)]
      case .records(_, let keys): return keys.map { library.records[$0].titleWithDate }
      case .view(let view):
        if let passage = view.passage(in: library.dossier),
          let document = library.documentIndex(ofDocument: passage.document)
        {
          return [String(library.dossier.documents[document].text[utf8: passage.range])]
        }
        return view.records(in: library.dossier).map { library.records[$0].titleWithDate }
      }
    }.joined(separator: "\n")
  }
}

extension Document {
  fileprivate func words(ofBlock index: Int) -> String {
    blocks.indices.contains(index) ? text[utf8: blocks[index].range].collapsingWhitespace : ""
  }
}

extension Library {
  /// The passages that a line of a slide rests on, by the documents' indices.
  func passages(of basis: SlideBasis) -> [(document: Int, range: Range<Int>)] {
    switch basis {
    case .passage(let document, let range): return [(document, range)]
    case .record(let key):
      return records[key].evidence.compactMap(\.passage).compactMap { passage in
        documentIndex(ofDocument: passage.document).map { ($0, passage.range) }
      }
    }
  }

  /// What Enter opens: the first sentence, or the record where none is found.
  func target(of basis: SlideBasis) -> Target {
    if let first = passages(of: basis).first {
      return .passage(document: first.document, range: first.range)
    }
    if case .record(let key) = basis { return .record(key) }
    return .view(.documents)
  }
}

extension RichText {
  /// The same text on another ground.
  fileprivate func on(_ ground: Style.Ground) -> RichText {
    restyled(0..<Int.max) { $0.on(ground) }
  }
}

extension Picker {
  /// The slides by their titles.
  static func slides(
    of briefing: Briefing, at slide: Int, withholding names: WithheldNames
  ) -> Picker {
    let items = briefing.slides.enumerated().map { index, slide in
      Item(names.withheld(in: slide.title), note: "\(index + 1)", target: .slide(index))
    }
    return Picker(title: "Slides", items: items, selection: slide)
  }
}
