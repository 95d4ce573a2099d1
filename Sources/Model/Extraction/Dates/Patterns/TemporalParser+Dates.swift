extension TemporalParser {
  func reading(
    _ tokens: Range<Int>, _ sense: TemporalReading.Sense, _ rule: TemporalRule,
    kind: TemporalExpression.Kind = .date
  ) -> TemporalReading {
    TemporalReading(tokens, sense, rule, kind: kind)
  }

  func unit(_ index: Int) -> TemporalUnit? {
    switch word(index) {
    case .unit, .units, .unitOrOrdinal: TemporalUnit(rawValue: at(index).value)
    default: nil
    }
  }

  func isUnit(_ index: Int) -> Bool {
    word(index) == .unit || word(index) == .units
  }

  /// The longer of two readings that begin at the same token.
  func longer(_ first: TemporalReading?, _ second: TemporalReading?) -> TemporalReading? {
    guard let first else { return second }
    guard let second else { return first }
    return second.end > first.end ? second : first
  }

  /// A date of the calendar, or a period that is told by its place.
  func dated(at index: Int) -> TemporalReading? {
    guard let date = singleDate(at: index) else { return nil }
    return yearly(date) ?? date
  }

  private func singleDate(at index: Int) -> TemporalReading? {
    switch word(index) {
    case .number:
      return numericDate(at: index) ?? vietnameseDayWithoutWord(at: index) ?? dayFirst(at: index)
        ?? continuedDay(at: index) ?? ordinalPeriod(at: index) ?? bareYear(at: index)
    case .ordinal, .ordinalWord, .first, .unitOrOrdinal, .final:
      return continuedDay(at: index) ?? dayFirst(at: index) ?? ordinalPeriod(at: index)
    case .tensWord, .cardinalWord: return bareYear(at: index) ?? ordinalPeriod(at: index)
    case .apostrophe: return shortDecade(at: index) ?? bareYear(at: index)
    case .decadeNumber, .decadeWord: return decade(at: index)
    case .month, .monthShort, .monthOrVerb: return monthFirst(at: index)
    case .weekday, .weekdayShort: return weekday(at: index)
    case .season, .seasonOrVerb: return season(at: index)
    case .holiday: return holiday(at: index)
    case .fiscal, .fiscalShort, .quarterShort, .halfShort: return fiscal(at: index)
    case .era: return bareYear(at: index)
    case .today: return day(at: index)
    case .the: return determined(at: index)
    case .this, .last, .next, .coming, .following, .previous, .same, .current, .latest, .that, .its,
      .past,
      .each:
      return period(at: index)
    case .unit: return hyphenatedPeriod(at: index) ?? weekOf(at: index)
    default: return nil
    }
  }

  /// A date with `the` before it.
  private func determined(at index: Int) -> TemporalReading? {
    if let anniversary = anniversary(at: index) { return anniversary }
    let next = index + 1
    let found: TemporalReading? =
      switch word(next) {
      case .ordinal, .ordinalWord, .unitOrOrdinal, .first, .final:
        weekOfMonth(at: next) ?? dayFirst(at: index) ?? ordinalPeriod(at: next)
          ?? dayOfMonth(at: index)
      case .number: dayFirst(at: index) ?? yearPeriod(at: next) ?? ordinalPeriod(at: next)
      case .apostrophe: shortDecade(at: next)
      case .decadeNumber, .decadeWord: decade(at: next)
      case .season, .seasonOrVerb: season(at: next)
      case .fiscal, .full: fiscal(at: next) ?? fullYear(at: next)
      case .tensWord, .cardinalWord: ordinalPeriod(at: next)
      case .unit: theUnit(at: next)
      case .holiday: holiday(at: next)
      case .last: weekOfMonth(at: next) ?? ordinalPeriod(at: next)
      default: nil
      }
    guard var found else { return period(at: index) }
    if !hasHyphen(found), !found.isOfStory { found.first = index }
    return found
  }

  /// Whether words of an expression hang together and so belong to a noun: `third-quarter`.
  private func hasHyphen(_ reading: TemporalReading) -> Bool {
    switch reading.rule {
    case .quarter: word(reading.first + 1) == .dash
    case .contextPeriod: word(reading.first + 1) == .dash && reading.end == reading.first + 3
    default: false
    }
  }

  /// A day of the month that is being spoken of: `the 14th`.
  private func dayOfMonth(at index: Int) -> TemporalReading? {
    guard word(index + 1) == .ordinal, let day = dayMatch(at: index + 1),
      [.on, .by, .of, .until].contains(word(index - 1)),
      word(day.end) != .other, !isUnit(day.end)
    else { return nil }
    return reading(index..<day.end, .calendar(.init(day: day.day)), .calendarDate)
  }

  /// A period named by its year: `the 1989 quarter`, `the 2024 fiscal year`.
  func yearPeriod(at index: Int) -> TemporalReading? {
    guard let match = writtenYear(at: index), match.year >= 1000 else { return nil }
    let next = word(match.end) == .fiscal ? match.end + 1 : match.end
    let sense = TemporalReading.CalendarSense(year: .written(match.year))
    if let part = ordinalPart(at: next) {
      return reading(
        index..<part.end, .calendar(.init(year: sense.year, part: part.part)), .quarter)
    }
    guard unit(next) == .year || (unit(next) == .quarter) || word(next) == .periodWord else {
      return nil
    }
    if unit(next) == .year { return reading(index..<(next + 1), .calendar(sense), .fiscalYear) }
    return reading(
      index..<(next + 1), .calendar(.init(year: sense.year, part: .quarter(0))), .quarter)
  }
}
