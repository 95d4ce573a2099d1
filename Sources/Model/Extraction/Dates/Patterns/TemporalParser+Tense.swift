extension TemporalParser {
  /// Whether it depends on the clause which date is meant.
  func needsTense(_ reading: TemporalReading) -> Bool {
    guard case .calendar(let sense) = reading.sense, case .missing = sense.year else {
      return false
    }
    return sense.choice == .none
  }

  /// Where the clause around an expression looks, told by the nearest verb, those before it first.
  ///
  /// - Complexity: O(1), a bounded number of tokens is looked at.
  func tense(around reading: TemporalReading) -> TemporalReading.Tense {
    if word(reading.end) == .possessive { return .past }
    if isAsSoon(as: reading) { return .future }
    if word(reading.first - 1) == .until, isWeekday(reading), reading.first - 1 > sentenceStart {
      return .future
    }
    if [.by, .until].contains(word(reading.first - 1)), !isWeekday(reading) { return .due }
    var index = reading.first - 1
    let limit = max(sentenceStart, reading.first - 16)
    while index >= limit {
      if let tense = tense(at: index) { return tense }
      index -= 1
    }
    for index in reading.end..<(reading.end + 16) {
      if endsSentence(at: index) { break }
      if let tense = tense(at: index) { return tense }
    }
    return .unknown
  }

  /// Whether it is the first day that comes into question: `as soon as Tuesday`, `as early as May`.
  private func isAsSoon(as reading: TemporalReading) -> Bool {
    guard word(reading.first - 1) == .asWord, word(reading.first - 3) == .asWord else {
      return false
    }
    return [.soon, .part].contains(word(reading.first - 2))
  }

  private func isWeekday(_ reading: TemporalReading) -> Bool {
    if case .calendar(let sense) = reading.sense { sense.weekday != nil } else { false }
  }

  private func tense(at index: Int) -> TemporalReading.Tense? {
    switch word(index) {
    case .willVerb: .future
    // "The plan" is a noun.
    case .futureVerb where [.the, .a, .its].contains(word(index - 1)): nil
    // "Could not be reached on Tuesday" looks back.
    case .futureVerb where value(index) == 1 && word(index + 1) == .negation: .past
    // "Had been due to expire" is told by the verb before.
    case .futureVerb where value(index) == 2 && word(index - 1) == .to: nil
    // "Originally scheduled for May" is told when it came otherwise.
    case .futureVerb where word(index - 1) == .originally: .past
    // What had been due was so in the past.
    case .futureVerb: word(index - 1) == .beVerb && word(index - 2) == .pastVerb ? .past : .future
    case .monthOrVerb where !at(index).isCapitalised: .future
    case .setVerb: [.to, .forWord].contains(word(index + 1)) ? .future : .past
    case .beVerb where word(index + 1) == .to: .future
    // "Will be paid" is told by the verb before: a participle has no tense.
    case .pastVerb where word(index - 1) == .beVerb && value(index - 1) == 1: nil
    // "The proposed talks" have a participle too.
    case .pastVerb where [.the, .a, .its].contains(word(index - 1)): nil
    case .pastVerb: .past
    default: nil
    }
  }
}
