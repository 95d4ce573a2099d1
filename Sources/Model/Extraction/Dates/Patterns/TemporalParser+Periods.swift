extension TemporalParser {
  /// How a determiner places a period.
  private typealias Placing = (
    choice: TemporalReading.Choice, steps: Int, anchor: TemporalReading.Anchor
  )

  /// A period told by its place: `last year`, `this month`, `the following day`, `next Friday`.
  func period(at index: Int) -> TemporalReading? {
    let start = word(index) == .the ? index + 1 : index
    guard let placing = placing(at: start, hasArticle: start > index) else { return nil }
    if word(start) == .comparable, var compared = hyphenatedPeriod(at: start + 1) {
      compared.first = index
      return compared
    }
    var next = start + 1
    if [.same, .past, .coming, .current, .fiscal, .full].contains(word(next)) { next += 1 }
    if word(next) == .fiscal { next += 1 }
    return period(from: index, at: next, placing)
  }

  private func placing(at index: Int, hasArticle: Bool) -> Placing? {
    switch word(index) {
    case .this, .current: (.this, 0, .document)
    case .last: (.last, -1, .document)
    case .next: hasArticle ? (.following, 1, .context) : (.next, 1, .document)
    case .coming: (.coming, 1, .document)
    case .following: (.following, 1, .context)
    case .previous: (.previous, -1, .context)
    case .same, .that: (.same, 0, .context)
    case .latest, .comparable: (.this, 0, .topic)
    default: nil
    }
  }

  private func period(from first: Int, at index: Int, _ placing: Placing) -> TemporalReading? {
    switch word(index) {
    case .unit:
      return periodOfUnit(from: first, at: index, placing)
    case .month, .monthOrVerb, .monthShort: return chosenMonth(from: first, at: index, placing)
    case .weekday:
      if var date = weekday(at: index), date.end > index + 1 {
        date.first = first
        return date
      }
      return chosen(first..<(index + 1), .init(weekday: value(index)), placing, .weekday)
    case .season, .seasonOrVerb:
      var sense = TemporalReading.CalendarSense(part: .season(value(index)))
      guard let year = trailingYear(at: index + 1, isAfterDay: false) else {
        return chosen(first..<(index + 1), sense, placing, .season)
      }
      sense.year = year.year
      return reading(first..<year.end, .calendar(sense), .season)
    case .holiday: return holiday(at: index).map { shifted($0, first, placing) }
    case .periodWord where placing.anchor == .topic:
      return comparablePeriod(from: first, at: index + 1)
    case .periodWord where placing.choice == .same:
      return samePeriod(from: first, at: index + 1)
    default: return nil
    }
  }

  private func shifted(
    _ holiday: TemporalReading, _ first: Int, _ placing: Placing
  ) -> TemporalReading {
    var found = holiday
    found.first = first
    if case .calendar(var sense) = found.sense, case .missing = sense.year {
      sense.choice = placing.choice
      found.sense = .calendar(sense)
    }
    return found
  }

  private func chosen(
    _ range: Range<Int>, _ sense: TemporalReading.CalendarSense, _ placing: Placing,
    _ rule: TemporalRule
  ) -> TemporalReading {
    var sense = sense
    sense.choice = placing.choice
    return reading(range, .calendar(sense), rule)
  }

  private func chosenMonth(
    from first: Int, at index: Int, _ placing: Placing
  ) -> TemporalReading? {
    guard let month = monthMatch(at: index) else { return nil }
    var sense = TemporalReading.CalendarSense(month: month.month)
    var end = month.end
    if placing.choice != .this, placing.choice != .same, let day = dayMatch(at: end),
      !isUnit(day.end)
    {
      sense.day = day.day
      end = day.end
    }
    return chosen(first..<end, sense, placing, .calendarDate)
  }

  private func periodOfUnit(
    from first: Int, at index: Int, _ placing: Placing
  ) -> TemporalReading? {
    // "This Week" is the name of something.
    guard let unit = unit(index), unit >= .day, !at(index).isCapitalised,
      !(word(index + 1) == .dash && at(index + 1).isJoined)
    else { return nil }
    var end = index + 1
    if unit == .year, word(end) == .possessive, let part = ordinalPart(at: end + 1) {
      let year = TemporalReading.Year.steps(placing.steps)
      return reading(
        first..<part.end, .calendar(.init(year: year, part: part.part)), .quarter)
    }
    if unit == .year, word(end) == .possessive, self.unit(end + 1) == .quarter, placing.steps < 0 {
      return reading(first..<(end + 2), .yearAgo(written: .quarter), .contextPeriod)
    }
    if unit == .quarter, placing.choice == .same, let same = samePeriod(from: first, at: end) {
      return same
    }
    if unit == .quarter, placing.anchor == .topic || placing.choice == .this {
      end = skipPeriodOfYear(end)
      let isCompared = end > index + 1
      return reading(
        first..<end, isCompared ? .yearAgo(written: .quarter) : .topic, .contextPeriod)
    }
    if unit == .day, placing.choice == .this { return nil }
    if unit >= .decade, placing.choice == .following {
      return reading(
        first..<end, .value(Self.duration(.exact(1), unit)), .duration, kind: .duration)
    }
    let rule: TemporalRule = placing.anchor == .context ? .contextPeriod : .relativePeriod
    return reading(
      first..<end, .period(unit, steps: placing.steps, placing.anchor), rule)
  }

  /// What follows a period that is compared: `the corresponding period last year`.
  private func skipPeriodOfYear(_ index: Int) -> Int {
    if word(index) == .last, unit(index + 1) == .year { return index + 2 }
    let isOne = word(index) == .a || word(index) == .cardinalWord && value(index) == 1
    if isOne, unit(index + 1) == .year, [.ago, .earlier, .before].contains(word(index + 2)) {
      return index + 3
    }
    return index
  }

  /// The period spoken of, a year before: `the same period last year`.
  private func samePeriod(from first: Int, at end: Int) -> TemporalReading? {
    let behind = skipPeriodOfYear(end)
    guard behind > end else { return nil }
    return reading(first..<behind, .yearAgo(written: .samePeriod), .contextPeriod)
  }

  /// A period like the one being spoken of, a year before where the words say so.
  private func comparablePeriod(from first: Int, at end: Int) -> TemporalReading {
    let behind = skipPeriodOfYear(end)
    let sense: TemporalReading.Sense =
      behind > end || word(first + 1) == .comparable
      ? .yearAgo(written: .quarter) : .topic
    return reading(first..<behind, sense, .contextPeriod)
  }

  /// A unit with nothing but `the` before it, whose place the context tells.
  func theUnit(at index: Int) -> TemporalReading? {
    guard let unit = unit(index), word(index) == .unit else { return nil }
    let range = (index - 1)..<(index + 1)
    switch unit {
    case .year:
      if let compared = hyphenatedPeriod(at: index) { return compared }
      if let match = writtenYear(at: index + 1) {
        return reading(
          range.lowerBound..<match.end, .calendar(.init(year: .written(match.year))), .year)
      }
      if word(index + 1) == .ended || word(index + 1) == .to && monthMatch(at: index + 2) != nil {
        return reading(range, .value("P1Y"), .duration, kind: .duration)
      }
      return isBareYear(index)
        ? reading(range, .period(.year, steps: 0, .topic), .contextPeriod) : nil
    case .quarter:
      // "Quarter-to-quarter" compares any two.
      guard word(index + 1) != .dash || !at(index + 1).isJoined else { return nil }
      if word(index + 1) == .ended, let month = monthMatch(at: index + 2) {
        let part = TemporalReading.Part.quarter((month.month + 2) / 3)
        return reading(range, .calendar(.init(part: part)), .quarter)
      }
      let end = skipPeriodOfYear(index + 1)
      let sense: TemporalReading.Sense =
        end > index + 1 ? .yearAgo(written: .quarter) : .topic
      return reading(range.lowerBound..<end, sense, .contextPeriod)
    case .day where endsClause(index + 2): return besideDay(at: index)
    case .week:
      return weekOf(at: index) ?? reading(range, .period(.week, steps: 0, .topic), .contextPeriod)
    case .weekend: return reading(range, .period(.weekend, steps: 0, .document), .contextPeriod)
    case .decade, .century:
      guard word(index - 2) == .of else { return nil }
      return reading(range, .period(unit, steps: 0, .topic), .contextPeriod)
    case .month where word(index + 1) == .of:
      guard var month = monthFirst(at: index + 2) else { return nil }
      month.first = index - 1
      return month
    case .month where [.of, .during].contains(word(index - 2)):
      return reading(range, .period(.month, steps: 0, .topic), .contextPeriod)
    case .day
    where [.during].contains(word(index - 2)) && [.later, .earlier].contains(word(index - 3)):
      return reading(range, .period(.day, steps: 0, .topic), .contextPeriod)
    default: return nil
    }
  }

  /// `the fiscal year`, `the full year`.
  func fullYear(at index: Int) -> TemporalReading? {
    guard unit(index + 1) == .year, word(index + 1) == .unit else { return nil }
    let range = index..<(index + 2)
    return word(index + 2) == .ended
      ? reading(range, .value("P1Y"), .duration, kind: .duration)
      : reading(range, .period(.year, steps: 0, .topic), .contextPeriod)
  }

  /// A week, weekend or days counted in a month: `the last week of August`, `the first days of
  /// June`, which have the month's value.
  func weekOfMonth(at index: Int) -> TemporalReading? {
    guard let number = ordinalNumber(at: index) else { return nil }
    let end = word(number.end) == .few ? number.end + 1 : number.end
    guard let unit = unit(end),
      word(end) == .unit && (unit == .week || unit == .weekend)
        || word(end) == .units && (unit == .week || unit == .day),
      word(end + 1) == .of, let month = monthFirst(at: end + 2),
      case .calendar(let sense) = month.sense, sense.day == nil
    else { return nil }
    var found = month
    found.first = index
    found.modifier = number.value < 0 ? .end : (number.value == 1 ? .start : .middle)
    return found
  }

  /// `the day before`, `the day after`.
  private func besideDay(at index: Int) -> TemporalReading? {
    let steps: Int? =
      switch word(index + 1) {
      case .before: -1
      case .after, .following: 1
      default: nil
      }
    return steps.map {
      reading((index - 1)..<(index + 2), .period(.day, steps: $0, .context), .contextPeriod)
    }
  }

  /// Whether `the year` stands for itself and not before what happened in it.
  private func isBareYear(_ index: Int) -> Bool {
    ![.other, .of, .dash, .before, .after, .that].contains(word(index + 1))
      || [.of, .forWord, .during].contains(word(index - 2))
  }

  /// `year-ago quarter`, `year-earlier period`.
  func hyphenatedPeriod(at index: Int) -> TemporalReading? {
    guard unit(index) == .year, word(index) == .unit, word(index + 1) == .dash,
      [.ago, .earlier].contains(word(index + 2))
    else { return nil }
    var end = index + 3
    var sense = TemporalReading.Sense.yearAgo(written: .quarter)
    if let part = ordinalPart(at: end) {
      end = part.end
      sense = .calendar(.init(year: .steps(-1), part: part.part))
    } else if unit(end) == .quarter || word(end) == .periodWord {
      end += 1
    } else if let amount = amount(at: end), word(end) != .a, let unit = unit(amount.end) {
      return reading(
        index..<(amount.end + 1), .value(Self.duration(amount.amount, unit)), .duration,
        kind: .duration)
    }
    return reading(index..<end, sense, .contextPeriod)
  }

  /// The week of a day: `the week of March 6`.
  func weekOf(at index: Int) -> TemporalReading? {
    guard unit(index) == .week, word(index + 1) == .of,
      let date = monthFirst(at: index + 2) ?? dayFirst(at: index + 2),
      case .calendar(var sense) = date.sense, sense.day != nil
    else { return nil }
    sense.part = .weekOf
    return reading(index..<date.end, .calendar(sense), .calendarDate)
  }
}
