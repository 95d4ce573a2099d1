/// Gives readings their values, in the order of the text.
struct TemporalResolver {
  private(set) var context: TemporalContext

  init(document: CalendarDay?, isNarrative: Bool, reachesToday: Bool = false) {
    context = TemporalContext(
      document: document, isNarrative: isNarrative, reachesToday: reachesToday)
  }

  /// The value of a reading, or `nil` where it says nothing; what it mentions is what later ones
  /// are counted from.
  ///
  /// - Complexity: O(1).
  mutating func resolve(_ reading: TemporalReading) -> (value: String, isStated: Bool)? {
    guard context.isStory || !reading.isOfStory else { return nil }
    if case .value(let value) = reading.sense {
      if value == "P9M" || value == "P6M" { context.mentionMonths() }
      return (value, true)
    }
    if case .topic = reading.sense, context.isNarrative { return nil }
    if context.isNarrative, reading.isToday { return ("PRESENT_REF", true) }
    if case .anniversary = reading.sense, context.isNarrative { return nil }
    guard let point = point(of: reading) else { return (unresolved(reading), false) }
    let isStated = reading.isYearStated
    context.mention(point, by: reading, isYearStated: isStated || context.isNarrative)
    return (withTime(reading, TemporalValue.text(point)), isStated)
  }

  private func withTime(_ reading: TemporalReading, _ date: String) -> String {
    switch reading.time {
    case .part(let part): "\(date)T\(TemporalValue.dayPart(Int(part)))"
    case .clock(let hour, let minute):
      "\(date)T\(EDTF.digits(Int(hour), width: 2)):\(EDTF.digits(Int(minute), width: 2))"
    case nil: date
    }
  }

  private func point(of reading: TemporalReading) -> TemporalPoint? {
    switch reading.sense {
    case .calendar(let sense): calendar(sense, of: reading)
    case .period(let unit, let steps, let anchor):
      base(for: unit, anchor, reading).flatMap { step($0, unit, by: Int(steps)) }
    case .shift(let unit, let count, let anchor):
      base(for: unit, anchor, reading).flatMap { step($0, unit, by: Int(count)) }
    case .yearAgo(let words): yearAgo(words, of: reading)
    case .anniversary(let years): anniversary(Int(years))
    case .topic: topic()
    case .value: nil
    }
  }

  /// The month, some years ago, in which the document's own is an anniversary.
  private func anniversary(_ years: Int) -> TemporalPoint? {
    context.document.map { .month(year: $0.year - years, $0.month) }
  }

  /// What is written where there is nothing to count from.
  private func unresolved(_ reading: TemporalReading) -> String {
    switch reading.sense {
    case .calendar(let sense): withTime(reading, Self.unresolved(sense))
    case .period(.day, let steps, .context), .shift(.day, let steps, .context):
      withTime(reading, knownMonth(near: reading, isSame: steps == 0) + "-XX")
    case .period(.day, _, _), .shift(.day, _, _): withTime(reading, "XXXX-XX-XX")
    case .period(.week, _, _), .shift(.week, _, _): "XXXX-WXX"
    case .period(.month, _, _), .shift(.month, _, _): "XXXX-XX"
    case .topic: "XXXX-QX"
    default: "XXXX"
    }
  }

  /// The month spoken of, as far as it is known; some days on it may be another one.
  private func knownMonth(near reading: TemporalReading, isSame: Bool) -> String {
    guard let point = context.point(near: reading), !point.isLong else { return "XXXX-XX" }
    if isSame, let month = point.month {
      return TemporalValue.text(.month(year: point.year, month))
    }
    return TemporalValue.year(point.year) + "-XX"
  }

  private static func unresolved(_ sense: TemporalReading.CalendarSense) -> String {
    if let month = sense.month { return TemporalValue.ofAnyYear(month: month, day: sense.day) }
    if let weekday = sense.weekday { return "XXXX-WXX-\(weekday)" }
    switch sense.part {
    case .season(let season): return "XXXX-" + TemporalValue.season(Int(season))
    case .quarter(let quarter): return "XXXX-Q\(quarter)"
    case .half(let half): return "XXXX-H\(half)"
    default: return sense.day.map { "XXXX-XX-" + EDTF.digits($0, width: 2) } ?? "XXXX"
    }
  }
}

extension TemporalReading {
  /// Whether it is the word `today`, which in a story of the past means these days.
  fileprivate var isToday: Bool {
    guard rule == .relativeDay, time == nil, case .period(.day, 0, .document) = sense else {
      return false
    }
    return true
  }

  /// Whether the words themselves name the year.
  var isYearStated: Bool {
    guard case .calendar(let sense) = sense else { return false }
    switch sense.part {
    case .decade, .century: return true
    default: break
    }
    if case .written = sense.year { return true }
    return false
  }
}

// MARK: - Periods

extension TemporalResolver {
  /// The date that a period or a distance is counted from.
  private func base(
    for unit: TemporalUnit, _ anchor: TemporalReading.Anchor, _ reading: TemporalReading
  ) -> TemporalPoint? {
    let document = context.document.map(TemporalPoint.day)
    switch anchor {
    case .document:
      return context.isNarrative && !context.reachesToday ? context.last ?? document : document
    case .context:
      let last = context.point(near: reading)
      if unit == .day, last?.day == nil, let day = context.lastDay, last?.year == day.year {
        return .day(day)
      }
      return last ?? document
    case .topic:
      if context.isNarrative { return context.last ?? document }
      if context.sentence == reading.sentence, unit == .year, let year = context.year,
        context.yearSentence == reading.sentence
      {
        return .year(year)
      }
      if unit == .day, context.sentence == reading.sentence, let day = context.last?.day {
        return .day(day)
      }
      return document
    }
  }

  /// The period of a unit that lies some steps from the one of a date.
  private func step(_ base: TemporalPoint, _ unit: TemporalUnit, by steps: Int) -> TemporalPoint? {
    switch unit {
    case .millennium: return nil
    case .century: return .century(century(of: base.year) + steps)
    case .decade: return .decade(floored(base.year, 10) + steps)
    case .year: return .year(base.year + steps)
    case .quarter:
      guard let day = base.someDay?.adding(months: steps * 3) else { return nil }
      return .quarter(year: day.year, (day.month + 2) / 3)
    case .month:
      guard let month = base.month, base.year > 0 else {
        return base.month.map { .month(year: base.year, $0 + steps) }
      }
      let count = base.year * 12 + month - 1 + steps
      return .month(year: count / 12, count % 12 + 1)
    case .week, .fortnight:
      let weeks = unit == .fortnight ? steps * 2 : steps
      return base.someDay.map { .week(CalendarWeek(of: $0.adding(days: weeks * 7))) }
    case .weekend: return base.someDay.map { weekend(near: $0, steps: steps) }
    case .day: return base.day.map { .day($0.adding(days: steps)) }
    case .hour, .minute, .second: return base.day.map { .day($0) }
    }
  }

  /// The weekend before a day, of this week from Saturday on, and those some steps from there.
  private func weekend(near day: CalendarDay, steps: Int) -> TemporalPoint {
    let isOver = day.weekday >= 6
    return .weekend(CalendarWeek(of: day.adding(days: (steps - (isOver ? 0 : 1)) * 7)))
  }

  /// The century of a year; those before our era are negative and end in their hundred.
  private func century(of year: Int) -> Int {
    year >= 0 ? year / 100 : -((-year - 1) / 100 + 1)
  }

  private func floored(_ year: Int, _ size: Int) -> Int {
    year >= 0 ? year / size : -(abs(year) / size)
  }
}
