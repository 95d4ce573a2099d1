internal import Canvas
internal import Model

/// Records as live views show them: each knows what it is, so that it can be opened.
extension SlideSetter {
  mutating func append(
    _ keys: [RecordKey], as kind: LiveView.Kind, showsPoints: Bool, isIncremental: Bool
  ) {
    let keys = keys.filter { $0.index < library.records.count(of: $0.kind) }
    let dates = dateColumn(of: keys)
    let amounts = largestAmounts(of: keys)
    let sourced = forcesWithSource(of: keys)
    var last: RecordKey?
    for key in keys {
      if isIncremental, last != nil { beginStep() }
      switch library.records[key] {
      case .event(let event): append(event, key, dates)
      case .force(let force):
        append(
          force, key, behind: last, showsPoints: showsPoints,
          namesDocument: sourced.contains(key))
      case .position(let position): append(position, key, behind: last)
      case .recommendation(let recommendation): append(recommendation, key)
      case .figure(let figure): append(figure, key, amounts)
      case .actor(let actor): append(RichText(actor.name), gap: .item, basis: .record(key))
      }
      last = key
    }
  }

  /// A heading within a view, a side or an issue, unless the slide's own says it.
  private mutating func append(label: String, _ role: Style.Role) {
    guard groups.last?.heading != label else { return }
    append(label: RichText(label, Style(role, on: .page, .bold)))
  }
}

// MARK: - Events

extension SlideSetter {
  /// The columns that the dates of events take, with a gap.
  private func dateColumn(of keys: [RecordKey]) -> Int {
    let dates = keys.compactMap { key -> Int? in
      guard key.kind == .event else { return nil }
      return library.records.events[key.index].date.shortText.displayWidth
    }
    return (dates.max() ?? 0) + 2
  }

  private mutating func append(_ event: Event, _ key: RecordKey, _ column: Int) {
    let date = event.date.shortText.padded(toWidth: column)
    append(
      event.suggestion.sign + RichText(event.title),
      behind: RichText(date, Style(.event, on: .page, .bold)), gap: .item, basis: .record(key))
  }
}

// MARK: - Forces, positions, recommendations

extension SlideSetter {
  private mutating func append(
    _ force: Force, _ key: RecordKey, behind last: RecordKey?, showsPoints: Bool,
    namesDocument: Bool
  ) {
    let isFirst = last.map { library.records.forces[$0.index].side != force.side } ?? true
    if isFirst { append(label: "\(force.side.sign) \(force.side.title)", force.side.role) }
    let number = force.order.map { "\($0)" } ?? "·"
    append(
      force.suggestion.sign + RichText(force.statement)
        + RichText(namesDocument ? source(of: key) : "", Style(.muted)),
      behind: RichText(
        number.padded(toWidth: 2, .right) + "  ", Style(force.side.role, on: .page, .bold)),
      gap: isFirst ? .none : .item, basis: .record(key))
    guard showsPoints else { return }
    for point in force.points {
      append(
        RichText(point.statement, Style(.muted)), behind: RichText("    – ", Style(.muted)),
        gap: .none, basis: basis(of: point.evidence) ?? .record(key))
    }
  }

  /// The document that counts a force; `nil` for a record of another kind.
  private func documentOfForce(_ key: RecordKey) -> Int? {
    guard key.kind == .force else { return nil }
    return library.records[key].evidence.first
      .flatMap { library.documentIndex(ofDocument: $0.document.id) }
  }

  /// The forces that say which document counts them: the first of each, where those of a side come
  /// from several, since each numbers its own.
  private func forcesWithSource(of keys: [RecordKey]) -> Set<RecordKey> {
    let forces = keys.filter { $0.kind == .force }
    let sides = Dictionary(grouping: forces) { library.records.forces[$0.index].side }
    return sides.values.reduce(into: []) { sourced, keys in
      let documents = keys.map(documentOfForce)
      guard Set(documents).count > 1 else { return }
      for (place, key) in keys.enumerated()
      where place == 0 || documents[place - 1] != documents[place] {
        sourced.insert(key)
      }
    }
  }

  /// Where a force comes from, behind its statement.
  private func source(of key: RecordKey) -> String {
    documentOfForce(key).map { "  \(library.dossier.documents[$0].metadata.shortCitation)" } ?? ""
  }

  /// The first passage that something rests on.
  private func basis(of evidence: [Evidence]) -> SlideBasis? {
    evidence.lazy.compactMap(\.passage).first.flatMap { passage in
      library.documentIndex(ofDocument: passage.document).map {
        .passage(document: $0, range: passage.range)
      }
    }
  }

  private mutating func append(_ position: Position, _ key: RecordKey, behind last: RecordKey?) {
    let isFirst =
      last.map { library.records.positions[$0.index].issue.id != position.issue.id } ?? true
    if isFirst { append(label: library.name(of: position.issue.id), .heading) }
    let style = Style(position.stance.role, on: .page, .bold)
    let party = library.name(of: position.party.id)
    append(
      RichText("\(party) (\(position.stance.rawValue)): ", style) + position.suggestion.sign
        + RichText(position.statement),
      behind: RichText(position.stance.sign + " ", style), gap: isFirst ? .none : .item,
      basis: .record(key))
  }

  private mutating func append(_ recommendation: Recommendation, _ key: RecordKey) {
    let voice = recommendation.voice == .reported ? "reported" : nil
    let addressee = recommendation.addressee.map { library.name(of: $0.id) }
    let facts = [addressee, voice].compactMap { $0 }.joined(separator: ", ")
    append(
      recommendation.suggestion.sign + RichText(recommendation.act)
        + RichText(facts.isEmpty ? "" : "  \(facts)", Style(.muted)),
      behind: RichText(
        recommendation.modality.rawValue.padded(toWidth: 8), Style(.key, on: .page, .bold)),
      gap: .item, basis: .record(key))
  }
}

// MARK: - Figures

extension SlideSetter {
  /// The largest amount of each unit that stands more than once, which its bars are measured by.
  private func largestAmounts(of keys: [RecordKey]) -> [String: Double] {
    var amounts: [String: [Double]] = [:]
    for key in keys where key.kind == .figure {
      let figure = library.records.figures[key.index]
      amounts[figure.unit, default: []].append(figure.amount)
    }
    return amounts.filter { $0.value.count > 1 }.compactMapValues { $0.max() }
  }

  private mutating func append(
    _ figure: Figure, _ key: RecordKey, _ largest: [String: Double]
  ) {
    append(
      figure.suggestion.sign + RichText(figure.what),
      behind: RichText(
        (figure.amountInWords + "  ").padded(toWidth: 20), Style(.figure, on: .page, .bold)),
      gap: .item, basis: .record(key))
    guard let largest = largest[figure.unit], largest > 0 else { return }
    let bar = Self.bar(figure.amount / largest, width: width)
    // It goes where its figure goes, to the next page too.
    addToLast(RichText(bar, Style(figure.partOf == nil ? .figure : .muted)))
  }

  /// A part of a width, at least a cell; half as high as a row, so that it stands apart from what
  /// comes below.
  private static func bar(_ part: Double, width: Int) -> String {
    let cells = (min(1, max(0, part)) * Double(width)).rounded()
    return String(repeating: "▀", count: max(1, Int(cells)))
  }
}
