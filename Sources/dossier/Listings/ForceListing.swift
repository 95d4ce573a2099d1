internal import Model

enum ForceListing: Listing {
  static let command = CommandName.forces
  static let abstract = "List the facilitators and the constraints."
  static let noun = "forces"
  static let examples = ["report/", "--json report/ | jq '.[] | select(.side == \"constraint\")'"]

  static let columns = [
    "side", "order", "statement", "parent", "document", "text", "state", "rule", "cues",
  ]
  static let suggested: Set<Record.Kind> = [.force, .recommendation]

  static func rows(of dossier: DossierRows) -> [ForceRow] { dossier.forces }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    let answers = Links(dossier).answers
    for side in Force.Side.allCases {
      let forces = dossier.items.forces.filter { $0.side == side }
      guard !forces.isEmpty else { continue }
      text.gap()
      text.line(side == .facilitator ? "Facilitators" : "Constraints")
      for force in forces {
        let answering = (answers[force.id] ?? []).map { dossier.items.recommendations[$0] }
        write(force, answering: answering, to: &text)
      }
    }
  }

  private static func write(
    _ force: Force, answering: [Recommendation], to text: inout PlainText
  ) {
    text.gap()
    text.paragraph(
      "\(force.statement) (\(force.evidence.documentNames)\(force.suggestion.inWords))",
      marker: force.order.map { "\($0)." } ?? "•")
    for point in force.points { text.paragraph(point.statement, marker: "•", indent: 3) }
    for recommendation in answering {
      text.paragraph(recommendation.act, marker: "Answered by:", indent: 3)
    }
  }
}
