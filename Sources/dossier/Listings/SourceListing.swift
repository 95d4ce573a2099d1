internal import Model

enum SourceListing: Listing {
  static let command = CommandName.sources
  static let abstract = "List the notes of the documents."
  static let noun = "notes"
  static let examples = ["report.md", "--json report.md | jq '.[] | select(.references == [])'"]

  static let columns = ["document", "label", "text"]
  static let holdsSuggestions = false

  static func rows(of dossier: DossierRows) -> [SourceRow] { dossier.sources }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    for document in dossier.documents where !document.notes.isEmpty {
      text.gap()
      text.paragraph(document.metadata.title)
      text.gap()
      for note in document.notes {
        text.paragraph(
          String(document.text[utf8: note.range]), marker: "[\(note.label)]", indent: 2)
      }
    }
  }
}
