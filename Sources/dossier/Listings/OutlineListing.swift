internal import Model

enum OutlineListing: Listing {
  static let command = CommandName.outline
  static let abstract = "List the documents with their sections."
  static let noun = "documents"
  static let examples = ["report.md", "--json report/ | jq '.[] | [.title, .words]'"]

  static let columns = ["id", "title", "author", "issued", "publisher", "words"]
  static let suggested: Set<Record.Kind> = []

  static func rows(of dossier: DossierRows) -> [OutlineRow] { dossier.outline }

  static func writeJSON(_ rows: [OutlineRow]) throws {
    try JSONWriter.write(.list(of: rows, \.json), to: StandardStreams.write)
  }

  static func writeCSV(_ rows: [OutlineRow]) throws {
    try StandardStreams.write(CSVText.table(columns, rows.map(\.fields)))
  }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    for document in dossier.documents {
      text.gap()
      text.paragraph(document.metadata.title)
      for line in document.descriptionLines { text.paragraph(line) }
      text.line(
        CountedNoun.text(document.wordCount, "word") + ", "
          + CountedNoun.text(document.notes.count, "note"))
      text.gap()
      let top = document.sections.map(\.level).min() ?? 1
      for section in document.sections {
        text.paragraph(
          document.title(of: section), marker: "•", indent: 2 + (section.level - top) * 2)
      }
    }
  }
}
