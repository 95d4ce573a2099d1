/// Finds the words that say how sure an analyst is of a judgement: `with moderate confidence`.
enum ConfidenceWords {
  /// The first of them in a text, in small letters.
  ///
  /// Trust in somebody (`high confidence in the police`) and how an economy feels (`consumer
  /// confidence is low`) are no levels of confidence.
  ///
  /// - Complexity: O(*n*).
  static func first(in text: some StringProtocol) -> String? {
    // Few sentences have the word, whatever its first letter.
    guard Array(text.utf8).firstOffset(of: Array("onfidence".utf8)) != nil else { return nil }
    let tokens = PlainWord.all(in: text)
    return tokens.indices.lazy.compactMap { level(at: $0, of: tokens) }.first
  }

  private static let levels: Set<String> = ["low", "moderate", "medium", "high"]

  private static func level(at index: Int, of tokens: [PlainWord]) -> String? {
    guard tokens[index].text == "confidence", index > 0 else { return nil }
    let level = tokens[index - 1].text
    guard levels.contains(level), !isTrust(behind: index, of: tokens) else { return nil }
    let before = tokens[safe: index - 2]
    let isBracketed = tokens[index - 1].followsSign
    guard isBracketed || before.map({ leads.contains($0.text) }) ?? true else { return nil }
    return "\(level) confidence"
  }

  /// Words before a level of confidence.
  private static let leads: Set<String> = [
    "with", "have", "has", "had", "hold", "holds", "at", "is", "are", "of", "our", "a", "very",
    "to", "or", "and", "only",
  ]

  /// Whether the confidence is in something other than a judgement.
  private static func isTrust(behind index: Int, of tokens: [PlainWord]) -> Bool {
    guard tokens[safe: index + 1]?.text == "in" else { return false }
    return !tokens[(index + 2)...].prefix(3).contains { judgements.contains($0.text) }
  }

  private static let judgements: Set<String> = [
    "assessment", "assessments", "judgement", "judgements", "judgment", "judgments", "estimate",
    "conclusion", "conclusions", "finding", "findings", "this", "that",
  ]
}
