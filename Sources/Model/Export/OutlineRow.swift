/// A document and its parts, as they are exported.
package struct OutlineRow: Encodable, Sendable {
  package let id: String
  package let title: String

  /// The authors' names as they are written in running text.
  package let author: [String]

  /// The date in EDTF.
  @Nullable package var issued: String?

  /// The institution that it comes from.
  @Nullable package var publisher: String?
  package let sections: [Section]
  package let notes: [Note]

  /// The number of words outside the notes.
  package let words: Int

  /// What a reader must respect when using the document.
  @Nullable package var handling: String?

  package struct Section: Encodable, Sendable {
    package let level: Int
    package let title: String
  }

  package struct Note: Encodable, Sendable {
    package let label: String
    package let text: String

    /// Where in the file the markers stand that cite the note, in Unicode scalars.
    package let references: [Int]
  }

  init(_ document: Document, _ locator: PassageLocator) {
    let metadata = document.metadata
    id = document.id
    title = metadata.title
    author = metadata.authors.map(\.displayText)
    issued = metadata.issued?.description
    publisher = metadata.publisher
    sections = document.sections.map { Section(level: $0.level, title: $0.title) }
    notes = document.citedNotes.map { note, references in
      Note(
        label: note.label, text: document.text(of: note),
        references: references.map { locator.scalarOffset(of: $0, in: document) })
    }
    words = document.wordCount
    handling = metadata.handling
  }
}

extension Document {
  /// The notes, each with the places that it is cited at.
  var citedNotes: [(note: Model.Note, references: [NoteReference])] {
    let references = Dictionary(grouping: noteReferences, by: \.note)
    return notes.enumerated().map { ($1, references[$0] ?? []) }
  }

  func text(of note: Model.Note) -> String {
    String(text[utf8: note.range])
  }
}
