extension TemporalParser {
  /// An expression with what says which part of it is meant: `early 2024`, `the end of the year`.
  func modified(at index: Int) -> TemporalReading? {
    switch word(index) {
    case .part: return early(at: index, part: index)
    case .partNoun: return endOf(at: index, noun: index)
    case .later, .earlier: return laterIn(at: index)
    case .about: return around(at: index)
    case .the:
      switch word(index + 1) {
      case .part: return early(at: index, part: index + 1)
      case .partNoun, .rest: return endOf(at: index, noun: index + 1)
      default: return nil
      }
    case .unit: return yearEnd(at: index)
    default: return nil
    }
  }

  private func modifier(_ index: Int) -> TemporalExpression.Modifier? {
    switch value(index) {
    case 1: .start
    case 2: .middle
    case 3: .end
    default: nil
    }
  }

  private func widened(
    _ inner: TemporalReading?, from index: Int, _ modifier: TemporalExpression.Modifier?
  ) -> TemporalReading? {
    guard var found = inner else { return nil }
    found.first = index
    found.modifier = modifier ?? found.modifier
    return found
  }

  /// `early 1990`, `mid-May`, `late next year`, `early in 1998`.
  private func early(at index: Int, part: Int) -> TemporalReading? {
    var next = part + 1
    if word(next) == .dash, at(next).isJoined { next += 1 }
    // "mid- to late 1990s", "mid-to-late 1990s": the last part leads on.
    if [.to, .and, .or].contains(word(next)) {
      let last = word(next + 1) == .dash ? next + 2 : next + 1
      guard word(last) == .part else { return nil }
      next = word(last + 1) == .dash ? last + 2 : last + 1
    }
    if word(next) == .during { next += 1 }
    if word(next) == .dayPart, let time = wholePart(at: next) {
      return widened(time, from: index, modifier(part))
    }
    guard word(next) != .a, word(next) != .now, let inner = timed(at: next) ?? dated(at: next),
      isDate(inner)
    else { return nil }
    return widened(inner, from: index, modifier(part))
  }

  /// `mid-afternoon` and `early morning`, with their day where it follows.
  private func wholePart(at index: Int) -> TemporalReading? {
    guard value(index) <= 4 else { return timed(at: index) }
    var found = reading(
      index..<(index + 1), .period(.day, steps: 0, .topic), .timeOfDay, kind: .time)
    found.time = .part(value(index))
    if let day = self.day(at: index + 1) {
      found.sense = day.sense
      found.end = day.end
    }
    return found
  }

  private func isDate(_ reading: TemporalReading) -> Bool {
    if case .value = reading.sense { false } else { true }
  }

  /// `the end of 1994`, `the beginning of the year`, `the rest of the month`.
  private func endOf(at index: Int, noun: Int) -> TemporalReading? {
    guard word(noun + 1) == .of, word(noun + 2) != .a,
      let inner = early(at: noun + 2) ?? dated(at: noun + 2), isDate(inner)
    else { return nil }
    return widened(inner, from: index, modifier(noun))
  }

  /// `early 2024` and `the early 1990s`, inside of another expression.
  private func early(at index: Int) -> TemporalReading? {
    if word(index) == .part { return early(at: index, part: index) }
    return word(index) == .the && word(index + 1) == .part ? early(at: index, part: index + 1) : nil
  }

  /// `later this year`, `earlier in the month`, `earlier Sunday`.
  private func laterIn(at index: Int) -> TemporalReading? {
    var next = index + 1
    if word(next) == .during {
      next += 1
      guard let inner = dated(at: next) else { return nil }
      return widened(inner, from: index, nil)
    }
    switch word(next) {
    case .this, .that, .today, .weekday, .last, .next:
      guard let inner = timed(at: next) ?? dated(at: next), isDate(inner) else { return nil }
      return widened(inner, from: index, nil)
    default: return nil
    }
  }

  /// `around 7:15 p.m.`, `around March 1981`, `circa 480 BC`.
  private func around(at index: Int) -> TemporalReading? {
    let next = word(index + 1) == .period ? index + 2 : index + 1
    guard let inner = timed(at: next) ?? dated(at: next), inner.rule != .duration else {
      return nil
    }
    guard word(next) == .number || monthMatch(at: next) != nil else { return nil }
    return widened(inner, from: index, .approximate)
  }

  /// `year-end`, `year's end`, `month's end`.
  private func yearEnd(at index: Int) -> TemporalReading? {
    guard let unit = unit(index), unit == .year || unit == .month else { return nil }
    let hasSign = word(index + 1) == .dash || word(index + 1) == .possessive
    let next = hasSign ? index + 2 : index + 1
    guard word(next) == .partNoun, value(next) == 3, hasSign || unit == .year else { return nil }
    var found = reading(index..<(next + 1), .period(unit, steps: 0, .topic), .relativePeriod)
    found.modifier = .end
    if let year = trailingYear(at: next + 1, isAfterDay: false) {
      found.end = year.end
      found.sense = .calendar(.init(year: year.year))
    }
    return found
  }
}
