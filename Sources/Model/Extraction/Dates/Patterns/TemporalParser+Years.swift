extension TemporalParser {
  /// A year and the token behind it.
  typealias YearMatch = (year: Int, end: Int)

  /// A year beside a month, a season or the like, where a number of four digits is nothing else.
  func writtenYear(at index: Int) -> YearMatch? {
    let token = at(index)
    switch token.word {
    case .number:
      if let year = eraYear(at: index) { return year }
      guard token.digits == 4, !token.flags.contains(.grouped), (1000...2199).contains(token.value),
        !isPartOfNumber(index)
      else { return nil }
      return (Int(token.value), index + 1)
    case .apostrophe: return shortYear(at: index)
    case .cardinalWord, .tensWord: return spelledYear(at: index)
    default: return nil
    }
  }

  /// A year with its era: `480 BC`, which is a negative one here.
  func eraYear(at index: Int) -> YearMatch? {
    if word(index) == .era, at(index).flags.contains(.capitals), value(index) > 0 {
      guard word(index + 1) == .number, at(index + 1).digits <= 4, word(index + 2) != .month
      else { return nil }
      return (value(index + 1), index + 2)
    }
    guard word(index) == .number, at(index).digits <= 4, word(index + 1) == .era,
      at(index + 1).flags.contains(.capitals)
    else { return nil }
    return (value(index) * value(index + 1), index + 2)
  }

  /// The era that a later number of the same list or range has: `499` in `499-493 BC`.
  func eraBehindList(at index: Int) -> Int? {
    guard word(index) == .number, at(index).digits <= 4, isListConnector(index + 1),
      let later = eraYear(at: index + 2), word(index + 2) == .number
    else { return nil }
    return later.year < 0 ? -1 : 1
  }

  /// A year of two digits behind an apostrophe: `'98`.
  func shortYear(at index: Int) -> YearMatch? {
    guard word(index) == .apostrophe, !at(index).isJoined || word(index - 1) == .openBracket,
      at(index + 1).word == .number,
      at(index + 1).isJoined, at(index + 1).digits == 2
    else { return nil }
    return (fullYear(value(index + 1)), index + 2)
  }

  /// A year that is spelled out: `nineteen ninety-six`, `two thousand and five`.
  func spelledYear(at index: Int) -> YearMatch? {
    if value(index) == 2, word(index + 1) == .thousandWord {
      let next = word(index + 2) == .and ? index + 3 : index + 2
      guard let rest = spelledNumber(at: next), rest.value < 100 else { return (2000, index + 2) }
      return (2000 + rest.value, rest.end)
    }
    guard [16, 17, 18, 19, 20].contains(value(index)) else { return nil }
    let next = word(index + 1) == .dash ? index + 2 : index + 1
    guard word(next) == .tensWord || (word(next) == .cardinalWord && value(next) >= 10),
      let rest = spelledNumber(at: next), rest.value < 100
    else { return nil }
    return (value(index) * 100 + rest.value, rest.end)
  }

  /// The full year of two digits, in the hundred years around the turn of the millennium.
  func fullYear(_ year: Int) -> Int {
    year < 40 ? 2000 + year : 1900 + year
  }
}

// MARK: - Years that stand alone

extension TemporalParser {
  /// A year without a month: four digits that nothing around them makes a count or a label.
  func bareYear(at index: Int) -> TemporalReading? {
    if let continued = continuedYear(at: index) { return continued }
    if let match = eraYear(at: index) ?? shortYear(at: index) { return year(index, match) }
    if let era = eraBehindList(at: index) { return year(index, (value(index) * era, index + 1)) }
    switch word(index) {
    case .number:
      guard isPlausibleYear(at: index) else { return nil }
      if word(index + 1) == .season { return seasonOfYear(at: index) }
      return year(index, (value(index), index + 1))
    case .cardinalWord, .tensWord:
      guard let match = spelledYear(at: index), !isUnit(match.end), word(match.end) != .counted
      else { return nil }
      return match.year == 2000 && match.end == index + 2 && word(index - 1) != .unit
        ? nil : year(index, match)
    default: return nil
    }
  }

  /// A season behind its year: `the 1982 summer`.
  private func seasonOfYear(at index: Int) -> TemporalReading {
    let sense = TemporalReading.CalendarSense(
      year: .written(value(index)), part: .season(value(index + 1)))
    return reading(index..<(index + 2), .calendar(sense), .season)
  }

  private func year(_ index: Int, _ match: YearMatch) -> TemporalReading {
    let sense = TemporalReading.CalendarSense(year: .written(match.year))
    return reading(index..<match.end, .calendar(sense), .year)
  }

  /// The second year of `2016-21` and `1915/16`.
  private func continuedYear(at index: Int) -> TemporalReading? {
    guard word(index) == .number, at(index).digits == 2, [.dash, .slash].contains(word(index - 1)),
      let last = readings.last, last.end == index - 1, case .calendar(let sense) = last.sense,
      sense.month == nil, case .written(let first) = sense.year, first > 1000,
      !at(index + 1).isJoinedWord
    else { return nil }
    let second = Int(first) / 100 * 100 + value(index)
    return second > Int(first) ? year(index, (second, index + 1)) : nil
  }

  private func isPlausibleYear(at index: Int) -> Bool {
    let token = at(index)
    guard token.digits == 4, !token.flags.contains(.grouped), (1000...2199).contains(token.value),
      !isPartOfNumber(index), !isCounted(index), !isNamedByNumber(index)
    else { return false }
    guard (1500...2100).contains(token.value) else {
      return [.during, .since, .until].contains(word(index - 1)) && word(index + 1) != .other
    }
    let isRound = token.value % 100 == 0 && token.value != 2000
    let hasLead = [
      .during, .since, .by, .of, .until, .from, .to, .and, .dash, .about, .the, .before, .after,
    ]
    .contains(word(index - 1))
    return !isRound || hasLead || word(index + 1) != .other
  }

  /// Whether a number is a piece of a larger one, of a time, or of a code.
  func isPartOfNumber(_ index: Int) -> Bool {
    let previous = at(index - 1)
    let next = at(index + 1)
    if at(index).isJoined {
      switch previous.word {
      case .period, .comma, .colon:
        if at(index - 2).word == .number, previous.isJoined { return true }
      case .dash, .openBracket, .closeBracket, .sign, .apostrophe, .textBreak, .semicolon,
        .fiscalShort:
        break
      case .slash:
        // Years with a slash between them are one period: 2016/17, 2016/2017.
        guard at(index - 2).word == .number, at(index - 2).digits == 4, next.word != .slash else {
          return true
        }
      default: return true
      }
    }
    if next.isJoinedWord, !next.flags.contains(.capitals) || next.word == .other { return true }
    let isSplit = next.isJoined && [.period, .comma, .colon].contains(next.word)
    if isSplit, at(index + 2).isJoined, at(index + 2).word == .number { return true }
    if next.isJoined, next.word == .slash, at(index + 2).isJoined {
      return !isYearPair(at(index), at(index + 2))
    }
    return next.isJoined && next.word == .percent
  }

  /// Whether two numbers beside a slash are a year and the one that follows it.
  func isYearPair(_ first: TemporalToken, _ second: TemporalToken) -> Bool {
    guard first.word == .number, second.word == .number, first.digits == 4 else { return false }
    switch second.digits {
    case 2: return second.value == (first.value + 1) % 100
    case 4: return second.value > first.value && second.value - first.value <= 10
    default: return false
    }
  }

  /// Whether a number counts something.
  private func isCounted(_ index: Int) -> Bool {
    // "Pre-1975 vessels" are of a year.
    if word(index - 1) == .dash, at(index - 1).isJoined, word(index - 2) == .other { return false }
    if word(index + 1) == .counted || isUnit(index + 1) || word(index + 1) == .percent {
      return true
    }
    if word(index + 1) == .label, at(index + 1).flags.contains(.plural) { return true }
    let isPlural = word(index + 1) == .other && at(index + 1).flags.contains(.plural)
    switch word(index - 1) {
    case .other, .pastVerb, .and: if isPlural { return true }
    default: break
    }
    switch word(index - 1) {
    // "No later than 2022" compares dates.
    case .than: return ![.later, .earlier].contains(word(index - 2))
    case .slash: return !isYearPair(at(index - 2), at(index))
    case .currency, .numberSign, .least, .nearly, .over, .some: return true
    // "Up to 2030" is a date where it counts nothing.
    case .to: return word(index - 2) == .up && [.other, .pastVerb].contains(word(index + 1))
    default: return false
    }
  }

  /// Whether a number is the name of something: `CSB-2018`.
  private func isNamedByNumber(_ index: Int) -> Bool {
    guard word(index - 1) == .dash, at(index).isJoined, at(index - 1).isJoined else { return false }
    let name = at(index - 2)
    guard name.word == .other else { return false }
    return name.flags.contains(.capitals) || (name.isCapitalised && name.end - name.start <= 2)
  }
}

extension TemporalToken {
  /// Whether it is a word that hangs on a number: `2000m`.
  var isJoinedWord: Bool {
    guard isJoined else { return false }
    switch word {
    case .sign, .comma, .period, .colon, .semicolon, .dash, .slash, .apostrophe, .possessive,
      .openBracket, .closeBracket, .percent, .currency, .numberSign, .sentenceMark, .textBreak:
      return false
    default: return true
    }
  }
}
