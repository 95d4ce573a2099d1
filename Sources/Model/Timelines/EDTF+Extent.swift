extension EDTF {
  /// The first day it can mean, or `nil` when its start is open or unknown.
  ///
  /// A doubt (`?`, `~`) does not widen the extent. The start of a season is a
  /// convention: whole months, northern where no hemisphere is given.
  package var earliest: CalendarDay? {
    switch form {
    case .date(let date): date.days.lowerBound
    case .interval(let start, _): start.date?.days.lowerBound
    case .set(_, let members): hasOpenStart ? nil : members.compactMap(\.firstDay).min()
    }
  }

  /// The last day it can mean, or `nil` when its end is open or unknown.
  package var latest: CalendarDay? {
    switch form {
    case .date(let date): date.days.upperBound
    case .interval(_, let end): end.date?.days.upperBound
    case .set(_, let members): hasOpenEnd ? nil : members.compactMap(\.lastDay).max()
    }
  }

  /// Returns whether any day it can mean is among the given ones.
  ///
  /// An open end reaches all days beyond; an unknown end reaches none. The years
  /// between the members of a set are not part of it.
  package func overlaps(_ days: ClosedRange<CalendarDay>) -> Bool {
    let seconds = Self.seconds(of: days)
    return knownSeconds.contains { $0.overlaps(seconds) }
  }

  /// Returns whether any day it can mean is among the given ones.
  package func overlaps(_ days: Range<CalendarDay>) -> Bool {
    guard !days.isEmpty else { return false }
    let last = CalendarDay(daysSinceEpoch: days.upperBound.daysSinceEpoch - 1)
    return overlaps(days.lowerBound...last)
  }
}

extension EDTF {
  /// Seconds on the clock that the text uses, counted from the start of 1970.
  ///
  /// The least and the greatest integer stand for an end that is open.
  typealias Seconds = ClosedRange<Int>

  fileprivate static let secondsPerDay = 86_400

  fileprivate static func seconds(of days: ClosedRange<CalendarDay>) -> Seconds {
    let first = days.lowerBound.daysSinceEpoch * secondsPerDay
    let last = days.upperBound.daysSinceEpoch * secondsPerDay
    return first...last + secondsPerDay - 1
  }

  /// The seconds that the value names, without those that an unknown end could add.
  private var knownSeconds: [Seconds] {
    switch form {
    case .date(let date):
      [date.seconds]
    case .interval(let start, let end):
      [Self.seconds(from: start.known(otherwise: end), to: end.known(otherwise: start), \.seconds)]
    case .set(_, let members):
      members.map { Self.seconds(from: $0.start, to: $0.end, \.seconds) }
    }
  }

  /// The seconds between two ends, where an end that is no date lets all through.
  static func seconds(from start: End, to end: End, _ extent: (Date) -> Seconds) -> Seconds {
    let first = start.date.map { extent($0).lowerBound } ?? .min
    let last = end.date.map { extent($0).upperBound } ?? .max
    return first...max(first, last)
  }
}

extension EDTF.End {
  /// This end, or the other where this one is unknown.
  func known(otherwise other: Self) -> Self {
    self == .unknown ? other : self
  }
}

extension EDTF.Member {
  var firstDay: CalendarDay? { start.date?.days.lowerBound }
  var lastDay: CalendarDay? { end.date?.days.upperBound }
}

extension EDTF.Date {
  var days: ClosedRange<CalendarDay> { shape.days }

  /// The seconds it names, taking doubts and seasons by the letter.
  var seconds: EDTF.Seconds {
    guard case .time(let day, let clock) = shape else { return EDTF.seconds(of: days) }
    let second = day.daysSinceEpoch * EDTF.secondsPerDay + clock.secondOfDay
    return second...second
  }

  /// The seconds it can mean when doubts and seasons are taken seriously.
  var possibleSeconds: EDTF.Seconds {
    guard qualifier == nil else { return .min ... .max }
    guard case .part(let part, let year) = shape else { return seconds }
    return EDTF.seconds(of: EDTF.Shape.days(months: part.possibleMonths, year: year))
  }

  /// The second it names in UTC, where it names a time zone.
  var instant: Int? {
    guard case .time(_, let clock) = shape, let zone = clock.zone else { return nil }
    return seconds.lowerBound - zone.minutesAhead * 60
  }
}

extension EDTF.Shape {
  var days: ClosedRange<CalendarDay> {
    switch self {
    case .year(let year), .someMonth(let year), .someDayOfYear(let year):
      Self.days(years: year...year)
    case .decade(let decade): Self.days(years: Self.years(decade, count: 10))
    case .century(let century): Self.days(years: Self.years(century, count: 100))
    case .part(let part, let year): Self.days(months: part.months, year: year)
    case .month(let month, let year), .someDay(let month, let year):
      Self.days(months: month...month, year: year)
    case .day(let day), .time(let day, _): day...day
    }
  }

  /// The years that begin with the given digits, which may be negative.
  static func years(_ leading: Int, count: Int) -> ClosedRange<Int> {
    let first = leading * count
    return leading < 0 ? first - count + 1...first : first...first + count - 1
  }

  /// The days of months counted from January of a year; 0 and 13 lie beside it.
  static func days(months: ClosedRange<Int>, year: Int) -> ClosedRange<CalendarDay> {
    let (firstYear, first) = normalized(months.lowerBound, year)
    let (lastYear, last) = normalized(months.upperBound, year)
    let end = CalendarDay.daysIn(month: last, year: lastYear)
    return CalendarDay(existing: firstYear, first, 1)...CalendarDay(existing: lastYear, last, end)
  }

  private static func days(years: ClosedRange<Int>) -> ClosedRange<CalendarDay> {
    CalendarDay(existing: years.lowerBound, 1, 1)...CalendarDay(existing: years.upperBound, 12, 31)
  }

  private static func normalized(_ month: Int, _ year: Int) -> (year: Int, month: Int) {
    switch month {
    case ..<1: (year - 1, month + 12)
    case 13...: (year + 1, month - 12)
    default: (year, month)
    }
  }
}
