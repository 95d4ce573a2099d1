/// Advice that stands as an item below a heading or a sentence that announces it, or as a sentence
/// that begins with what to do.
enum ListedAdviceRule {
  static let name = "listed-advice"

  /// The advice of an item: its first sentence, and the words at its head with it.
  ///
  /// - Parameters:
  ///   - item: A list's item, or a paragraph with bold words at its head.
  ///   - announcement: What announces it.
  ///   - text: The document.
  /// - Returns: The advice.
  static func advice(
    of item: StatedParagraph, after announcement: Announcement, in text: StatedText
  ) -> RecommendationDraft {
    let sentence = AdviceSentence(item.statement, in: text)
    let modal = ModalAdviceRule.advice(in: sentence)
    let head = item.runIn.map { text.words($0) }
    return RecommendationDraft(
      range: item.statement, modality: modal?.modality ?? announcement.modality, voice: .author,
      addressee: modal?.addressee ?? announcement.addressee,
      suggestion: Suggestion(
        rule: name, cues: [announcement.words] + [head].compactMap(\.self)))
  }

  /// The advice of a sentence that begins with a verb of what to do; `nil` where it does not.
  static func imperative(
    _ sentence: AdviceSentence, below announcement: Announcement
  ) -> RecommendationDraft? {
    guard let first = sentence.words.first(where: { !$0.isSign }), first.isCapitalised,
      AdviceWords.isImperative(first.text), sentence.words.count > 3,
      !["is", "are", "was", "of", "has", "will"].contains(sentence.lower(1))
    else { return nil }
    return RecommendationDraft(
      range: sentence.range, modality: announcement.modality, voice: .author,
      addressee: announcement.addressee,
      suggestion: Suggestion(rule: name, cues: [announcement.words, first.text]))
  }
}
