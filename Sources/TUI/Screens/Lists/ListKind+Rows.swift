internal import Canvas
internal import Model

/// A column of a list.
struct Column {
  let title: String

  /// The columns of the screen it takes; `nil` for what the others leave.
  let width: Int?
  var alignment: Alignment = .left
}

extension ListScreen.Kind {
  /// The columns for a width; the narrower it is, the fewer.
  func columns(width: Int) -> [Column] {
    let isRoomy = width >= 90
    let isTight = width < 50
    switch self {
    case .documents:
      return [Column(title: "Issued", width: 11), Column(title: "Title", width: nil)]
        + (isTight
          ? []
          : [
            Column(title: "Words", width: 7, alignment: .right),
            Column(title: "Notes", width: 6, alignment: .right),
            Column(title: "Records", width: 8, alignment: .right),
          ])
    case .events:
      return [
        Column(title: "Date", width: 12), Column(title: "", width: isTight ? 0 : width / 5),
        Column(title: "Event", width: nil),
      ]
    case .recommendations:
      return [Column(title: "How", width: 6), Column(title: "Recommendation", width: nil)]
    case .positions:
      return [
        Column(title: "Party", width: isTight ? 12 : isRoomy ? 24 : 18),
        Column(title: "Stance", width: isTight ? 1 : 11), Column(title: "Statement", width: nil),
      ]
    case .figures:
      return [
        Column(title: "Amount", width: isTight ? 18 : 22, alignment: .right),
        Column(title: "What", width: nil), Column(title: "When", width: isTight ? 0 : 11),
      ]
    case .actors:
      return [Column(title: "Name", width: nil)]
        + (isTight ? [] : [Column(title: "Also", width: width / 3)])
    case .sources:
      return [
        Column(title: "Note", width: 6, alignment: .right), Column(title: "Source", width: nil),
      ]
    case .problems:
      return [
        Column(title: "", width: 8), Column(title: "Where", width: isTight ? 14 : 24),
        Column(title: "What", width: nil),
      ]
    }
  }

  /// What stands in the columns for an item.
  func cells(of index: Int, in library: Library) -> [RichText] {
    let records = library.records
    switch self {
    case .documents: return documentCells(index, in: library)
    case .events:
      let event = records.events[index]
      return [
        RichText(event.date.shortText, Style(.event)), RichText(),
        RichText(event.signs, Style(.event)) + RichText(event.title),
      ]
    case .recommendations:
      let item = records.recommendations[index]
      return [
        RichText(item.modality.rawValue, Style(.key)), item.suggestion.sign + RichText(item.act),
      ]
    case .positions: return positionCells(records.positions[index], in: library)
    case .figures:
      let figure = records.figures[index]
      let when = figure.period ?? figure.asOf
      return [
        RichText(figure.amountInWords, Style(.figure)),
        figure.suggestion.sign + RichText(figure.what),
        RichText(when?.shortText ?? "", Style(.event)),
      ]
    case .actors:
      let actor = records.actors[index]
      return [
        actor.suggestion.sign + RichText(actor.name),
        RichText(actor.aliases.joined(separator: ", "), Style(.muted)),
      ]
    case .sources:
      let note = library.notes[index]
      return [
        RichText(library.label(of: note), Style(.link)), RichText(library.text(of: note)),
      ]
    case .problems: return problemCells(library.problemLine(index))
    }
  }

  private func documentCells(_ index: Int, in library: Library) -> [RichText] {
    let line = library.summary.documents[index]
    let title = RichText(line.title, Style(.text, on: .page, .bold))
    let authors = line.authors.isEmpty ? RichText() : RichText("  " + line.authors, Style(.muted))
    return [
      RichText(line.issued, Style(.event)), title + authors,
      RichText(line.words.grouped, Style(.muted)), RichText("\(line.notes)", Style(.muted)),
      RichText("\(line.records)", Style(.muted)),
    ]
  }

  private func positionCells(_ position: Position, in library: Library) -> [RichText] {
    [
      RichText(library.name(of: position.party.id)),
      RichText("\(position.stance.sign) \(position.stance.rawValue)", Style(position.stance.role)),
      position.suggestion.sign + RichText(position.statement, Style(.muted)),
    ]
  }

  private func problemCells(_ problem: ProblemLine) -> [RichText] {
    let file = problem.place.file.split(separator: "/").last.map(String.init) ?? ""
    return [
      RichText(problem.severity, Style(problem.role)),
      RichText("\(file):\(problem.place.line):\(problem.place.column)", Style(.link)),
      RichText(problem.message),
    ]
  }

  /// What to say where the list is empty.
  var emptyText: String {
    switch self {
    case .documents: "No documents."
    case .events: "No dated events: this dossier has no records/events.yaml yet."
    case .recommendations:
      "No recommendations: no rule finds any, and there is no records/recommendations.yaml."
    case .positions: "No positions: no rule finds any, and there is no records/positions.yaml."
    case .figures: "No figures: no rule finds any, and there is no records/figures.yaml."
    case .actors: "No actors: no rule finds any, and there is no records/actors.yaml."
    case .sources: "No notes in these documents."
    case .problems: "Nothing is wrong with this dossier's files."
    }
  }
}

extension Event {
  /// What tells it from a record, and whether documents agree on it.
  ///
  ///     ◇     suggested by a rule
  ///     ◇+    and told by several documents that do not depend on each other
  ///     ≠     another document has another date
  fileprivate var signs: String {
    var signs = suggestion == nil ? "" : "◇"
    if joining?.isCorroborated == true { signs += "+" }
    if !conflicts.isEmpty { signs += "≠" }
    return signs.isEmpty ? "" : signs + " "
  }
}

extension Suggestion? {
  /// What stands before what a rule suggests.
  var sign: RichText { self == nil ? RichText() : RichText("◇ ", Style(.suggestion)) }
}
