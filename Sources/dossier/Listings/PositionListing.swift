internal import Model

enum PositionListing: Listing {
  static let command = CommandName.positions
  static let abstract = "List who holds what, issue by issue."
  static let noun = "positions"
  static let examples = ["report/", "--json report/ | jq '.[] | select(.stance == \"opposes\")'"]

  static func rows(of dossier: DossierRows) -> [PositionRow] { dossier.positions }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    let positions = Dictionary(grouping: dossier.records.positions, by: \.issue.id)
    for issue in dossier.records.positions.map(\.issue.id).eachOnce {
      text.gap()
      text.paragraph(dossier.name(of: issue))
      text.table(
        (positions[issue] ?? []).map { position in
          [dossier.name(of: position.party.id), position.stance.rawValue, position.statement]
        }, indent: 2)
    }
  }
}
