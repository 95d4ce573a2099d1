extension TemporalParser {
  /// A word or two for now, the past or the future.
  func reference(at index: Int) -> TemporalReading? {
    switch word(index) {
    case .now: return now(at: index)
    case .pastReference: return recently(at: index)
    case .soon: return soon(at: index)
    case .the: return theReference(at: index)
    case .former where !at(index).isCapitalised: return ofStories("PAST_REF", index)
    case .future where word(index + 1) == .units:
      return value("FUTURE_REF", index..<(index + 2))
    case .future where word(index - 1) != .the: return ofStories("FUTURE_REF", index)
    case .at where word(index + 1) == .present:
      return value("PRESENT_REF", (index + 1)..<(index + 2))
    default: return nil
    }
  }

  private func value(_ value: String, _ range: Range<Int>) -> TemporalReading {
    reading(range, .value(value), .reference)
  }

  /// A word that counts as a reference in stories of the past alone.
  private func ofStories(_ value: String, _ index: Int) -> TemporalReading {
    var found = reading(index..<(index + 1), .value(value), .reference)
    found.isOfStory = true
    return found
  }

  private func now(at index: Int) -> TemporalReading? {
    value("PRESENT_REF", (word(index - 1) == .right ? index - 1 : index)..<(index + 1))
  }

  private func recently(at index: Int) -> TemporalReading? {
    if word(index - 1) == .asWord, word(index + 1) == .asWord { return nil }
    let start = word(index - 1) == .more ? index - 1 : index
    return value("PAST_REF", start..<(index + 1))
  }

  private func soon(at index: Int) -> TemporalReading? {
    let isAhead = endsClause(index + 1) || (-3...3).contains { looksAhead(index + $0) }
    guard isAhead, word(index - 1) != .asWord,
      ![.asWord, .after, .before].contains(word(index + 1))
    else { return nil }
    return value("FUTURE_REF", index..<(index + 1))
  }

  /// `one day`, where it is one to come: `will one day join`.
  func someDay(at index: Int) -> TemporalReading? {
    guard value(index) == 1, unit(index + 1) == .day, word(index + 1) == .unit,
      word(index - 1) == .willVerb
    else { return nil }
    return value("FUTURE_REF", index..<(index + 2))
  }

  /// Whether a word beside `soon` says that it is still to come.
  private func looksAhead(_ index: Int) -> Bool {
    switch word(index) {
    case .willVerb, .futureVerb, .to: true
    case .monthOrVerb: !at(index).isCapitalised
    default: false
    }
  }

  /// `the past`, `the near future`.
  private func theReference(at index: Int) -> TemporalReading? {
    let next = [.other, .near, .long].contains(word(index + 1)) ? index + 2 : index + 1
    switch word(next) {
    case .term where [.near, .long].contains(word(index + 1)):
      return value("FUTURE_REF", index..<(next + 1))
    case .future where word(next + 1) != .of: return value("FUTURE_REF", index..<(next + 1))
    case .past where next == index + 1:
      return isNoun(next) || (word(index - 1) == .during && word(next + 1) == .other)
        ? value("PAST_REF", index..<(next + 1)) : nil
    default: return nil
    }
  }

  /// Whether no noun follows that the word would belong to.
  private func isNoun(_ index: Int) -> Bool {
    switch word(index + 1) {
    case .other, .number, .cardinalWord, .tensWord, .unit, .units, .few, .several, .dayPart,
      .halfWord, .couple, .weekday:
      false
    default: true
    }
  }

  /// A day told by its distance from today.
  func day(at index: Int) -> TemporalReading? {
    guard word(index) == .today else { return nil }
    return reading(
      index..<(index + 1), .period(.day, steps: value(index), .document), .relativeDay)
  }
}
