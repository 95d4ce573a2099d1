/// Says in a few words of a sentence what an amount is for.
enum FigureTopic {
  /// The words behind an amount; the sentence where there are none.
  ///
  ///     // "granted US$5 million in aid for the port, which …": aid for the port
  ///
  /// - Parameters:
  ///   - amount: The amount.
  ///   - topic: Where the words stand.
  ///   - text: The document's text.
  ///   - sentence: The sentence of the amount.
  /// - Returns: The words.
  /// - Complexity: O(*n*) in the length of the sentence.
  static func words(
    for amount: Amount, at topic: Range<Int>?, of text: String, sentence: Range<Int>
  ) -> String {
    let behind = topic.map { String(text[utf8: $0]).collapsingWhitespace }
    if case .count(_, let phrase) = amount.unit {
      return [phrase, behind].compactMap { $0 }.joined(separator: " ")
    }
    return behind ?? String(text[utf8: sentence]).collapsingWhitespace
  }

  private static let mostWords = 14

  /// Where the words stand that say what an amount is for: behind it, up to the end of their clause.
  ///
  /// - Complexity: O(1).
  static func range(for amount: Amount, in tokens: [FigureToken]) -> Range<Int>? {
    clause(
      behind: amount.tokens.upperBound, in: tokens, isCount: amount.isCount)
  }

  private static func clause(
    behind start: Int, in tokens: [FigureToken], isCount: Bool
  ) -> Range<Int>? {
    var first = start
    if first < tokens.count, !isCount, let word = tokens[first].word, openers.contains(word) {
      // What a sum is in, of or for is what it is.
      first += 1
    }
    guard first < tokens.count, tokens[first].word != nil, !tokens[first].isTime else { return nil }
    var end = first
    var depth = 0
    var words = 0
    while end < tokens.count, words < mostWords {
      switch tokens[end].kind {
      case .sign(UInt8(ascii: "(")): depth += 1
      case .sign(UInt8(ascii: ")")):
        guard depth > 0 else { return range(tokens[first..<end]) }
        depth -= 1
      case .sign(let sign) where closers.contains(sign):
        return range(tokens[first..<end])
      case .dash where !tokens[end].isJoined: return range(tokens[first..<end])
      case .word(let word):
        guard !breaks.contains(word) || depth > 0 else { return range(tokens[first..<end]) }
        words += 1
      case .number, .currency, .percent, .label:
        if tokens[end].isTime { return range(tokens[first..<end]) }
      default: break
      }
      end += 1
    }
    return range(tokens[first..<end])
  }

  private static func range(_ tokens: ArraySlice<FigureToken>) -> Range<Int>? {
    var tokens = tokens
    while let last = tokens.last, last.isDangling { tokens.removeLast() }
    guard let first = tokens.first, let last = tokens.last,
      tokens.contains(where: { ($0.word?.count ?? 0) > 2 })
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  private static let openers: Set<String> = ["in", "of", "for", "on", "to", "worth"]

  private static let closers: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\""),
  ]

  private static let breaks: Set<String> = [
    "which", "that", "while", "but", "aiming", "including", "is", "was", "were", "are", "has",
    "have", "had", "and", "would", "will",
  ]

  fileprivate static let dangling: Set<String> = [
    "in", "of", "for", "on", "to", "from", "the", "a", "an", "since", "by", "with", "at", "between",
    "during", "until", "as", "through",
  ]
}

extension FigureToken {
  /// Whether no phrase ends with it.
  fileprivate var isDangling: Bool {
    word.map(FigureTopic.dangling.contains) ?? (kind == .sign(.fullStop))
  }
}
