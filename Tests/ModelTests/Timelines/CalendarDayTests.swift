import Model
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    (1970, 1, 1, 0),
    (1969, 12, 31, -1),
    (2000, 2, 29, 11_016),
    (2000, 3, 1, 11_017),
    (2024, 9, 12, 19_978),
    (1600, 3, 1, -135_080),
    (1, 1, 1, -719_162),
    (0, 3, 1, -719_468),
    (0, 1, 1, -719_528),
    (-1, 12, 31, -719_529),
    (999_999_999, 12, 31, 365_241_780_471),
    (-999_999_999, 1, 1, -365_243_219_162),
  ])
  func `days are counted from 1970`(year: Int, month: Int, day: Int, days: Int) throws {
    let calendarDay = try #require(CalendarDay(year: year, month: month, day: day))
    #expect(calendarDay.daysSinceEpoch == days)
    #expect(CalendarDay(daysSinceEpoch: days) == calendarDay)
  }

  @Test func `each day follows the day before it`() {
    var previous = CalendarDay(daysSinceEpoch: -150_001)
    for days in -150_000...150_000 {
      let day = CalendarDay(daysSinceEpoch: days)
      let isNext = day.year == previous.year && day.month == previous.month
      let expected = isNext ? previous.day + 1 : 1
      let isInOrder = previous < day && day.day == expected && day.daysSinceEpoch == days
      if !isInOrder { Issue.record("\(day) after \(previous)") }
      previous = day
    }
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0),
    (2023, 1, 32), (1_000_000_000, 1, 1), (-1_000_000_000, 1, 1), (.max, .max, .max),
    (.min, .min, .min),
  ])
  func `a day that does not exist is not made`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (1, 2023, 31), (2, 2023, 28), (2, 2024, 29), (2, 1900, 28), (2, 2000, 29), (2, 0, 29),
    (2, -4, 29), (2, -1, 28), (4, 2023, 30), (12, 2023, 31), (0, 2023, 0), (13, 2023, 0),
  ])
  func `months have their length`(month: Int, year: Int, days: Int) {
    #expect(CalendarDay.daysIn(month: month, year: year) == days)
  }

  @Test(arguments: [
    (0, "1970-01-01"),
    (-719_162, "0001-01-01"),
    (-719_528, "0000-01-01"),
    (-719_529, "-0001-12-31"),
    (.max, "999999999-12-31"),
    (.min, "-999999999-01-01"),
  ])
  func `a day is written year first`(days: Int, text: String) {
    #expect(CalendarDay(daysSinceEpoch: days).description == text)
  }
}
