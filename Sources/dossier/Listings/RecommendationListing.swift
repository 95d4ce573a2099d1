internal import Model

enum RecommendationListing: Listing {
  static let command = CommandName.recommendations
  static let abstract = "List the recommendations, each with what it answers."
  static let noun = "recommendations"
  static let examples = ["report/", "--json report/"]

  static let columns = [
    "to", "act", "modality", "voice", "answers", "document", "text", "state", "rule", "cues",
  ]
  static let suggested: Set<Record.Kind> = [.recommendation]

  static func rows(of dossier: DossierRows) -> [RecommendationRow] { dossier.recommendations }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    let statements = Dictionary(
      dossier.items.forces.map { ($0.id, $0.statement) }, uniquingKeysWith: { first, _ in first })
    for recommendation in dossier.items.recommendations {
      let addressee = recommendation.addressee.map { dossier.name(of: $0.id) + " " } ?? ""
      let voice = recommendation.voice == .reported ? ", reported" : ""
      text.gap()
      text.paragraph(
        "\(addressee)\(recommendation.modality.rawValue): \(recommendation.act) "
          + "(\(recommendation.evidence.documentNames)\(voice)\(recommendation.suggestion.inWords))"
      )
      for force in recommendation.answers {
        text.paragraph(statements[force.id] ?? force.id, marker: "Answers:", indent: 3)
      }
    }
  }
}
