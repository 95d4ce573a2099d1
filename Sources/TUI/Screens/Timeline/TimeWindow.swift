package import Model

/// The stretch of time that the timeline shows.
package struct TimeWindow: Equatable, Sendable {
  /// How much time is shown at once.
  package enum Zoom: Int, CaseIterable, Sendable {
    case whole, decade, year, month
  }

  package let zoom: Zoom

  /// The first and the last day shown, as days since 1970-01-01.
  package let days: ClosedRange<Int>

  /// The time that holds every event, in whole years.
  package static func whole(_ events: [Event]) -> TimeWindow {
    let ends = events.flatMap { [$0.date.earliest, $0.date.latest].compactMap { $0 } }
    let first = ends.min()?.year ?? 2000
    let last = max(first, ends.max()?.year ?? first)
    return TimeWindow(zoom: .whole, years: first...last)
  }

  private init(zoom: Zoom, years: ClosedRange<Int>) {
    self.zoom = zoom
    days = Self.day(years.lowerBound, 1)...(Self.day(years.upperBound + 1, 1) - 1)
  }

  private init(zoom: Zoom, days: ClosedRange<Int>) {
    self.zoom = zoom
    self.days = days
  }

  /// The window of a zoom that holds a day: its decade, its year or its month.
  package static func around(_ day: CalendarDay, _ zoom: Zoom) -> TimeWindow {
    switch zoom {
    case .whole, .decade:
      let first = day.year - ((day.year % 10) + 10) % 10
      return TimeWindow(zoom: .decade, years: first...(first + 9))
    case .year: return TimeWindow(zoom: .year, years: day.year...day.year)
    case .month:
      let next = day.month == 12 ? (day.year + 1, 1) : (day.year, day.month + 1)
      return TimeWindow(
        zoom: .month, days: Self.day(day.year, day.month)...(Self.day(next.0, next.1) - 1))
    }
  }

  /// The window of the same zoom before or behind this one.
  package func moved(later: Bool) -> TimeWindow {
    guard zoom != .whole else { return self }
    let day = CalendarDay(daysSinceEpoch: later ? days.upperBound + 1 : days.lowerBound - 1)
    return .around(day, zoom)
  }

  /// The name of the stretch: `2010–2030`, `2010s`, `2023`, `September 2023`.
  package var title: String {
    let first = CalendarDay(daysSinceEpoch: days.lowerBound)
    let last = CalendarDay(daysSinceEpoch: days.upperBound)
    switch zoom {
    case .whole: return first.year == last.year ? "\(first.year)" : "\(first.year)–\(last.year)"
    case .decade: return "\(first.year)s"
    case .year: return "\(first.year)"
    case .month: return Self.monthNames[first.month - 1] + " \(first.year)"
    }
  }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func day(_ year: Int, _ month: Int) -> Int {
    CalendarDay(year: year, month: month, day: 1)?.daysSinceEpoch ?? 0
  }
}

extension TimeWindow {
  /// The days that a date covers, an open or unknown end reaching to the end of the window.
  package func days(of date: EDTF) -> ClosedRange<Int>? {
    let first =
      date.earliest?.daysSinceEpoch ?? min(days.lowerBound, date.latest?.daysSinceEpoch ?? 0)
    let last = date.latest?.daysSinceEpoch ?? max(days.upperBound, first)
    return first <= last ? first...last : nil
  }

  /// Whether any day of a date lies in the window.
  package func shows(_ date: EDTF) -> Bool {
    days(of: date)?.overlaps(days) ?? false
  }

  /// The column of a scale for a day, clamped to the scale.
  package func column(of day: Int, width: Int) -> Int {
    let length = days.upperBound - days.lowerBound + 1
    return max(0, min(width - 1, (day - days.lowerBound) * width / max(1, length)))
  }

  /// The columns of a scale that some days take, at least one; the day behind them begins the next.
  package func columns(of days: ClosedRange<Int>, width: Int) -> ClosedRange<Int> {
    let first = column(of: days.lowerBound, width: width)
    guard days.upperBound < self.days.upperBound else { return first...max(first, width - 1) }
    return first...max(first, column(of: days.upperBound + 1, width: width) - 1)
  }

  /// The marks below the scale, with the column that each begins at.
  package func ticks(width: Int) -> [(column: Int, label: String)] {
    let labels = tickDays.map { (column(of: $0.day, width: width), $0.label) }
    var ticks: [(column: Int, label: String)] = []
    for (column, label) in labels {
      let free = ticks.last.map { $0.column + $0.label.count + 1 } ?? 0
      if column >= free, column + label.count <= width { ticks.append((column, label)) }
    }
    return ticks
  }

  private var tickDays: [(day: Int, label: String)] {
    let first = CalendarDay(daysSinceEpoch: days.lowerBound)
    let last = CalendarDay(daysSinceEpoch: days.upperBound)
    switch zoom {
    case .whole, .decade:
      return (first.year...last.year).map { (Self.day($0, 1), "\($0)") }
    case .year:
      return (1...12).map { (Self.day(first.year, $0), String(Self.monthNames[$0 - 1].prefix(3))) }
    case .month:
      return (1...last.day).map { (days.lowerBound + $0 - 1, "\($0)") }
    }
  }
}
