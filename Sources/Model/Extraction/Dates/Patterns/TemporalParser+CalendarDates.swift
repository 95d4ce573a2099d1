extension TemporalParser {
  /// A month and the token behind it.
  typealias MonthMatch = (month: Int, end: Int)

  /// The name of a month; abbreviations take their full stop along.
  func monthMatch(at index: Int) -> MonthMatch? {
    let token = at(index)
    switch token.word {
    case .month: return (Int(token.value), index + 1)
    case .monthOrVerb: return token.isCapitalised ? (Int(token.value), index + 1) : nil
    case .monthShort:
      guard token.isCapitalised else { return nil }
      let hasStop = word(index + 1) == .period && at(index + 1).isJoined
      return (Int(token.value), hasStop ? index + 2 : index + 1)
    default: return nil
    }
  }

  /// A day of the month and the token behind it.
  func dayMatch(at index: Int) -> (day: Int, end: Int)? {
    let token = at(index)
    switch token.word {
    case .number where token.digits <= 2: break
    case .ordinal, .ordinalWord, .first: break
    case .unitOrOrdinal: return (2, index + 1)
    case .tensWord where token.value <= 30 && word(index + 1) == .dash:
      guard word(index + 2) == .ordinalWord || word(index + 2) == .first else { return nil }
      return (Int(token.value) + value(index + 2), index + 3)
    default: return nil
    }
    guard (1...31).contains(token.value), !isSplitNumber(index) else { return nil }
    return (Int(token.value), index + 1)
  }

  /// Whether a number goes on behind a full stop, comma or colon: `4.5`, `10:30`.
  private func isSplitNumber(_ index: Int) -> Bool {
    let next = at(index + 1)
    guard next.isJoined, [.period, .comma, .colon].contains(next.word) else {
      return next.isJoinedWord || (next.word == .percent)
    }
    return at(index + 2).isJoined && at(index + 2).word == .number
  }

  /// A date that begins with a month: `May 2016`, `Aug. 2`, `March 5, 1918`, `June last year`.
  func monthFirst(at index: Int) -> TemporalReading? {
    guard let month = monthMatch(at: index) else { return nil }
    var sense = TemporalReading.CalendarSense(month: month.month)
    var end = month.end
    if month.month == 5, unit(end) == .day, at(end).isCapitalised {
      sense.day = 1
      end += 1
    } else if let day = dayMatch(at: end), !isUnit(day.end), word(day.end) != .counted {
      sense.day = day.day
      end = day.end
    } else if word(end) == .the, word(end + 1) == .ordinal, let day = dayMatch(at: end + 1) {
      sense.day = day.day
      end = day.end
    }
    if let year = trailingYear(at: end, isAfterDay: sense.day != nil) {
      sense.year = year.year
      end = year.end
    } else if sense.day == nil, !isCertainMonth(at: index, end: month.end) {
      return nil
    } else if sense.day != nil {
      sense.year = yearBehindRange(at: end) ?? .missing
    }
    return reading(index..<end, .calendar(sense), .calendarDate)
  }

  /// A date that begins with a day: `12 May 2016`, `the 9th of May`, and `12` in `12-14 May 2016`.
  func dayFirst(at index: Int) -> TemporalReading? {
    let start = word(index) == .the ? index + 1 : index
    guard let day = dayMatch(at: start), !isPartOfCode(start) else { return nil }
    let next = word(day.end) == .of && word(start) != .number ? day.end + 1 : day.end
    if let month = monthMatch(at: next) {
      var sense = TemporalReading.CalendarSense(month: month.month, day: day.day)
      let year = trailingYear(at: month.end, isAfterDay: true)
      if let year { sense.year = year.year }
      return reading(index..<(year?.end ?? month.end), .calendar(sense), .calendarDate)
    }
    guard start == index || word(start) == .ordinal, let sense = dayOfList(day.day, at: day.end)
    else { return nil }
    return reading(index..<day.end, .calendar(sense), .calendarDate)
  }

  /// The date of a day whose month stands behind a later day: `12` in `12, 13 and 14 May 2016`.
  private func dayOfList(_ day: Int, at end: Int) -> TemporalReading.CalendarSense? {
    var index = end
    for _ in 0..<8 {
      guard isListConnector(index) else { return nil }
      index += word(index) == .comma && word(index + 1) == .and ? 2 : 1
      if word(index) == .the { index += 1 }
      guard let next = dayMatch(at: index), at(index).word != .unitOrOrdinal else { return nil }
      index = next.end
      if let month = monthMatch(at: word(index) == .of ? index + 1 : index) {
        let year = trailingYear(at: month.end, isAfterDay: true)?.year ?? .missing
        return TemporalReading.CalendarSense(year: year, month: month.month, day: day)
      }
    }
    return nil
  }

  /// The day that goes on a list or range: `9, 1918` in `March 5-9, 1918`.
  func continuedDay(at index: Int) -> TemporalReading? {
    guard let last = readings.last, last.end == index - 1, isListConnector(index - 1),
      case .calendar(let first) = last.sense, let firstDay = first.day, first.weekday == nil,
      last.time == nil, monthFirstReading(last),
      let day = dayMatch(at: index), word(index) != .unitOrOrdinal, day.day > firstDay,
      !isUnit(day.end), word(day.end) != .counted, !isPartOfCode(index) || word(index - 1) == .dash
    else { return nil }
    if word(index - 1) == .comma {
      guard isListConnector(day.end) || word(day.end) == .and else { return nil }
    }
    var sense = first
    sense.day = day.day
    var end = day.end
    if let year = trailingYear(at: end, isAfterDay: true) {
      sense.year = year.year
      end = year.end
    }
    return reading(index..<end, .calendar(sense), .calendarDate)
  }

  private func monthFirstReading(_ last: TemporalReading) -> Bool {
    monthMatch(at: last.first) != nil
      || last.first > 0 && word(last.first) == .number
        && readings.count > 1 && readings[readings.count - 2].end == last.first - 1
  }

  /// The year that stands behind the end of a range: `1918` for `March 5` in `March 5-9, 1918`.
  private func yearBehindRange(at end: Int) -> TemporalReading.Year? {
    guard isListConnector(end), word(end) != .comma || isListConnector(end + 2),
      let day = dayMatch(at: end + 1), word(day.end) == .comma || word(end) == .dash
    else { return nil }
    return trailingYear(at: day.end, isAfterDay: true)?.year
  }

  /// Whether a month that stands alone is one, and no verb or name.
  private func isCertainMonth(at index: Int, end: Int) -> Bool {
    guard word(index) != .month else { return true }
    if isListConnector(end), word(end) != .comma, monthMatch(at: end + 1) != nil { return true }
    if word(index) == .monthShort { return end == index + 2 && isMonthLead(word(index - 1)) }
    return isMonthLead(word(index - 1)) && word(end) != .other
      || [.during, .since, .last, .until, .part, .by, .of].contains(word(index - 1))
      || ([.the, .a].contains(word(index - 1)) && word(end) == .other && !at(end).isCapitalised)
  }

  private func isMonthLead(_ word: TemporalWord) -> Bool {
    switch word {
    case .during, .by, .of, .since, .until, .from, .to, .last, .this, .next, .part, .between, .and,
      .dash, .forWord, .before, .after, .throughout, .on, .each, .every:
      true
    default: false
    }
  }

  /// Whether a number hangs on a letter, a slash or another number.
  func isPartOfCode(_ index: Int) -> Bool {
    guard at(index).isJoined else { return false }
    switch word(index - 1) {
    case .dash, .openBracket, .sign, .apostrophe, .textBreak: return false
    default: return true
    }
  }

  /// Whether a sign or word parts the members of a list or range.
  func isListConnector(_ index: Int) -> Bool {
    switch word(index) {
    case .dash: !at(index).flags.contains(.beginsLine)
    case .to, .and, .or, .comma, .until, .vietTo: true
    default: false
    }
  }
}
