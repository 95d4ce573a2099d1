/// A day in the proleptic Gregorian calendar.
///
/// The calendar of today is used for every year, past and future, and the year 0
/// stands before the year 1, as ISO 8601 has it.
///
///     CalendarDay(year: 2024, month: 2, day: 29)   // 2024-02-29
///     CalendarDay(year: 2023, month: 2, day: 29)   // nil
///     CalendarDay(daysSinceEpoch: 0)               // 1970-01-01
///
package struct CalendarDay: Hashable, Sendable {
  package let year: Int

  /// The month, from 1 through 12.
  package let month: Int

  /// The day of the month, from 1.
  package let day: Int

  /// Makes a day, or `nil` where the calendar has no such day.
  ///
  /// Years have at most nine digits.
  package init?(year: Int, month: Int, day: Int) {
    guard (-999_999_999...999_999_999).contains(year) else { return nil }
    guard day >= 1, day <= Self.daysIn(month: month, year: year) else { return nil }
    self.init(existing: year, month, day)
  }

  /// Makes a day that the caller knows to exist.
  init(existing year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Returns the number of days in a month, which is 0 for a month outside 1 through 12.
  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

// Days are counted in years that begin on 1 March, so that the leap day comes last
// in its year, and in cycles of 400 such years, which all have the same length.
extension CalendarDay {
  private static let daysPerCycle = 146_097

  /// The days from 1 March of the year 0 to 1 January 1970.
  private static let daysBeforeEpoch = 719_468

  /// The number of days since 1 January 1970, negative before it.
  package var daysSinceEpoch: Int {
    let marchYear = month > 2 ? year : year - 1
    let cycle = marchYear.flooredQuotient(by: 400)
    let yearOfCycle = marchYear - cycle * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * Self.daysPerCycle + dayOfCycle - Self.daysBeforeEpoch
  }

  /// Makes the day that lies a number of days after 1 January 1970.
  ///
  /// A day whose year would need more than nine digits becomes the nearest that
  /// does not.
  package init(daysSinceEpoch: Int) {
    let first = Self(existing: -999_999_999, 1, 1).daysSinceEpoch
    let last = Self(existing: 999_999_999, 12, 31).daysSinceEpoch
    let days = min(max(daysSinceEpoch, first), last) + Self.daysBeforeEpoch
    let cycle = days.flooredQuotient(by: Self.daysPerCycle)
    let dayOfCycle = days - cycle * Self.daysPerCycle
    let leapDays = dayOfCycle / 1460 - dayOfCycle / 36_524 + dayOfCycle / 146_096
    let yearOfCycle = (dayOfCycle - leapDays) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      existing: cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

extension CalendarDay: Comparable {
  package static func < (lhs: CalendarDay, rhs: CalendarDay) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day as `2017-01-01`, with a sign before a negative year.
  package var description: String {
    let year = (year < 0 ? "-" : "") + EDTF.digits(abs(year), width: 4)
    return "\(year)-\(EDTF.digits(month, width: 2))-\(EDTF.digits(day, width: 2))"
  }
}

extension Int {
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
