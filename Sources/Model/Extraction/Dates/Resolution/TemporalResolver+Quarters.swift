// Reports of companies and of ministries speak of one quarter throughout: the first that they name.
extension TemporalResolver {
  /// The quarter or year a year before the one that is spoken of.
  func yearAgo(
    _ words: TemporalReading.YearAgo, of reading: TemporalReading
  ) -> TemporalPoint? {
    if !context.isNarrative, !context.isAboutMonths, let topic = context.quarter {
      return .quarter(year: topic.year - 1, topic.quarter)
    }
    if words == .samePeriod, !context.isAboutMonths, let last = context.point(near: reading) {
      return last.aYearBefore
    }
    if words == .quarter, !context.isAboutMonths, let latest = latestQuarter() {
      return .quarter(year: latest.year - 1, latest.quarter)
    }
    let base =
      words == .ago && !context.isNarrative
      ? context.document?.year : (context.point(near: reading)?.year ?? context.document?.year)
    return base.map { .year($0 - 1) }
  }

  /// The quarter that is spoken of, or the one that was over on the day of the document.
  func topic() -> TemporalPoint? {
    guard !context.isNarrative else { return nil }
    if let topic = context.quarter { return .quarter(year: topic.year, topic.quarter) }
    return latestQuarter().map { .quarter(year: $0.year, $0.quarter) }
  }

  /// The year of a quarter that a report names beside its own: that one again, or the one to come.
  func yearOfReport(
    quarter: Int, _ sense: TemporalReading.CalendarSense, _ reading: TemporalReading
  ) -> Int? {
    guard !context.isNarrative, sense.choice == .none, case .missing = sense.year,
      let topic = context.quarter, (topic.quarter...topic.quarter + 1).contains(quarter)
    else { return nil }
    return topic.year
  }

  private func latestQuarter() -> (year: Int, quarter: Int)? {
    guard let day = context.document else { return nil }
    let quarter = (day.month + 2) / 3 - 1
    return quarter == 0 ? (day.year - 1, 4) : (day.year, quarter)
  }
}

extension TemporalPoint {
  /// The same months a year before, or all of that year.
  fileprivate var aYearBefore: TemporalPoint {
    switch self {
    case .quarter(let year, let quarter): .quarter(year: year - 1, quarter)
    case .half(let year, let half): .half(year: year - 1, half)
    case .month(let year, let month): .month(year: year - 1, month)
    default: .year(year - 1)
    }
  }
}
