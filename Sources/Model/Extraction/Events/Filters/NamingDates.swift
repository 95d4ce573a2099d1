/// Dates that are a part of a name, and say nothing of when something happened.
///
///     Under the 2011 agreement they meet each year.         // names an agreement
///     The 2011 agreement opened all ports.                  // it did something then
///     The harvest fell after the 2011 drought.              // a drought happens
///     Prices are at the level of 2011.                      // measures
enum NamingDates {
  /// Whether a date only names what its noun stands for.
  static func names(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    guard ![.decade, .century].contains(date.expression.rule) else { return false }
    if endsName(date, in: sentence) { return true }
    guard let phrase = Phrase(date, in: sentence),
      !timesThemselves.contains(sentence.words[phrase.head].text)
    else { return false }
    let kind = DateNouns.kind(of: sentence.words[phrase.head].text)
    switch kind {
    case .happening, .goal: return false
    case .measure: return true
    case .work: return !phrase.acts(in: sentence)
    case nil:
      guard !phrase.isPlacedInTime, phrase.isCoarse else { return false }
      return !phrase.acts(in: sentence)
    }
  }

  /// Whether a year is the last word of a name: `the Harbour Policy – 2023`, `the Quay Act, 2019`,
  /// `the goals of FORA 2040`.
  private static func endsName(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    let first = date.words.lowerBound
    guard first > 0 else { return false }
    let (word, signs) = (sentence.words[first - 1], sentence.words[first].signs)
    if date.expression.span != nil { return signs == .opening && endsPlan(first, in: sentence) }
    guard let year = Int(date.expression.value) else { return false }
    // `the Plan on Ports (POP) 2030`.
    let isBracketed = word.isInCapitals && word.signs == .opening && signs == .closing
    guard word.isCapitalised, !word.isDate else { return false }
    if signs == .comma { return statutes.contains(word.text) }
    guard isBracketed || signs.subtracting([.dash, .quote]).isEmpty else { return false }
    if DateNouns.kind(of: word.text) == .work || plans.contains(word.text) { return first > 1 }
    guard year >= 2025, year % 5 == 0 else { return false }
    let isLong = first > 1 && word.signs.isEmpty && sentence.words[first - 2].isCapitalised
    return word.isInCapitals || isLong
  }

  /// Nouns that are a time, and have no other one: `in the 2025 to 2030 time frame`.
  private static let timesThemselves: Set<String> = [
    "frame", "timeframe", "time-frame", "period", "window", "interval", "span", "era",
  ]

  private static let statutes: Set<String> = [
    "act", "bill", "law", "ordinance", "order", "regulations", "rules", "decree",
  ]

  /// Whether the name of a plan ends before a word: `the Work Plan II (2021–2025)`.
  private static func endsPlan(_ index: Int, in sentence: EventSentence) -> Bool {
    let name = sentence.words[max(0, index - 2)..<index]
    return name.allSatisfy { $0.isCapitalised && !$0.isDate }
      && name.contains { DateNouns.kind(of: $0.text) == .work || plans.contains($0.text) }
  }

  /// What plans are called besides works, with the year that they look to.
  private static let plans: Set<String> = [
    "horizon", "design", "compass", "pathway", "target", "targets", "goals", "ambition", "compact",
  ]

  /// The noun that a date belongs to, with what stands around both.
  private struct Phrase {
    /// The index of the noun.
    let head: Int

    /// The indices of its words that are known, those of the date among them.
    let words: Range<Int>

    /// Whether a word such as `after` stands before it.
    let isPlacedInTime: Bool

    /// Whether the date is a year or coarser.
    let isCoarse: Bool

    /// Whether it is a day.
    let isOfDay: Bool

    init?(_ date: DateInSentence, in sentence: EventSentence) {
      let words = sentence.words
      let nouns = Self.nouns(behind: date, in: words)
      let before = sentence.wordsBefore(date, count: 2)
      let lead = before.first.map { words[$0].text }
      if lead == "of", before.count > 1, !Self.partsOfTime.contains(words[before[1]].text) {
        head = before[1]
        self.words = head..<date.words.upperBound
      } else if let last = nouns.last, Self.isAttribute(date, in: sentence, behind: lead) {
        head = last
        self.words = date.words.lowerBound..<(last + 1)
      } else {
        return nil
      }
      let near = words[max(0, self.words.lowerBound - 3)..<self.words.lowerBound]
      isPlacedInTime = near.contains { Self.wordsOfTime.contains($0.text) }
      isOfDay = date.expression.value.utf8.count { $0 == .hyphen } == 2
      isCoarse = !date.expression.value.contains("-") || date.expression.span != nil
    }

    /// The words of the noun that a date stands before: `2015 National Security Strategy`.
    private static func nouns(behind date: DateInSentence, in words: [SentenceWord]) -> Range<Int> {
      var end = date.words.upperBound
      while end < words.count, end < date.words.upperBound + 8 {
        let word = words[end]
        guard word.signs.isDisjoint(with: .parting), !word.isDate,
          !EventSentence.prepositions.contains(word.text), !adverbs.contains(word.text),
          !VerbWords.determiners.contains(word.text), VerbWords.tense(at: end, in: words) == nil
        else { break }
        if end > date.words.upperBound, !word.isCapitalised, word.text.hasSuffix("ing"),
          DateNouns.kind(of: word.text) == nil
        {
          break
        }
        end += 1
      }
      return date.words.upperBound..<end
    }

    /// Whether the date belongs to the noun behind it: `the 2015 strategy`, not `in 2015 Oslo`.
    private static func isAttribute(
      _ date: DateInSentence, in sentence: EventSentence, behind lead: String?
    ) -> Bool {
      let first = date.words.lowerBound
      guard first > 0, sentence.words[first].signs.isDisjoint(with: .parting) else {
        return first == 0 && !["last", "this", "next"].contains(sentence.words[first].text)
      }
      let word = sentence.words[first - 1].text
      if ["the", "a", "an", "its", "their", "his", "her", "our"].contains(word) { return true }
      if word.hasSuffix("'s") || word.hasSuffix("s'") { return true }
      if ["under", "with", "per", "of", "and"].contains(word) { return true }
      // `the new 2015 strategy`, but not `met in Oslo 2015`.
      return lead.map { !EventSentence.prepositions.contains($0) } ?? true
    }

    /// Whether it stands at the beginning of a part of the sentence whose verb says that something
    /// happened, or is of a day and what a verb tells of, whatever part it stands in.
    func acts(in sentence: EventSentence) -> Bool {
      if isOfDay, isSubject(in: sentence) { return true }
      let start = sentence.startOfPart(holding: words.lowerBound)
      guard words.lowerBound - start <= 6,
        VerbWords.first(from: start, in: sentence.words).map({ $0.index >= words.upperBound })
          ?? false,
        let verb = VerbWords.first(from: words.upperBound, in: sentence.words)
      else { return false }
      return verb.tense == .past
    }

    /// Whether no preposition governs it, and the next verb is one of the past.
    private func isSubject(in sentence: EventSentence) -> Bool {
      guard words.lowerBound > 1 else { return false }
      let article = sentence.words[words.lowerBound - 1].text
      let before = sentence.words[words.lowerBound - 2].text
      return ["a", "an", "the"].contains(article)
        && !EventSentence.prepositions.contains(before)
        && VerbWords.first(from: words.upperBound, in: sentence.words)?.tense == .past
    }

    private static let wordsOfTime: Set<String> = [
      "since", "after", "following", "during", "before", "amid",
    ]

    /// Words before `of` that are no thing with a date: `as of 2023`, `the end of 2024`.
    private static let partsOfTime: Set<String> = [
      "as", "end", "beginning", "start", "middle", "half", "quarter", "part", "course", "summer",
      "spring", "autumn", "fall", "winter", "months", "weeks", "days", "years", "out", "because",
    ]

    private static let adverbs: Set<String> = [
      "alone", "already", "also", "again", "only", "onwards", "onward", "respectively", "when",
      "it", "he", "she", "they", "we", "there", "and", "both", "all", "it's", "however", "when",
    ]
  }
}
