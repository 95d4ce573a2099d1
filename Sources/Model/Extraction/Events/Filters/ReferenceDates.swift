/// Dates of works that a sentence refers its readers to.
enum ReferenceDates {
  /// Whether a date is of such a work.
  ///
  ///     (see Bell 2019)    (Ferry News, 3 May 2019)    See the Port Report, May 2019.
  static func cite(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    isInCitation(date, in: sentence) || isBehindSee(date, in: sentence)
      || isAtEndOfCitation(date, in: sentence)
  }

  /// In brackets, with nothing but names before it.
  private static func isInCitation(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    guard let open = openBracket(before: date, in: sentence) else { return false }
    let inside = sentence.words[open..<date.words.lowerBound]
    if let first = inside.first, referring.contains(first.text) { return true }
    guard !inside.isEmpty else { return namesWork(before: open, date: date, in: sentence) }
    let isClosed =
      date.words.upperBound >= sentence.words.count
      || !sentence.words[date.words.upperBound].signs
        .isDisjoint(with: [.closing, .semicolon, .colon])
    return isClosed && inside.contains { $0.isCapitalised && !$0.isDate }
      && inside.allSatisfy { $0.isCapitalised || $0.isDate || linking.contains($0.text) }
  }

  /// The index of the first word behind a bracket that is open at a date.
  private static func openBracket(before date: DateInSentence, in sentence: EventSentence) -> Int? {
    var index = date.words.lowerBound
    while index >= 0, date.words.lowerBound - index < 20 {
      let signs = sentence.words[index].signs
      if signs.contains(.opening) { return index }
      if signs.contains(.closing) { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether a work stands before a bracket that holds its year alone: `the white paper (2019)`.
  private static func namesWork(
    before open: Int, date: DateInSentence, in sentence: EventSentence
  ) -> Bool {
    guard open > 0, date.expression.span == nil else { return false }
    // The number of the work may stand between: `resolution 2612 (2021)`.
    let name = sentence.words[..<open].suffix(2).last { $0.text.utf8.first?.isASCIIDigit == false }
    return name.map { DateNouns.kind(of: $0.text) == .work } ?? false
  }

  private static let referring: Set<String> = ["see", "cf", "e.g", "accessed", "cited", "source"]
  private static let linking: Set<String> = [
    "and", "et", "al", "see", "also", "of", "the", "for", "in", "de", "von", "van", "on",
  ]

  /// Behind `see`, with no verb that would say something of it.
  private static func isBehindSee(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    let words = sentence.words
    guard
      let see = words.indices.first(where: { index in
        words[index].text == "see" && index < date.words.lowerBound
          && (index == 0 || !words[index].signs.isDisjoint(with: .parting))
      })
    else { return false }
    return VerbWords.first(from: see + 1, in: words) == nil
  }

  /// The last words of a sentence without a verb, behind a comma or, after two of them, in brackets.
  ///
  ///     Bell, Small Ports, May 2020.
  ///     Ministry of Ports, Small Ports, ch. 2 (May 2020).
  private static func isAtEndOfCitation(
    _ date: DateInSentence, in sentence: EventSentence
  ) -> Bool {
    guard date.words.upperBound == sentence.words.count, date.words.lowerBound > 0,
      !sentence.hasVerb
    else { return false }
    let signs = sentence.words[date.words.lowerBound].signs
    let commas = sentence.words.count { $0.signs.contains(.comma) }
    return signs.contains(.comma) || signs.contains(.opening) && commas > 1
  }
}
