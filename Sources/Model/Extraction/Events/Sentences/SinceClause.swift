/// What a sentence says with `since`.
enum SinceClause {
  /// Nothing with `since`, or what holds since a date.
  case none

  /// Something compared with what there was before: `the first time since 1998`.
  case comparison

  /// Something that happened at the date, and what has gone on from it:
  /// `since the port opened in 2011, ships have called`.
  ///
  /// It holds the index of `since`.
  case happening(Int)

  static func around(_ date: DateInSentence, in sentence: EventSentence) -> SinceClause {
    let words = sentence.words
    guard let since = index(before: date, in: words) else { return .none }
    if isCompared(at: since, in: words) { return .comparison }
    let gap = words[(since + 1)..<date.words.lowerBound]
    guard !isPartOfTime(gap),
      hasPerfect(outside: since..<date.words.upperBound, of: words)
    else { return .none }
    return .happening(since)
  }

  /// Whether the words between `since` and its date tell no happening: `since the end of May`, but
  /// not `since the 2016 storm`.
  private static func isPartOfTime(_ gap: ArraySlice<SentenceWord>) -> Bool {
    gap.allSatisfy { partsOfTime.contains($0.text) }
      && (gap.last?.text != "the" || gap.contains { $0.text == "of" })
  }

  private static let partsOfTime: Set<String> = [
    "about", "around", "the", "of", "a", "early", "late", "mid", "middle", "latter", "last",
    "first", "second", "third", "part", "half", "quarter", "end", "beginning", "start", "summer",
    "spring", "autumn", "fall", "winter", "months", "weeks", "days", "at", "least", "as",
  ]

  /// The index of a `since` from which no sign parts a date.
  private static func index(before date: DateInSentence, in words: [SentenceWord]) -> Int? {
    var index = date.words.lowerBound
    while index > 0, date.words.lowerBound - index < longest {
      guard words[index].signs.isDisjoint(with: .parting) else { return nil }
      index -= 1
      if words[index].text == "since" { return index }
    }
    return nil
  }

  private static let longest = 18

  /// Whether a word such as `first` or `lowest` stands before it, and is not itself what goes on:
  /// `it has been the largest port since 1998`.
  private static func isCompared(at since: Int, in words: [SentenceWord]) -> Bool {
    let near = max(0, since - 3)..<since
    guard let superlative = near.last(where: { isSuperlative(words[$0].text) }) else {
      return false
    }
    return !words[max(0, superlative - 4)..<superlative].contains {
      ["been", "remained", "stayed"].contains($0.text)
    }
  }

  private static func isSuperlative(_ word: String) -> Bool {
    if ["first", "most", "least", "worst", "best", "only"].contains(word) { return true }
    return word.hasSuffix("est") && word.utf8.count > 5 && !nouns.contains(word)
  }

  private static let nouns: Set<String> = [
    "interest", "request", "protest", "invest", "forest", "harvest", "arrest", "suggest", "honest",
    "modest", "contest", "manifest", "conquest", "inquest", "southwest", "northwest", "midwest",
  ]

  private static func hasPerfect(outside range: Range<Int>, of words: [SentenceWord]) -> Bool {
    words.indices.contains {
      !range.contains($0) && VerbWords.tense(at: $0, in: words) == .perfect
    }
  }
}
