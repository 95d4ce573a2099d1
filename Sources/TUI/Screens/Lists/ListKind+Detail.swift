internal import Canvas
internal import Model

extension ListScreen.Kind {
  /// All that is known of an item.
  package func detail(of index: Int, in library: Library) -> Detail {
    switch self {
    case .documents: return Detail(ofDocument: index, in: library)
    case .sources: return Detail(of: library.notes[index], in: library)
    case .problems: return Detail(of: library.problemLine(index), in: library)
    default: return records.map { Detail(of: RecordKey($0, index), in: library) } ?? Detail()
    }
  }
}

extension Detail {
  fileprivate init(ofDocument index: Int, in library: Library) {
    self.init()
    let document = library.dossier.documents[index]
    let metadata = document.metadata
    heading(metadata.title)
    text(metadata.authors.map(\.displayText).joined(separator: ", "))
    blank()
    let line = library.summary.documents[index]
    field(
      "Published",
      [metadata.containerTitle, metadata.publisher].compactMap { $0 }.joined(separator: ", "))
    field("Issued", metadata.issued?.displayText, .event)
    field(
      "Event",
      [metadata.event, metadata.eventPlace, metadata.eventDate?.displayText]
        .compactMap { $0 }.joined(separator: ", "))
    field("Genre", metadata.genre)
    field(
      "Length",
      "\(line.words.counted("word")), \(line.notes.counted("note"))")
    let resting = [(line.records, "record"), (line.suggestions, "suggestion")]
    field(
      "Rest on it",
      resting.filter { $0.0 > 0 }.map { $0.0.counted($0.1) }.joined(separator: ", "))
    if let handling = metadata.handling {
      label("Handling")
      text(handling, Style(.warning))
    }
    if let abstract = metadata.abstract {
      label("Abstract")
      text(abstract)
    }
    sections(of: document, index)
  }

  /// The headings of a document, down to the level at which there are few enough to take in.
  private mutating func sections(of document: Document, _ index: Int) {
    guard !document.sections.isEmpty else { return }
    label("Sections")
    let shallowest = document.shallowestLevel
    var counts = [Int](repeating: 0, count: Int(UInt8.max) + 1)
    for section in document.sections { counts[section.level] += 1 }
    var deepest = shallowest
    var count = counts[shallowest]
    while deepest + 1 < counts.count, count + counts[deepest + 1] <= Self.mostSections {
      deepest += 1
      count += counts[deepest]
    }
    let shown = document.sections.lazy.filter { $0.level <= deepest }.prefix(Self.mostSections)
    for section in shown {
      link(
        RichText(document.title(of: section), Style(.link)),
        to: .passage(
          document: index, range: section.range.lowerBound..<section.range.lowerBound),
        indent: 2 + 2 * (section.level - shallowest))
    }
    let rest = document.sections.count - min(count, Self.mostSections)
    if rest > 0 { text("and \(rest.grouped) more: o in the Reader", Style(.muted), indent: 2) }
  }

  private static let mostSections = 300

  fileprivate init(of line: Library.NoteLine, in library: Library) {
    self.init()
    let document = library.dossier.documents[line.document]
    heading("Note \(library.label(of: line))")
    text(document.metadata.title, Style(.muted))
    blank()
    link(RichText(library.text(of: line)), to: .note(document: line.document, note: line.note))
    if let cited = library.citations { works(citedBy: line.note, cited[line.document]) }
    let references = document.noteReferences.filter { $0.note == line.note }
    label(references.isEmpty ? "Cited nowhere" : "Supports")
    for reference in references {
      let sentence = document.sentence(around: max(0, reference.offset - 1)..<reference.offset)
      link(
        RichText("“\(document.text[utf8: sentence])”"),
        to: .passage(document: line.document, range: sentence))
      text(document.whereabouts(of: sentence), Style(.muted), indent: 2)
    }
  }

  /// What a note cites, as far as it does not say so itself, and what is wrong with it.
  private mutating func works(citedBy note: Int, _ cited: CitationReader.Result) {
    for citation in cited.citations(ofNote: note) {
      let work = citation.work.map { cited.works[$0] }
      switch citation.form {
      case .uncheckable: field("Cannot be checked", citation.suggestion.cues.first, .warning)
      case .ibid, .short: field("Means", work?.description ?? "a work that cannot be told")
      case .full: break
      }
      if citation.form == .full, let work, work.datesDisagree {
        field("Its address says", work.urlDate?.displayText, .warning)
      }
    }
  }
}
