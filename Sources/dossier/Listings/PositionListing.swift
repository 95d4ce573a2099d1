internal import Model

enum PositionListing: Listing {
  static let command = CommandName.positions
  static let abstract = "List who holds what, issue by issue."
  static let noun = "positions"
  static let examples = ["report/", "--json report/ | jq '.[] | select(.stance == \"opposes\")'"]

  static let columns = [
    "party", "issue", "stance", "attribution", "statement", "document", "text", "state", "rule",
    "cues",
  ]
  static let suggested: Set<Record.Kind> = [.position]

  static func rows(of dossier: DossierRows) -> [PositionRow] { dossier.positions }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    let positions = Dictionary(grouping: dossier.items.positions, by: \.issue.id)
    for issue in dossier.items.positions.map(\.issue.id).eachOnce {
      text.gap()
      text.paragraph(dossier.name(of: issue))
      text.table(
        (positions[issue] ?? []).map { position in
          [dossier.name(of: position.party.id), position.stance.rawValue, position.listedStatement]
        }, indent: 2)
    }
  }
}

extension Position {
  /// The statement, and whether a rule suggests it.
  fileprivate var listedStatement: String {
    suggestion == nil ? statement : "\(statement) (suggested)"
  }
}
