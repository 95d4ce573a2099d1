internal import Model

extension TimeWindow {
  /// The name of the stretch: `2010–2030`, `2010s`, `2023`, `Q3 2023`, `September 2023`.
  package var title: String {
    let first = CalendarDay(daysSinceEpoch: days.lowerBound)
    let last = CalendarDay(daysSinceEpoch: days.upperBound)
    let year = Self.name(ofYear: first.year)
    switch zoom {
    case .decade where first.year >= 10: return "\(first.year)s"
    case .whole, .millennium, .century, .decade: return Self.name(from: first.year, to: last.year)
    case .year: return year
    case .quarter: return "Q\(last.month / 3) \(year)"
    case .month: return "\(CalendarNames.months[first.month - 1]) \(year)"
    case .week: return "week of \(Self.name(of: first))"
    case .day: return Self.name(of: first)
    }
  }

  /// A year as historians count, who have no year 0.
  static func name(ofYear year: Int) -> String {
    year < 1 ? "\(1 - year) BC" : "\(year)"
  }

  private static func name(from first: Int, to last: Int) -> String {
    if first == last { return name(ofYear: first) }
    if first < 1, last < 1 { return "\(1 - first)–\(1 - last) BC" }
    return first < 1
      ? "\(name(ofYear: first)) – \(name(ofYear: last))" : "\(first)–\(last)"
  }

  private static func name(of day: CalendarDay) -> String {
    "\(day.day) \(CalendarNames.months[day.month - 1]) \(name(ofYear: day.year))"
  }
}
