/// Tells which sum of a sentence includes another: `US$40 million, including US$15 million`.
enum FigureParts {
  /// The amount that includes another one, and the words that say so.
  ///
  /// - Parameters:
  ///   - index: The part.
  ///   - amounts: The amounts of the sentence.
  ///   - tokens: The sentence.
  /// - Returns: The index of the whole; `nil` where the amount is part of none.
  /// - Complexity: O(1): the amounts and words right before the part are looked at.
  static func whole(
    of index: Int, among amounts: [Amount], in tokens: [FigureToken]
  ) -> (whole: Int, cue: String)? {
    let part = amounts[index]
    for whole in amounts[..<index].indices.suffix(mostBetween).reversed() {
      guard amounts[whole].unit == part.unit, amounts[whole].value >= part.value else { continue }
      let between = tokens[amounts[whole].tokens.upperBound..<part.tokens.lowerBound].suffix(reach)
      return cue(in: between).map { (whole, $0) }
    }
    return nil
  }

  /// How many amounts may stand between a whole and its part, and how many words before the part
  /// may say that it is one.
  private static let mostBetween = 8
  private static let reach = 40

  private static func cue(in tokens: ArraySlice<FigureToken>) -> String? {
    let words = tokens.compactMap(\.word)
    if let word = words.first(where: { ["including", "includes", "included"].contains($0) }) {
      return word
    }
    for (first, second) in zip(words, words.dropFirst()) where first == "of" {
      if ["which", "this", "these", "that", "it"].contains(second) { return "\(first) \(second)" }
    }
    return nil
  }
}
