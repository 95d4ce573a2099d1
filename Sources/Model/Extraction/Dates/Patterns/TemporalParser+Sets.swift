extension TemporalParser {
  /// What happens again and again: `every day`, `each Thursday`, `daily`, `every two years`.
  func set(at index: Int) -> TemporalReading? {
    switch word(index) {
    // "Quarterly" before a noun is mostly the name of a dividend or a magazine.
    case .adverbOfSet where unit(ofAdverb: index) == .quarter && !isAdverb(at: index): return nil
    case .adverbOfSet: return set(index..<(index + 1), adverbValue(at: index))
    case .weekdays: return set(index..<(index + 1), "XXXX-WXX-\(value(index))")
    case .per:
      guard let unit = unit(index + 1), unit >= .hour else { return nil }
      return set(index..<(index + 2), Self.duration(.exact(1), unit))
    default: return eachOrEvery(at: index)
    }
  }

  private func eachOrEvery(at index: Int) -> TemporalReading? {
    let next = index + 1
    if let unit = unit(next), word(next) != .unitOrOrdinal {
      return set(index..<(next + 1), Self.duration(.exact(1), unit))
    }
    if word(index) == .every, let amount = amount(at: next), let unit = unit(amount.end) {
      return set(index..<(amount.end + 1), Self.duration(amount.amount, unit))
    }
    if word(index) == .every, let count = ordinalStep(at: next), let unit = unit(next + 1) {
      return set(index..<(next + 2), Self.duration(.exact(count), unit))
    }
    if let month = monthMatch(at: next) {
      return set(index..<month.end, TemporalValue.ofAnyYear(month: month.month))
    }
    switch word(next) {
    case .weekday: return set(index..<(next + 1), "XXXX-WXX-\(value(next))")
    case .season, .seasonOrVerb:
      return set(index..<(next + 1), "XXXX-" + TemporalValue.season(value(next)))
    case .dayPart where value(next) <= 4:
      return set(index..<(next + 1), "XXXX-XX-XXT" + TemporalValue.dayPart(value(next)))
    default: return nil
    }
  }

  /// A month or day that comes again: `30 June each year`, `June of every year`.
  func yearly(_ date: TemporalReading) -> TemporalReading? {
    guard case .calendar(let sense) = date.sense, case .missing = sense.year, sense.part == nil,
      let month = sense.month
    else { return nil }
    let next = word(date.end) == .of ? date.end + 1 : date.end
    guard word(next) == .each || word(next) == .every, unit(next + 1) == .year,
      word(next + 1) == .unit
    else { return nil }
    return set(
      date.first..<(next + 2), TemporalValue.ofAnyYear(month: month, day: sense.day))
  }

  /// Which ones of a row: `every other year`, `every third month`.
  private func ordinalStep(at index: Int) -> Int? {
    switch word(index) {
    case .otherWord, .unitOrOrdinal: 2
    case .ordinalWord, .ordinal: value(index)
    default: nil
    }
  }

  private func set(_ range: Range<Int>, _ value: String) -> TemporalReading {
    reading(range, .value(value), .set, kind: .set)
  }

  private func unit(ofAdverb index: Int) -> TemporalUnit? {
    TemporalUnit(rawValue: at(index).value)
  }

  private func isAdverb(at index: Int) -> Bool {
    endsClause(index + 1) || [.and, .or, .during, .by, .from, .to].contains(word(index + 1))
  }

  private func adverbValue(at index: Int) -> String {
    switch unit(ofAdverb: index) {
    case .year: "XXXX"
    case .quarter: "P3M"
    case let unit?: Self.duration(.exact(1), unit)
    case nil: "P1D"
    }
  }

  /// A unit that something is counted by: `four flights a week`.
  func rate(at index: Int) -> TemporalReading? {
    guard word(index) == .a, word(index + 1) == .unit, let unit = unit(index + 1),
      ![.ago, .later, .earlier, .before, .after, .and, .from].contains(word(index + 2)),
      isRate(before: index)
    else { return nil }
    return set(index..<(index + 2), Self.duration(.exact(1), unit))
  }

  private func isRate(before index: Int) -> Bool {
    switch word(index - 1) {
    case .other, .counted, .percent, .once:
      [.number, .currency, .cardinalWord, .tensWord, .thousandWord].contains(word(index - 2))
        || word(index - 1) == .once
    default: false
    }
  }
}
