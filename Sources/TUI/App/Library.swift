package import Model

/// A loaded dossier with what the views look up in it.
package struct Library: Equatable, Sendable {
  package let dossier: Dossier
  package let links: Links
  package let summary: Summary

  /// The events' indices, earliest first.
  package let eventOrder: [Int]

  /// The notes of all documents, in reading order.
  package let notes: [NoteLine]

  /// A note of a document, in a line.
  package struct NoteLine: Equatable, Sendable {
    package let document: Int
    package let note: Int
    package let label: String
    package let text: String
  }

  /// - Complexity: O(*n* log *n*) in the records; made beside the screen, not by it.
  package init(_ dossier: Dossier) {
    self.dossier = dossier
    let links = Links(dossier)
    self.links = links
    summary = Summary(dossier, links: links)
    notes = dossier.documents.enumerated().flatMap { index, document in
      document.notes.enumerated().map { number, note in
        NoteLine(
          document: index, note: number, label: note.label,
          text: document.text[utf8: note.range].collapsingWhitespace)
      }
    }
    let events = dossier.records.events
    eventOrder = events.indices.sorted { EDTF.chronological(events[$0].date, events[$1].date) }
  }

  package var records: Records { dossier.records }
}
