/// A recommendation as a rule finds it.
struct RecommendationDraft {
  /// UTF-8 offsets in the document's text.
  let range: Range<Int>
  let modality: Recommendation.Modality
  let voice: Recommendation.Voice

  /// Whom the sentence names as the one to do it.
  let addressee: String?
  let suggestion: Suggestion
}
