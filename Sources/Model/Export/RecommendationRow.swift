package typealias RecommendationRow = RecordRow<RecommendationStatement>

/// What a recommendation says, as it is exported.
package struct RecommendationStatement: Encodable, Sendable {
  /// The id of the actor or party that it is addressed to.
  @Nullable package var addressee: String?
  package let act: String
  package let modality: String
  package let voice: String

  /// Ids of the forces that it answers.
  package let answers: [String]

  private enum CodingKeys: String, CodingKey {
    case addressee = "to"
    case act, modality, voice, answers
  }

  init(_ recommendation: Recommendation) {
    addressee = recommendation.addressee?.id
    act = recommendation.act
    modality = recommendation.modality.rawValue
    voice = recommendation.voice.rawValue
    answers = recommendation.answers.map(\.id)
  }
}
