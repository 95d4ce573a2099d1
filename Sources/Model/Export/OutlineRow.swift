/// A document and its parts, as they are exported.
///
/// There may be a hundred thousand parts, so they are made while they are written.
package struct OutlineRow {
  private let document: Document
  private let locator: PassageLocator

  init(_ document: Document, _ locator: PassageLocator) {
    self.document = document
    self.locator = locator
  }

  /// The document's identifier, what is known of it, its sections and its notes.
  ///
  /// The places of a note are those of its markers in the file, in Unicode scalars; words are
  /// counted outside the notes.
  package var json: JSONValue {
    let metadata = document.metadata
    return .object([
      "author": .list(of: metadata.authors) { .text($0.displayText) },
      "handling": JSONValue(metadata.handling),
      "id": .text(document.id),
      "issued": JSONValue(metadata.issued?.description),
      "notes": notes,
      "publisher": JSONValue(metadata.publisher),
      "sections": .list(of: document.sections) { section in
        .object(["level": .number(section.level), "title": .text(document.title(of: section))])
      },
      "title": .text(metadata.title),
      "words": .number(document.wordCount),
    ])
  }

  /// What a line of a spreadsheet has room for: identifier, title, authors, date, publisher, words.
  package var fields: [String] {
    let metadata = document.metadata
    return [
      document.id, metadata.title,
      metadata.authors.map(\.displayText).joined(separator: "; "),
      metadata.issued?.description ?? "", metadata.publisher ?? "", "\(document.wordCount)",
    ]
  }

  private var notes: JSONValue {
    .list(of: document.citedNotes) { note, references in
      .object([
        "label": .text(note.label),
        "references": .list(of: references) { reference in
          .number(locator.scalarOffset(of: reference, in: document))
        },
        "text": .text(document.text(of: note)),
      ])
    }
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
