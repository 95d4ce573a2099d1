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
    if word(reading.first - 1) == .asWord, word(reading.first - 2) == .soon { return .future }
    if [.by, .until].contains(word(reading.first - 1)), !isWeekday(reading) { return .due }
    var index = reading.first - 1
    let limit = max(sentenceStart, reading.first - 16)
    while index >= limit {
      if let tense = tense(at: index) { return tense }
      index -= 1
    }
    for index in reading.end..<(reading.end + 8) {
      if endsSentence(at: index) { break }
      if let tense = tense(at: index) { return tense }
    }
    return .unknown
  }

  private func isWeekday(_ reading: TemporalReading) -> Bool {
    if case .calendar(let sense) = reading.sense { sense.weekday != nil } else { false }
  }

  private func tense(at index: Int) -> TemporalReading.Tense? {
    switch word(index) {
    case .willVerb: .future
    // "The plan" is a noun.
    case .futureVerb where [.the, .a, .its].contains(word(index - 1)): nil
    // What had been due was so in the past.
    case .futureVerb: word(index - 1) == .beVerb && word(index - 2) == .pastVerb ? .past : .future
    case .monthOrVerb where !at(index).isCapitalised: .future
    case .beVerb where word(index + 1) == .to: .future
    case .pastVerb: .past
    default: nil
    }
  }
}
