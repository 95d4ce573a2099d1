/// A date as precise as its words, in the calendar of TIMEX3.
///
/// Years before our era are negative, and there is no year 0.
enum TemporalPoint: Hashable, Sendable {
  case century(Int)
  case decade(Int)
  case year(Int)
  case half(year: Int, Int)
  case season(year: Int, Int)
  case quarter(year: Int, Int)
  case month(year: Int, Int)
  case week(CalendarWeek)
  case weekend(CalendarWeek)
  case day(CalendarDay)
  /// A day of a year before our era, of which no weekday is asked.
  case ancientDay(year: Int, month: Int, day: Int)

  /// The year that it lies in or begins in.
  var year: Int {
    switch self {
    case .century(let century): century * 100
    case .decade(let decade): decade * 10
    case .year(let year), .half(let year, _), .season(let year, _), .quarter(let year, _),
      .month(let year, _), .ancientDay(let year, _, _):
      year
    case .week(let week), .weekend(let week): week.year
    case .day(let day): day.year
    }
  }

  /// Whether it is longer than a year.
  var isLong: Bool {
    switch self {
    case .century, .decade: true
    default: false
    }
  }

  /// The month that it is, or that its day lies in.
  var month: Int? {
    switch self {
    case .month(_, let month), .ancientDay(_, let month, _): month
    case .day(let day): day.month
    default: nil
    }
  }

  var day: CalendarDay? {
    if case .day(let day) = self { day } else { nil }
  }

  /// A day in it, for what is counted from it.
  var someDay: CalendarDay? {
    switch self {
    case .day(let day): day
    case .week(let week), .weekend(let week): week.monday
    case .month(let year, let month): CalendarDay(year: year, month: month, day: 1)
    case .quarter(let year, let quarter): CalendarDay(year: year, month: quarter * 3 - 2, day: 1)
    default: nil
    }
  }
}

/// A week of ISO 8601, which begins on Monday and belongs to the year of its Thursday.
struct CalendarWeek: Hashable, Sendable {
  let monday: CalendarDay

  /// The week of a day.
  init(of day: CalendarDay) {
    monday = CalendarDay(daysSinceEpoch: day.daysSinceEpoch - day.weekday + 1)
  }

  private var thursday: CalendarDay { CalendarDay(daysSinceEpoch: monday.daysSinceEpoch + 3) }

  var year: Int { thursday.year }

  /// The number of the week in its year, from 1.
  var number: Int {
    let newYear = CalendarDay(existing: year, 1, 1)
    return (thursday.daysSinceEpoch - newYear.daysSinceEpoch) / 7 + 1
  }
}

extension CalendarDay {
  /// The day of the week, from 1 for Monday to 7 for Sunday.
  var weekday: Int {
    // The first of January 1970 was a Thursday.
    let offset = (daysSinceEpoch + 3) % 7
    return (offset < 0 ? offset + 7 : offset) + 1
  }

  func adding(days: Int) -> CalendarDay {
    CalendarDay(daysSinceEpoch: daysSinceEpoch + days)
  }

  /// The same day some months on, or the last day of that month where it is shorter.
  func adding(months: Int) -> CalendarDay {
    let count = year * 12 + month - 1 + months
    let target = (year: count >= 0 ? count / 12 : (count - 11) / 12, month: 0)
    let month = count - target.year * 12 + 1
    let day = min(day, Self.daysIn(month: month, year: target.year))
    return CalendarDay(year: target.year, month: month, day: day) ?? self
  }
}
