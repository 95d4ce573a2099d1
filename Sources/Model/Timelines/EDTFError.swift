/// A reason that text cannot be read as ``EDTF``.
package enum EDTFError: Error, Hashable, Sendable {
  /// Something else stands where a part of the notation was expected.
  ///
  /// The offset counts characters from 0. `found` is empty at the end of the text.
  /// The suggestions are texts that can be read and may be what was meant.
  case unexpected(Expectation, offset: Int, found: String, suggestions: [String])

  /// The day is not in the calendar, as in `2023-02-30`.
  case noSuchDay(Int, month: Int, year: Int)

  /// An interval or a range ends before it starts.
  case endBeforeStart(start: String, end: String)

  /// A part of the notation that can be missing.
  package enum Expectation: Hashable, Sendable, CaseIterable {
    case value
    case date
    case dateOrOpenEnd
    case year
    case signlessZero
    case longYearMark
    case longYear
    case month
    case day
    case unspecifiedDay
    case hour
    case minute
    case second
    case minuteMark
    case secondMark
    case slash
    case end
    case endOfOneOf
    case endOfAllOf
  }
}

extension EDTFError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unexpected(let expectation, let offset, let found, let suggestions):
      "expected \(expectation) at column \(offset + 1), found "
        + (found.isEmpty ? "nothing" : "'\(Self.printable(found))'")
        + (suggestions.isEmpty ? "" : "; write \(suggestions.joined(separator: " or "))")
    case .noSuchDay(let day, let month, let year):
      "day \(day) does not exist in \(EDTF.Shape.month(month, year: year).displayText)"
        + " (\(CalendarDay.daysIn(month: month, year: year)) days)"
    case .endBeforeStart(let start, let end):
      "expected the end '\(end)' not to lie before the start '\(start)'"
    }
  }

  /// Names the characters that a terminal would obey instead of showing.
  private static func printable(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        "U+" + EDTF.digits(scalar.value, radix: 16, width: 4)
      default: String(scalar)
      }
    }.joined()
  }
}

extension EDTFError.Expectation: CustomStringConvertible {
  package var description: String {
    switch self {
    case .value: "a date, an interval or a set"
    case .date: "a date"
    case .dateOrOpenEnd: "a date or '..'"
    case .year: "a year of four digits"
    case .signlessZero: "the year 0000 without a sign"
    case .longYearMark: "'Y' before a year of more than four digits"
    case .longYear: "a year of five to nine digits after 'Y'"
    case .month: "a month from 01 to 12"
    case .day: "a day from 01 to 31"
    case .unspecifiedDay: "'XX' for the day of an unspecified month"
    case .hour: "an hour from 00 to 23"
    case .minute: "a minute from 00 to 59"
    case .second: "a second from 00 to 59"
    case .minuteMark: "':' before the minute"
    case .secondMark: "':' before the second"
    case .slash: "'/'"
    case .end: "the end of the date"
    case .endOfOneOf: "',' or ']'"
    case .endOfAllOf: "',' or '}'"
    }
  }
}
