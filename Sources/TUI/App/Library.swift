package import Model

/// A loaded dossier with what the views look up in it.
package struct Library: Equatable, Sendable {
  package let dossier: Dossier
  package let links: Links
  package let summary: Summary

  /// The events' indices, earliest first.
  package let eventOrder: [Int]

  /// The days that the events' dates cover, in the order of the events.
  package let eventExtents: [DayExtent]

  /// What people read for an id of an actor, a party, an issue or a theme.
  private let names: [String: String]
  private let documentIndices: [String: Int]

  /// The notes of all documents, in reading order.
  package let notes: [NoteLine]

  /// What there is to say of the analysis; `nil` until somebody asks.
  package var remarks: [Remark]?

  /// What the notes of each document cite; `nil` until somebody asks.
  package var citations: [CitationReader.Result]?

  /// The names that slides do not show.
  package var withheldNames: WithheldNames

  /// The tables of each document, in the order of the documents.
  package let tables: [TableMap]

  /// Which note of which document stands in a line; there may be tens of thousands.
  package struct NoteLine: Equatable, Sendable {
    private let compactDocument: Int32
    private let compactNote: Int32

    init(document: Int, note: Int) {
      compactDocument = Int32(clamping: document)
      compactNote = Int32(clamping: note)
    }

    package var document: Int { Int(compactDocument) }
    package var note: Int { Int(compactNote) }
  }

  /// - Complexity: O(*n* log *n*) in the records; made beside the screen, not by it.
  package init(_ dossier: Dossier) {
    self.dossier = dossier
    let links = Links(dossier)
    self.links = links
    summary = Summary(dossier, links: links)
    names = Self.names(in: dossier)
    withheldNames = WithheldNames(of: dossier)
    documentIndices = Dictionary(
      dossier.documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    notes = dossier.documents.enumerated().flatMap { index, document in
      document.notes.indices.map { NoteLine(document: index, note: $0) }
    }
    tables = dossier.documents.map(TableMap.init)
    let events = dossier.items.events
    eventOrder = events.indices.sorted { EDTF.chronological(events[$0].date, events[$1].date) }
    eventExtents = events.map { DayExtent($0.date) }
  }

  package var records: Records { dossier.items }

  /// The name that people read for an id; the id itself where nothing has it.
  package func name(of id: String) -> String {
    names[id] ?? id
  }

  /// The name by which the text cites a note.
  package func label(of line: NoteLine) -> String {
    dossier.documents[line.document].notes[line.note].label
  }

  /// What a note says, in a line.
  ///
  /// - Complexity: O(*n*) in the length of the note.
  package func text(of line: NoteLine) -> String {
    let document = dossier.documents[line.document]
    return document.text[utf8: document.notes[line.note].range].collapsingWhitespace
  }

  package func documentIndex(ofDocument id: String) -> Int? {
    documentIndices[id]
  }

  private static func names(in dossier: Dossier) -> [String: String] {
    let manifest = dossier.manifest
    let labels = (manifest.themes + manifest.issues + manifest.parties).map { ($0.id, $0.name) }
    let actors = dossier.records.actors.map { ($0.id, $0.name) }
    return Dictionary(labels + actors, uniquingKeysWith: { _, last in last })
  }
}
