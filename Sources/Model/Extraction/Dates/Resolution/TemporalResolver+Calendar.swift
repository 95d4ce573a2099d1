extension TemporalResolver {
  /// A date of the calendar, its missing year told by what was said before.
  func calendar(
    _ sense: TemporalReading.CalendarSense, of reading: TemporalReading
  ) -> TemporalPoint? {
    if let part = sense.part { return self.part(part, sense, of: reading) }
    if sense.weekday != nil, sense.month == nil { return weekday(sense, of: reading) }
    guard let month = sense.month else {
      guard let day = sense.day else { return year(of: sense).map { .year($0) } }
      return dayOfMonth(day, of: reading)
    }
    guard let year = year(of: sense) ?? nearestYear(sense, month, of: reading) else { return nil }
    return point(year, month, sense.day)
  }

  private func point(_ year: Int, _ month: Int, _ day: Int?) -> TemporalPoint? {
    guard let day else { return .month(year: year, month) }
    if year < 0 { return .ancientDay(year: year, month: month, day: day) }
    return CalendarDay(year: year, month: month, day: day).map { .day($0) }
      ?? .month(year: year, month)
  }

  /// The year that the words give.
  private func year(of sense: TemporalReading.CalendarSense) -> Int? {
    switch sense.year {
    case .written(let year): Int(year)
    case .steps(let steps):
      (context.isNarrative ? context.year ?? context.document?.year : context.document?.year)
        .map { $0 + Int(steps) }
    case .context: context.year ?? context.last?.year ?? context.document?.year
    case .missing: nil
    }
  }

  // MARK: Months

  /// The year of a month or day that has none.
  private func nearestYear(
    _ sense: TemporalReading.CalendarSense, _ month: Int, of reading: TemporalReading
  ) -> Int? {
    if let year = contextYear(sense, of: reading) { return year }
    guard let today = context.document else { return context.year }
    let isLater = isLater(month, sense.day, than: today)
    switch sense.choice {
    case .last, .previous:
      // "Last February" in March is the one of the year before.
      return isLater || today.month - month <= 1 && sense.day == nil ? today.year - 1 : today.year
    case .next, .coming, .following: return isLater ? today.year : today.year + 1
    case .this, .same: return today.year
    case .none: return nearestYear(month, sense.day, isLater: isLater, reading.tense, today)
    }
  }

  private func nearestYear(
    _ month: Int, _ day: Int?, isLater: Bool, _ tense: TemporalReading.Tense, _ today: CalendarDay
  ) -> Int {
    // A day in the weeks to come needs no year, one of ten months ago does.
    let distance = distance(month, day, today)
    if isLater, distance <= (day == nil && tense == .past ? 40 : 100) { return today.year }
    if !isLater, distance < -265, tense != .past { return today.year + 1 }
    switch (tense, isLater) {
    case (.future, true), (.due, true), (.past, false), (.unknown, false): return today.year
    case (.future, false): return distance > -45 ? today.year : today.year + 1
    case (.due, false): return distance > -120 ? today.year : today.year + 1
    case (.past, true), (.unknown, true): return today.year - 1
    }
  }

  private func distance(_ month: Int, _ day: Int?, _ today: CalendarDay) -> Int {
    guard let date = CalendarDay(year: today.year, month: month, day: day ?? 1) else { return 365 }
    return date.daysSinceEpoch - today.daysSinceEpoch
  }

  private func isLater(_ month: Int, _ day: Int?, than today: CalendarDay) -> Bool {
    (month, day ?? 0) > (today.month, day == nil ? 0 : today.day)
  }

  private func isSame(_ month: Int, _ day: Int?, _ today: CalendarDay) -> Bool {
    month == today.month && (day == nil || day == today.day)
  }

  /// The year that the text goes on in.
  private func contextYear(
    _ sense: TemporalReading.CalendarSense, of reading: TemporalReading
  ) -> Int? {
    guard sense.choice == .none || context.isNarrative else { return nil }
    if context.isNarrative {
      guard let month = sense.month else { return context.year }
      if let year = yearOfNews(sense, month, of: reading) { return year }
      return context.story?.year(of: month, sense.day, sense.choice, in: reading) ?? context.year
    }
    guard context.yearSentence == reading.sentence, reading.tense != .future, reading.tense != .due,
      let year = context.year, let today = context.document,
      year < today.year
    else { return nil }
    return year
  }

  /// The document's year, for a day of the weeks before it in a story that has come to its years.
  private func yearOfNews(
    _ sense: TemporalReading.CalendarSense, _ month: Int, of reading: TemporalReading
  ) -> Int? {
    guard context.reachesToday, sense.choice == .none, let day = sense.day,
      let today = context.document, reading.tense == .past,
      context.story.map({ today.year - 2..<today.year ~= $0.place.year }) == true,
      (-60...0).contains(distance(month, day, today))
    else { return nil }
    return today.year
  }

  /// A day of the month mentioned last.
  private func dayOfMonth(_ day: Int, of reading: TemporalReading) -> TemporalPoint? {
    let base = context.point(near: reading) ?? context.document.map { .day($0) }
    guard let base, let month = base.month else { return nil }
    return point(base.year, month, day)
  }

  /// The fourth Thursday of November.
  private func thanksgiving(
    _ sense: TemporalReading.CalendarSense, of reading: TemporalReading
  ) -> TemporalPoint? {
    var sense = sense
    sense.month = 11
    sense.day = 26
    guard let year = year(of: sense) ?? nearestYear(sense, 11, of: reading),
      let first = CalendarDay(year: year, month: 11, day: 1)
    else { return nil }
    return .day(first.adding(days: (4 - first.weekday + 7) % 7 + 21))
  }

  // MARK: Weekdays

  private func weekday(
    _ sense: TemporalReading.CalendarSense, of reading: TemporalReading
  ) -> TemporalPoint? {
    let isBefore = sense.choice == .previous && context.paragraph == reading.paragraph
    let mentioned = context.isNarrative || isBefore ? context.last?.day : nil
    guard let today = mentioned ?? context.document, let weekday = sense.weekday else { return nil }
    let ahead = (weekday - today.weekday + 7) % 7
    let behind = (today.weekday - weekday + 7) % 7
    switch sense.choice {
    case .last, .previous: return .day(today.adding(days: behind == 0 ? -7 : -behind))
    case .next, .following: return .day(today.adding(days: ahead == 0 ? 7 : ahead))
    case .this, .coming, .same: return .day(today.adding(days: ahead))
    case .none: return .day(today.adding(days: reading.tense == .future ? ahead : -behind))
    }
  }

  // MARK: Parts of years, decades, centuries

  private func part(
    _ part: TemporalReading.Part, _ sense: TemporalReading.CalendarSense,
    of reading: TemporalReading
  ) -> TemporalPoint? {
    switch part {
    case .century(let century): return .century(Int(century))
    case .decade(let decade): return .decade(Int(decade))
    case .decadeOfCentury(let decade): return self.decade(Int(decade))
    case .season(4) where isBareWinterOfStory(sense):
      return context.story.map { .season(year: $0.yearOfWinter, 4) }
    case .season(let season):
      return yearOfPart(startingIn: Int(season) * 3, sense, reading).map {
        .season(year: $0, Int(season))
      }
    case .quarter(0):
      guard let year = year(of: sense) else { return nil }
      return context.quarter.map { .quarter(year: year, $0.quarter) } ?? .year(year)
    case .quarter(let quarter):
      if let year = yearOfReport(quarter: Int(quarter), sense, reading) {
        return .quarter(year: year, Int(quarter))
      }
      return yearOfPart(startingIn: Int(quarter) * 3 - 2, sense, reading).map {
        .quarter(year: $0, Int(quarter))
      }
    case .half(let half):
      return yearOfPart(startingIn: Int(half) * 6 - 5, sense, reading).map {
        .half(year: $0, Int(half))
      }
    case .thanksgiving: return thanksgiving(sense, of: reading)
    case .weekOf:
      guard let month = sense.month,
        let year = year(of: sense) ?? nearestYear(sense, month, of: reading),
        let day = point(year, month, sense.day)?.day
      else { return nil }
      return .week(CalendarWeek(of: day))
    }
  }

  /// The decade of two digits that lies in the past, or in the century being spoken of.
  private func decade(_ digits: Int) -> TemporalPoint {
    if context.isNarrative, let year = context.year, year > 0 {
      return .decade(year / 100 * 10 + digits / 10)
    }
    let year = context.document?.year ?? 2000
    let century = year / 100
    return .decade((century * 100 + digits > year ? century - 1 : century) * 10 + digits / 10)
  }

  private func isBareWinterOfStory(_ sense: TemporalReading.CalendarSense) -> Bool {
    guard context.isNarrative, sense.choice == .none, case .missing = sense.year else {
      return false
    }
    return context.story != nil
  }

  private func yearOfPart(
    startingIn month: Int, _ sense: TemporalReading.CalendarSense, _ reading: TemporalReading
  ) -> Int? {
    if let year = year(of: sense) { return year }
    var dated = sense
    dated.month = month
    if let year = contextYear(dated, of: reading) { return year }
    guard let today = context.document else { return nil }
    switch sense.choice {
    case .last, .previous: return month >= today.month ? today.year - 1 : today.year
    case .next, .following, .coming: return month > today.month ? today.year : today.year + 1
    case .this, .same: return today.year
    case .none:
      if reading.tense == .future || reading.tense == .due {
        return month + 6 >= today.month ? today.year : today.year + 1
      }
      return month > today.month ? today.year - 1 : today.year
    }
  }
}
