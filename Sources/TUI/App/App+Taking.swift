internal import Canvas
internal import Model

extension App {
  /// Copies what is selected: with its citation, alone, or where it stands.
  mutating func copy(_ action: Action) -> [Effect] {
    guard let passage = selectedPassage, let library else {
      notice = "Nothing here to copy"
      return []
    }
    let document = library.dossier.documents[passage.document]
    let text = document.quotedText(of: passage.range)
    switch action {
    case .copyText: return [.copy(text, what: "text")]
    case .copyPlace:
      return [.copy("\(document.place(at: passage.range.lowerBound))", what: "place")]
    default:
      let section = document.sectionIndex(at: passage.range.lowerBound)
        .map { document.title(of: document.sections[$0]) }
      return [.copy("“\(text)” (\(document.metadata.citation(section: section)))", what: "passage")]
    }
  }

  /// Opens the file behind what is selected, at its line.
  mutating func edit() -> [Effect] {
    guard let place = selectedPlace else {
      notice = "Nothing here to edit"
      return []
    }
    guard place.path != .standardInput else {
      notice = "What came through standard input has no file to edit"
      return []
    }
    return [.edit(place)]
  }

  /// The passage in the Reader, or the first that the selected record rests on.
  private var selectedPassage: (document: Int, range: Range<Int>)? {
    guard let library else { return nil }
    if case .reader(let reader) = screen {
      let document = library.dossier.documents[reader.document]
      let sentence = document.sentence(around: reader.cursor..<reader.cursor)
      // The passage that the reader came for, as long as the cursor is on it.
      if let focus = reader.focus, focus.overlaps(sentence) { return (reader.document, focus) }
      return (reader.document, sentence)
    }
    if case .briefing(let briefing) = screen, let surroundings {
      return briefing.basis(in: surroundings).flatMap { library.passages(of: $0).first }
    }
    guard let key = selectedRecord,
      let passage = library.records[key].evidence.lazy.compactMap(\.passage).first,
      let document = library.documentIndex(ofDocument: passage.document)
    else { return nil }
    let range = library.dossier.documents[document].sentence(around: passage.range)
    return (document, range)
  }

  private var selectedPlace: SourcePlace? {
    guard let library else { return nil }
    if case .reader(let reader) = screen {
      let document = library.dossier.documents[reader.document]
      return document.place(at: reader.cursor)
    }
    if case .briefing(let briefing) = screen, let place = briefing.current?.place { return place }
    if case .list(let list) = screen, let selected = list.selected {
      switch list.kind {
      case .documents: return SourcePlace(path: library.dossier.documents[selected].source.path)
      case .problems: return library.problemLine(selected).place
      default: break
      }
    }
    return selectedRecord.map { library.records[$0].place }
  }

  /// The record that is selected in a list, or the suggestion at the cursor in the Reader.
  var selectedRecord: RecordKey? {
    guard let library else { return nil }
    switch screen {
    case .list(let list):
      return list.kind.records.flatMap { kind in list.selected.map { RecordKey(kind, $0) } }
    case .timeline(let timeline): return timeline.events.selected.map { RecordKey(.event, $0) }
    case .forces(let forces): return forces.selected(in: library).map { RecordKey(.force, $0) }
    case .reader(let reader): return reader.suggestion(in: library)
    case .briefing(let briefing):
      guard let surroundings, case .record(let key)? = briefing.basis(in: surroundings)
      else { return nil }
      return key
    case .overview: return nil
    }
  }
}

extension Document {
  /// A passage in one line; the cells of a table stand apart.
  fileprivate func quotedText(of range: Range<Int>) -> String {
    guard let block = blockIndex(at: range.lowerBound), blocks[block].isTableRow else {
      return text[utf8: range].collapsingWhitespace
    }
    let cells = text.utf8Ranges(of: range, partedBy: .tab).map {
      text[utf8: $0].collapsingWhitespace
    }
    return cells.filter { !$0.isEmpty }.joined(separator: " | ")
  }
}

extension Metadata {
  /// The authors' family names and the year, as a text cites a document: `Phan and Vu 2024`.
  package var shortCitation: String {
    let families = authors.map(\.family)
    let names =
      families.count > 2 ? "\(families[0]) et al." : families.joined(separator: " and ")
    guard let year = issued?.earliest?.year else { return names.isEmpty ? title : names }
    return names.isEmpty ? "\(title.truncated(toWidth: 40)) \(year)" : "\(names) \(year)"
  }

  /// Who, what, where and when, in a line, for a quotation.
  func citation(section: String?) -> String {
    [
      authors.isEmpty ? nil : authors.map(\.displayText).joined(separator: " and "),
      title, containerTitle ?? publisher, issued?.displayText, section.map { "section “\($0)”" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
