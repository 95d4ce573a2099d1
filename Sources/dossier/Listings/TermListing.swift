internal import Model

enum TermListing: Listing {
  static let command = CommandName.terms
  static let abstract = "List the short forms, with what they stand for."
  static let noun = "short forms"
  static let examples = [
    "report.md", "--json report/ | jq -r '.[] | select(.long == null) | .short'",
  ]

  static let columns = ["short", "long", "document", "uses", "text", "rule", "cues"]
  static let suggested: Set<Record.Kind> = []

  static func rows(of dossier: DossierRows) -> [TermRow] { dossier.terms }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    for document in dossier.documents {
      let terms = TermFinder.terms(in: document)
      guard !terms.isEmpty else { continue }
      text.gap()
      text.paragraph(document.metadata.title)
      text.gap()
      text.table(
        terms.map { [$0.short, ($0.long ?? "never defined") + ", \($0.uses) times"] }, indent: 2)
    }
  }
}
