extension TemporalParser {
  /// A time of day, alone or with its date.
  func timed(at index: Int) -> TemporalReading? {
    switch word(index) {
    case .number, .cardinalWord: return clockTime(at: index)
    case .dayPart: return dayPart(at: index)
    case .weekday, .today: return dayWithPart(at: index)
    case .this, .that, .last, .next, .same: return placedPart(at: index, start: index)
    case .the: return partOfDate(at: index) ?? placedPart(at: index, start: index + 1)
    default: return nil
    }
  }

  private func timed(
    _ range: Range<Int>, _ sense: TemporalReading.Sense, _ time: TemporalReading.TimeOfDay
  ) -> TemporalReading {
    var found = reading(range, sense, .timeOfDay, kind: .time)
    found.time = time
    return found
  }

  private static let topicDay = TemporalReading.Sense.period(.day, steps: 0, .topic)

  // MARK: Clocks

  private func clockTime(at index: Int) -> TemporalReading? {
    if let time = timeOfFourDigits(at: index) {
      let found = withDate(time, index..<(index + 2))
      // `By 1200 hours` alone may be a time to work off.
      return word(index - 1) == .at || found.end > index + 2 ? found : nil
    }
    guard let clock = clock(at: index) else { return nil }
    return withDate(clock.time, index..<clock.end)
  }

  /// `at 1430 hours`, `by 1430 hours on 2 May`.
  private func timeOfFourDigits(at index: Int) -> TemporalReading.TimeOfDay? {
    guard [.at, .by, .until, .before].contains(word(index - 1)), at(index).digits == 4,
      value(index) < 2400,
      value(index) % 100 < 60, unit(index + 1) == .hour
    else { return nil }
    return .clock(hour: value(index) / 100, minute: value(index) % 100)
  }

  /// `10 p.m.`, `17:00`, `9.30 am`, `11 o'clock`.
  private func clock(at index: Int) -> (time: TemporalReading.TimeOfDay, end: Int)? {
    guard !isPartOfCode(index), value(index) <= 24,
      at(index).digits <= 2 || word(index) == .cardinalWord
    else { return nil }
    var end = index + 1
    var minute = 0
    let isSplit =
      [.colon, .period].contains(word(end)) && at(end).isJoined && at(end + 1).isJoined
      && at(end + 1).digits == 2 && value(end + 1) < 60 && word(index) == .number
      && word(end + 1) == .number
    if isSplit {
      minute = value(end + 1)
      end += 2
    }
    if word(end) == .meridiem, value(index) <= 12 {
      let hour = value(index) % 12 + value(end)
      return (.clock(hour: hour, minute: minute), end + 1)
    }
    if word(end) == .apostrophe || at(end).end - at(end).start == 1, word(end + 1) == .apostrophe,
      word(end + 2) == .clock
    {
      return (.clock(hour: value(index), minute: 0), end + 3)
    }
    guard isSplit, word(index + 1) == .colon, word(end) != .colon, word(end) != .percent else {
      return nil
    }
    return (.clock(hour: value(index), minute: minute), unit(end) == .hour ? end + 1 : end)
  }

  /// Takes in the zone and the date behind a time.
  private func withDate(
    _ time: TemporalReading.TimeOfDay, _ range: Range<Int>
  ) -> TemporalReading {
    var end = range.upperBound
    if [.during].contains(word(end)), word(end + 1) == .the, word(end + 2) == .dayPart { end += 3 }
    if word(end) == .zone { end += 1 }
    var next = zoneBehind(end)
    if word(next) == .comma { next += 1 }
    if word(next) == .on || word(next) == .of { next += 1 }
    if let date = dateOfDay(at: next) {
      let isApart = zoneBehind(end) > end
      var found = timed(range.lowerBound..<(isApart ? end : date.end), date.sense, time)
      found.tense = date.tense
      return found
    }
    return timed(range.lowerBound..<end, Self.topicDay, time)
  }

  /// The token behind a place whose clocks are meant, or behind the time elsewhere in brackets:
  /// `10:35 a.m. (0735 GMT) Friday`.
  private func zoneBehind(_ index: Int) -> Int {
    guard word(index) == .openBracket else {
      return word(index) == .other && word(index + 1) == .time ? index + 2 : index
    }
    let zone = word(index + 1) == .number ? index + 2 : index + 1
    return word(zone) == .zone && word(zone + 1) == .closeBracket ? zone + 2 : index
  }

  /// A date that is a day.
  private func dateOfDay(at index: Int) -> TemporalReading? {
    switch word(index) {
    case .weekday, .weekdayShort: return weekday(at: index)
    case .today where value(index) < 10: return day(at: index)
    case .month, .monthShort, .monthOrVerb, .number, .ordinal, .the:
      guard let date = numericDate(at: index) ?? monthFirst(at: index) ?? dayFirst(at: index),
        case .calendar(let sense) = date.sense, sense.day != nil
      else { return nil }
      return date
    case .that, .same:
      guard let date = period(at: index), case .period(.day, _, _) = date.sense else { return nil }
      return date
    default: return nil
    }
  }

  // MARK: Parts of the day

  /// `noon Thursday`, `midnight`.
  private func dayPart(at index: Int) -> TemporalReading? {
    guard value(index) >= 12, word(index - 1) != .other else { return nil }
    let time = TemporalReading.TimeOfDay.clock(hour: value(index), minute: 0)
    return withDate(time, index..<(index + 1))
  }

  private func partName(at index: Int) -> TemporalReading.TimeOfDay? {
    guard word(index) == .dayPart else { return nil }
    return value(index) >= 12
      ? .clock(hour: value(index), minute: 0) : .part(value(index))
  }

  /// `Wednesday night`, `yesterday morning`, `tonight`.
  private func dayWithPart(at index: Int) -> TemporalReading? {
    if word(index) == .today, value(index) == 10 {
      return timed(index..<(index + 1), .period(.day, steps: 0, .document), .part(4))
    }
    guard let day = word(index) == .today ? day(at: index) : weekday(at: index),
      let time = partName(at: day.end)
    else { return nil }
    return timed(index..<(day.end + 1), day.sense, time)
  }

  /// `this morning`, `last night`, `the next evening`.
  private func placedPart(at index: Int, start: Int) -> TemporalReading? {
    let next = [.same, .past].contains(word(start + 1)) ? start + 2 : start + 1
    let sense: TemporalReading.Sense? =
      switch word(start) {
      case .this: .period(.day, steps: 0, .document)
      case .last: .period(.day, steps: -1, .document)
      case .next, .following: .period(.day, steps: 1, .context)
      case .previous: .period(.day, steps: -1, .context)
      case .that, .same: .period(.day, steps: 0, .context)
      default: nil
      }
    guard let sense, let time = partName(at: next) else { return nil }
    return timed(index..<(next + 1), sense, time)
  }

  /// `the night of 20 June 1791`.
  private func partOfDate(at index: Int) -> TemporalReading? {
    let next = word(index + 1) == .part ? index + 2 : index + 1
    guard let time = partName(at: next), word(next + 1) == .of, let date = dateOfDay(at: next + 2)
    else { return nil }
    return timed(index..<date.end, date.sense, time)
  }
}
