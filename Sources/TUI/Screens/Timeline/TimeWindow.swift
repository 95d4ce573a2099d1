package import Model

/// The stretch of time that the timeline shows.
package struct TimeWindow: Equatable, Sendable {
  /// How much time is shown at once, the most first.
  package enum Zoom: Int, CaseIterable, Comparable, Sendable {
    case whole, millennium, century, decade, year, quarter, month, week, day
  }

  package let zoom: Zoom

  /// The first and the last day shown, as days since 1970-01-01.
  package let days: ClosedRange<Int>

  /// The time that holds every event, in whole years.
  package static func whole(_ extents: [DayExtent]) -> TimeWindow {
    var first = Int.max
    var last = Int.min
    for extent in extents {
      first = min(first, extent.first ?? extent.last ?? .max)
      last = max(last, extent.last ?? extent.first ?? .min)
    }
    guard first <= last else { return TimeWindow(zoom: .whole, years: 2000...2000) }
    let years = [first, last].map { CalendarDay(daysSinceEpoch: $0).year }
    return TimeWindow(zoom: .whole, years: years[0]...years[1])
  }

  private init(zoom: Zoom, years: ClosedRange<Int>) {
    self.zoom = zoom
    days = Self.day(years.lowerBound, 1)...(Self.day(years.upperBound, 12) + 30)
  }

  private init(zoom: Zoom, year: Int, months: ClosedRange<Int>) {
    self.zoom = zoom
    let length = CalendarDay.daysIn(month: months.upperBound, year: year)
    days = Self.day(year, months.lowerBound)...(Self.day(year, months.upperBound) + length - 1)
  }

  private init(zoom: Zoom, day: Int, length: Int) {
    self.zoom = zoom
    days = day...(day + length - 1)
  }

  /// The window of a zoom that holds a day; for the whole, its decade.
  package static func around(_ day: CalendarDay, _ zoom: Zoom) -> TimeWindow {
    switch zoom {
    case .millennium: return TimeWindow(zoom: zoom, years: years(1000, with: day.year))
    case .century: return TimeWindow(zoom: zoom, years: years(100, with: day.year))
    case .whole, .decade: return TimeWindow(zoom: .decade, years: years(10, with: day.year))
    case .year: return TimeWindow(zoom: zoom, years: day.year...day.year)
    case .quarter:
      let first = (day.month - 1) / 3 * 3 + 1
      return TimeWindow(zoom: zoom, year: day.year, months: first...(first + 2))
    case .month: return TimeWindow(zoom: zoom, year: day.year, months: day.month...day.month)
    case .week:
      // The first day of 1970 was a Thursday; weeks begin on Monday.
      let weekday = ((day.daysSinceEpoch + 3) % 7 + 7) % 7
      return TimeWindow(zoom: zoom, day: day.daysSinceEpoch - weekday, length: 7)
    case .day: return TimeWindow(zoom: zoom, day: day.daysSinceEpoch, length: 1)
    }
  }

  /// The round stretch of years that holds a year, on either side of the beginning of our era.
  ///
  /// Historians count no year 0, so that a round stretch before our era is 10 to 1 BC.
  private static func years(_ count: Int, with year: Int) -> ClosedRange<Int> {
    guard year < 1 else {
      let first = year / count * count
      return max(1, first)...(first + count - 1)
    }
    let last = year / count * count
    return (last - count + 1)...last
  }

  /// The window of the same zoom before or behind this one.
  package func moved(later: Bool) -> TimeWindow {
    guard zoom != .whole else { return self }
    let day = CalendarDay(daysSinceEpoch: later ? days.upperBound + 1 : days.lowerBound - 1)
    return .around(day, zoom)
  }

  static func day(_ year: Int, _ month: Int) -> Int {
    CalendarDay(year: year, month: month, day: 1)?.daysSinceEpoch ?? 0
  }
}

extension TimeWindow.Zoom {
  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  /// How many days a window has, about.
  private var length: Int {
    switch self {
    case .whole: .max
    case .millennium: 365_000
    case .century: 36_500
    case .decade: 3650
    case .year: 365
    case .quarter: 90
    case .month: 28
    case .week: 7
    case .day: 1
    }
  }

  /// The zooms that show less than all there is, the widest first.
  package static func levels(below whole: TimeWindow) -> [Self] {
    allCases.filter { $0.length < whole.days.count }
  }
}

extension TimeWindow {
  /// Whether any day of a date lies in the window.
  package func shows(_ extent: DayExtent) -> Bool {
    days(of: extent)?.overlaps(days) ?? false
  }

  /// The days that a date covers, an open or unknown end reaching to the end of the window.
  package func days(of extent: DayExtent) -> ClosedRange<Int>? {
    let first = extent.first ?? min(days.lowerBound, extent.last ?? 0)
    let last = extent.last ?? max(days.upperBound, first)
    return first <= last ? first...last : nil
  }
}
