/// Words that tell what kind of payment a sum is.
enum FigureKindCues {
  /// The kind that the cue next to an amount stands for.
  ///
  /// - Parameters:
  ///   - amount: The tokens of the amount.
  ///   - tokens: The sentence.
  /// - Returns: The kind, and the cue as it is written.
  /// - Complexity: O(1): the words near the amount are looked at.
  static func kind(of amount: Range<Int>, in tokens: [FigureToken]) -> (
    kind: Figure.Kind, cue: String
  )? {
    var best: (distance: Int, kind: Figure.Kind, cue: String)?
    let near = max(0, amount.lowerBound - reach)..<min(tokens.count, amount.upperBound + reach)
    for index in near {
      guard let kind = tokens[index].word.flatMap({ kinds[$0] }) else { continue }
      let distance =
        index < amount.lowerBound ? amount.lowerBound - index : index - amount.upperBound + 1
      if best.map({ distance < $0.distance }) ?? true {
        best = (distance, kind, tokens[index].written)
      }
    }
    return best.map { ($0.kind, $0.cue) }
  }

  /// How many tokens before and behind an amount are looked at.
  private static let reach = 40

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
