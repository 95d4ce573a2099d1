/// Tells from the words around an amount how it relates to the true one.
enum FigureBounds {
  /// A bound with the words that tell it.
  struct Found {
    let bound: Figure.Bound
    let cue: String

    /// Where the words begin or end, by token.
    let token: Int
  }

  /// The bound that the words before a token tell; `nil` where they tell none.
  ///
  /// - Complexity: O(1).
  static func before(_ first: Int, in tokens: [FigureToken]) -> Found? {
    var end = first
    while end > 0, let word = tokens[end - 1].word, fillers.contains(word) { end -= 1 }
    for end in [end, first] {
      for length in stride(from: 4, through: 1, by: -1) where end - length >= 0 {
        guard let words = words(tokens[(end - length)..<end]), let bound = leading[words] else {
          continue
        }
        return Found(bound: bound, cue: words, token: end - length)
      }
    }
    guard first > 0, case .sign(let sign) = tokens[first - 1].kind else { return nil }
    return signs[sign].map {
      Found(bound: $0, cue: String(Unicode.Scalar(sign)), token: first - 1)
    }
  }

  /// The bound that the words behind an amount tell, such as `or more`.
  ///
  /// - Parameters:
  ///   - end: The token behind the amount.
  ///   - tokens: The sentence.
  /// - Returns: The bound; `nil` where the words tell none.
  /// - Complexity: O(1).
  static func behind(_ end: Int, in tokens: [FigureToken]) -> Found? {
    var start = end
    if start < tokens.count, tokens[start].kind == .dash { start += 1 }
    for length in [3, 2, 1] where start + length <= tokens.count {
      guard let words = words(tokens[start..<(start + length)]), let bound = trailing[words] else {
        continue
      }
      return Found(bound: bound, cue: words, token: start + length)
    }
    guard end < tokens.count, tokens[end].kind == .sign(UInt8(ascii: "+")), tokens[end].isJoined
    else { return nil }
    return Found(bound: .moreThan, cue: "+", token: end + 1)
  }

  private static func words(_ tokens: ArraySlice<FigureToken>) -> String? {
    var words: [String] = []
    for token in tokens {
      guard let word = token.word else { return nil }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  /// Words that stand between a bound and its amount.
  private static let fillers: Set<String> = [
    "a", "an", "another", "additional", "further", "separate", "total", "of", "combined", "sum",
    "initial", "cumulative", "overall", "record",
  ]

  private static let signs: [UInt8: Figure.Bound] = [
    UInt8(ascii: "~"): .approximately, UInt8(ascii: ">"): .moreThan, UInt8(ascii: "<"): .upTo,
  ]

  private static let trailing: [String: Figure.Bound] = [
    "or more": .moreThan, "and more": .moreThan, "or above": .moreThan, "and above": .moreThan,
    "and counting": .moreThan, "plus": .moreThan, "at least": .moreThan, "at a minimum": .moreThan,
    "or so": .approximately, "or thereabouts": .approximately, "or less": .upTo,
    "or fewer": .upTo, "at most": .upTo, "or under": .upTo, "or below": .upTo,
    "at the most": .upTo,
  ]

  private static let leading: [String: Figure.Bound] = {
    let words: [(Figure.Bound, [String])] = [
      (
        .approximately,
        [
          "approximately", "approx", "about", "around", "roughly", "some", "nearly", "almost",
          "circa", "ca", "estimated", "an estimated", "close to", "in the region of", "nearing",
          "in the order of", "on the order of", "approaching", "or about", "approximate",
          "virtually", "next to", "somewhere around", "khoảng", "gần",
        ]
      ),
      (
        .moreThan,
        [
          "more than", "over", "at least", "exceeding", "exceeds", "exceeded", "exceed",
          "surpassed", "surpasses", "surpassing", "surpass", "topped", "topping", "tops",
          "upwards of", "upward of", "in excess of", "no less than", "not less than",
          "no fewer than", "not fewer than", "greater than", "higher than", "above", "well over",
          "a minimum of", "minimum of", "just over", "slightly over", "upward from", "beyond",
          "larger than", "hơn", "trên",
        ]
      ),
      (
        .upTo,
        [
          "up to", "under", "less than", "fewer than", "below", "as much as", "as many as",
          "no more than", "not more than", "at most", "a maximum of", "maximum of", "not exceed",
          "not exceeding", "never exceed", "not to exceed", "capped at", "just under", "lower than",
          "limited to", "slightly under", "tối đa", "dưới",
        ]
      ),
    ]
    return Dictionary(
      words.flatMap { bound, words in words.map { ($0, bound) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
