/// A note of a document with the sentences that it supports, as it is exported.
package struct SourceRow: Encodable, Sendable {
  /// The document's id.
  package let document: String
  package let label: String
  package let text: String
  package let references: [Reference]

  /// A place that the note is cited at.
  package struct Reference: Encodable, Sendable {
    /// Where in the file the marker stands, in Unicode scalars.
    package let start: Int

    /// The sentence that the marker stands behind.
    package let text: String
  }

  static func rows(of document: Document, _ locator: PassageLocator) -> [SourceRow] {
    document.citedNotes.map { note, references in
      SourceRow(
        document: document.id, label: note.label, text: document.text(of: note),
        references: references.map { reference in
          Reference(
            start: locator.scalarOffset(of: reference, in: document),
            text: document.sentence(before: reference))
        })
    }
  }
}
