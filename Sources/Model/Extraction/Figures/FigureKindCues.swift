/// Words that tell what kind of payment a sum is.
enum FigureKindCues {
  /// The kind that the cue next to an amount stands for.
  ///
  /// - Parameters:
  ///   - amount: The tokens of the amount.
  ///   - tokens: The sentence.
  /// - Returns: The kind, and the cue as it is written.
  /// - Complexity: O(*n*) in the length of the sentence.
  static func kind(of amount: Range<Int>, in tokens: [FigureToken]) -> (
    kind: Figure.Kind, cue: String
  )? {
    var best: (distance: Int, kind: Figure.Kind, cue: String)?
    for (index, token) in tokens.enumerated() {
      guard let kind = token.word.flatMap({ kinds[$0] }) else { continue }
      let distance =
        index < amount.lowerBound ? amount.lowerBound - index : index - amount.upperBound + 1
      if best.map({ distance < $0.distance }) ?? true { best = (distance, kind, token.written) }
    }
    return best.map { ($0.kind, $0.cue) }
  }

  private static let kinds: [String: Figure.Kind] = {
    let words: [(Figure.Kind, [String])] = [
      (
        .grant,
        [
          "grant", "grants", "granted", "assistance", "aid", "donated", "donation", "donations",
          "fund", "funded", "funding", "financed", "subsidy", "subsidies",
        ]
      ),
      (
        .sale,
        [
          "sale", "sales", "sold", "sell", "purchase", "purchases", "purchased", "bought", "buy",
          "export", "exports", "exported", "procurement", "procured", "acquisition",
        ]
      ),
      (
        .contribution,
        [
          "contribution", "contributions", "contributed", "contribute", "pledge", "pledged",
          "pledges", "committed",
        ]
      ),
    ]
    return Dictionary(
      words.flatMap { kind, words in words.map { ($0, kind) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
