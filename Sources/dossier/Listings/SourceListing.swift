internal import Model

enum SourceListing: Listing {
  static let command = CommandName.sources
  static let abstract = "List the notes, with the works that they cite."
  static let noun = "notes"
  static let examples = [
    "report.md", "--json report.md | jq '.[] | select(.uncheckable) | .label'",
  ]

  static let columns = ["document", "label", "text", "uncheckable", "dates-disagree"]
  static let suggested: Set<Record.Kind> = []

  static func rows(of dossier: DossierRows) -> [SourceRow] { dossier.sources }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    for document in dossier.documents where !document.notes.isEmpty {
      text.gap()
      text.paragraph(document.metadata.title)
      text.gap()
      let cited = CitationReader.citations(in: document)
      for (index, note) in document.notes.enumerated() {
        text.paragraph(
          String(document.text[utf8: note.range]), marker: "[\(note.label)]", indent: 2)
        for line in cited.citations(ofNote: index).compactMap({ $0.remark(on: cited.works) }) {
          text.paragraph(line, marker: "→", indent: 4)
        }
      }
    }
  }
}

extension Citation {
  /// What a reader of the note does not see: which work it means, and what is wrong with it.
  fileprivate func remark(on works: [CitedWork]) -> String? {
    guard form != .uncheckable else { return "nobody can look this up" }
    guard let work = work.map({ works[$0] }) else { return "which work is meant cannot be told" }
    if work.datesDisagree, form == .full, let issued = work.issued, let other = work.urlDate {
      return "cited as of \(issued.displayText), but its address says \(other.displayText)"
    }
    return form == .full
      ? nil : work.description
  }
}
