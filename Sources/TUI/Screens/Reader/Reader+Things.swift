internal import Canvas
internal import Model

/// What hangs on a line of text: a note that it cites, a record that rests on it.
enum LineThing: Equatable {
  case note(Int)
  case record(RecordKey)
}

extension Reader {
  /// Notes and records of a line, in the order in which they stand; actors last.
  func things(on line: ReaderLine, _ library: Library) -> [LineThing] {
    let text = library.dossier.documents[document]
    let notes = line.stretches.flatMap { text.noteReferences(in: $0) }
      .map { LineThing.note($0.note) }
    var keys: [RecordKey] = []
    for mark in library.links.marks(ofDocument: document, in: line.range)
    where line.shows(mark.range) && !keys.contains(mark.record) { keys.append(mark.record) }
    let actors = keys.filter { $0.kind == .actor }
    return notes + (keys.filter { $0.kind != .actor } + actors).map(LineThing.record)
  }

  /// The suggestion that rests on the sentence with the cursor.
  func suggestion(in library: Library) -> RecordKey? {
    let text = library.dossier.documents[document]
    return library.links.marks(ofDocument: document, in: text.sentence(around: cursor..<cursor))
      .map(\.record).first { library.records[$0].suggestion != nil }
  }

  func open(_ layout: ReaderLayout, _ library: Library) -> Response {
    if let note = noteUnderCursor(layout.document) {
      return returnToText(from: note, layout.document)
    }
    guard let line = layout.line(at: layout.address(of: cursor)) else { return .handled }
    let items = things(on: line, library).map { item(for: $0, library) }
    switch items.count {
    case 0: return .tell("Nothing rests on this line and it cites no note")
    case 1: return .open(items[0].target)
    default: return .choose(Picker(title: "On this line", items: items))
    }
  }

  private func item(for thing: LineThing, _ library: Library) -> Picker.Item {
    switch thing {
    case .note(let index):
      let note = library.dossier.documents[document].notes[index]
      let text = library.dossier.documents[document].text[utf8: note.range].collapsingWhitespace
      return Picker.Item(
        "\(note.label.asSuperscript) \(text)", note: "note",
        target: .note(document: document, note: index))
    case .record(let key):
      let record = library.records[key]
      return Picker.Item(
        "\(record.sign) \(record.titleWithDate)", note: key.kind.rawValue, target: .record(key))
    }
  }

  /// The index of the note that the cursor stands in.
  private func noteUnderCursor(_ document: Document) -> Int? {
    document.blockIndex(at: cursor).flatMap(document.noteIndex(ofBlock:))
  }

  /// From a note to the sentences that cite it.
  private func returnToText(from note: Int, _ text: Document) -> Response {
    let places = text.noteReferences.filter { $0.note == note }.map { reference in
      text.sentence(around: max(0, reference.offset - 1)..<reference.offset)
    }
    let targets = places.map { Target.passage(document: document, range: $0) }
    if targets.count == 1 { return .open(targets[0]) }
    guard !targets.isEmpty else { return .tell("Nothing in the text cites this note") }
    let items = zip(places, targets).map { range, target in
      Picker.Item(String(text.text[utf8: range]), target: target)
    }
    return .choose(Picker(title: "Cited at", items: items))
  }

  func peek(_ layout: ReaderLayout, _ surroundings: Surroundings) -> Response {
    let address = layout.address(of: cursor)
    guard let line = layout.line(at: address), let top else { return .handled }
    let things = things(on: line, surroundings.library).filter { !$0.isActor }
    guard !things.isEmpty else { return .tell("Nothing rests on this line and it cites no note") }
    let row =
      layout.lines(from: top, count: surroundings.area.height)
      .firstIndex { $0.address == address } ?? 0
    return .peek(
      Peek(paragraphs: things.map { paragraph(for: $0, surroundings.library) }, row: row))
  }

  private func paragraph(for thing: LineThing, _ library: Library) -> RichText {
    let text = library.dossier.documents[document]
    switch thing {
    case .note(let index):
      let note = text.notes[index]
      return RichText(note.label + "  ", Style(.link, on: .popup, .bold))
        + RichText(text.text[utf8: note.range].collapsingWhitespace, Style(.text, on: .popup))
    case .record(let key):
      let record = library.records[key]
      return RichText(record.sign + "  ", Style(record.role, on: .popup, .bold))
        + RichText(record.titleWithDate, Style(.text, on: .popup))
        + RichText("  " + key.kind.rawValue, Style(.muted, on: .popup))
    }
  }

  /// Moves to the next line where a record's passage begins or a note is cited.
  mutating func jumpToMark(forward: Bool, _ layout: ReaderLayout, _ library: Library) {
    let line = layout.address(of: cursor)
    var place = cursor
    while let next = nextPlace(from: place, forward: forward, layout.document, library) {
      place = next
      if layout.address(of: place) != line { return moveCursor(to: place) }
    }
  }

  /// The next offset at which a record's passage begins or a note is cited.
  private func nextPlace(
    from offset: Int, forward: Bool, _ text: Document, _ library: Library
  ) -> Int? {
    let marks = library.links.marks(ofDocument: document)
    let references = text.noteReferences
    if forward {
      let mark = marks.firstIndexOfSorted { $0.range.lowerBound > offset }
      let reference = references.firstIndexOfSorted { $0.place > offset }
      let places = [
        marks[mark...].first { $0.record.kind != .actor }?.range.lowerBound,
        references[reference...].first?.place,
      ]
      return places.compactMap { $0 }.min()
    }
    let mark = marks.firstIndexOfSorted { $0.range.lowerBound >= offset }
    let reference = references.firstIndexOfSorted { $0.place >= offset }
    let places = [
      marks[..<mark].last { $0.record.kind != .actor }?.range.lowerBound,
      references[..<reference].last?.place,
    ]
    return places.compactMap { $0 }.max()
  }
}

extension NoteReference {
  /// The offset of the character that the marker stands behind.
  fileprivate var place: Int { max(0, offset - 1) }
}

extension LineThing {
  fileprivate var isActor: Bool {
    if case .record(let key) = self { key.kind == .actor } else { false }
  }
}

extension Record {
  /// The sign in the margin.
  var sign: String {
    switch self {
    case _ where suggestion != nil: "◇"
    case .event: "◆"
    case .force(let force): force.side.sign
    case .recommendation: "→"
    case .position: "○"
    case .figure: "#"
    case .actor: "@"
    }
  }

  var role: Style.Role {
    switch self {
    case .event: .event
    case .force(let force): force.side.role
    case .recommendation: .key
    case .position(let position): position.stance.role
    case .figure: .figure
    case .actor: .link
    }
  }

  /// The title, with the date or the amount that it is about.
  var titleWithDate: String {
    switch self {
    case .event(let event): "\(event.date.shortText)  \(event.title)"
    case .figure(let figure): "\(figure.amountInWords)  \(figure.what)"
    default: title
    }
  }
}
