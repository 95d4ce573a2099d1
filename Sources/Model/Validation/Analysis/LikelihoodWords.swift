/// Finds the words that say how likely something is.
///
///     LikelihoodWords.all(in: "A deal is very likely")   // very likely
enum LikelihoodWords {
  struct Match: Equatable {
    /// The words, in small letters.
    let words: String

    /// The scales that have them.
    let scales: Set<LikelihoodScale>

    /// UTF-8 offsets in the text.
    let range: Range<Int>
  }

  /// The words of a text in its order.
  ///
  /// Comparisons (`more likely`) say nothing of how likely something is, and a number beside words
  /// says the same as they do.
  ///
  /// - Complexity: O(*n*).
  static func all(in text: some StringProtocol) -> [Match] {
    let tokens = PlainWord.all(in: text)
    var matches: [Match] = []
    var index = 0
    while index < tokens.count {
      guard let (length, phrase) = phrase(at: index, of: tokens) else {
        index += 1
        continue
      }
      if index == 0 || !comparisons.contains(tokens[index - 1].text) {
        matches.append(Match(tokens[index..<(index + length)], phrase.scales))
      }
      index += length
    }
    return matches.isEmpty ? numbers(in: tokens) : matches
  }

  private struct Phrase {
    let words: [String]
    let scales: Set<LikelihoodScale>
  }

  /// The phrases by their first words, the longest first.
  private static let phrases: [String: [Phrase]] = {
    let all = LikelihoodScale.words.flatMap { row in
      row.words.map { Phrase(words: $0.split(separator: " ").map(String.init), scales: row.scales) }
    }
    return Dictionary(grouping: all) { $0.words.first ?? "" }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let comparisons: Set<String> = [
    "more", "less", "as", "most", "least", "equally", "how", "so",
  ]

  private static func phrase(at index: Int, of tokens: [PlainWord]) -> (Int, Phrase)? {
    phrases[tokens[index].text]?.first { phrase in
      tokens[index...].prefix(phrase.words.count).map(\.text) == phrase.words
    }.map { ($0.words.count, $0) }
  }

  /// `a 60 percent chance`, `the probability is put at 60%`.
  private static func numbers(in tokens: [PlainWord]) -> [Match] {
    tokens.indices.filter { tokens[$0].isPercentage(before: tokens[safe: $0 + 1]) }.compactMap {
      let near = tokens[max(0, $0 - 5)..<min(tokens.count, $0 + 4)]
      guard near.contains(where: { nouns.contains($0.text) }) else { return nil }
      return Match(tokens[$0...$0], [.numbers])
    }
  }

  private static let nouns: Set<String> = ["chance", "probability", "likelihood", "odds"]
}

extension LikelihoodWords.Match {
  fileprivate init(_ tokens: ArraySlice<PlainWord>, _ scales: Set<LikelihoodScale>) {
    words = tokens.map(\.text).joined(separator: " ")
    self.scales = scales
    range = (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0)
  }
}
