import Model
import TUI
import TestSupport
import Testing

@Suite struct TimeWindowTests {
  private func day(_ text: String) throws -> CalendarDay {
    try #require(try EDTF(text).earliest)
  }

  @Test(
    arguments: [
      ("2018-03-05", .decade, "2010s", 3652), ("2018-03-05", .year, "2018", 365),
      ("2016-02-29", .year, "2016", 366), ("2016-02-29", .month, "February 2016", 29),
      ("2018-12-31", .month, "December 2018", 31), ("-0003-05-05", .decade, "-10s", 3652),
      ("2018-03-05", .whole, "2010s", 3652),
    ] as [(String, TimeWindow.Zoom, String, Int)])
  func `a day lies in its decade, its year and its month`(
    text: String, zoom: TimeWindow.Zoom, title: String, length: Int
  ) throws {
    let window = TimeWindow.around(try day(text), zoom)
    #expect(window.title == title)
    #expect(window.days.count == length)
    #expect(window.days.contains(try day(text).daysSinceEpoch))
  }

  @Test(arguments: [TimeWindow.Zoom.decade, .year, .month])
  func `windows follow each other without gaps`(zoom: TimeWindow.Zoom) throws {
    var window = TimeWindow.around(try day("1996-11-11"), zoom)
    for _ in 0..<40 {
      let next = window.moved(later: true)
      #expect(next.days.lowerBound == window.days.upperBound + 1)
      #expect(next.moved(later: false) == window)
      window = next
    }
  }

  @Test(arguments: [
    ("2015", true), ("2009", false), ("2009/2010", true), ("2019-12/2025", true), ("2020", false),
    ("../2009", false), ("../2015", true), ("2020/..", false), ("2012/..", true), ("2012/", true),
  ])
  func `a window shows the dates that touch it`(date: String, isShown: Bool) throws {
    let window = TimeWindow.around(try day("2010"), .decade)
    #expect(window.shows(try EDTF(date)) == isShown)
  }

  @Test func `columns lie on the scale, in order`() throws {
    let window = TimeWindow.around(try day("2018"), .year)
    for width in [1, 2, 12, 80, 365] {
      let columns = window.days.map { window.column(of: $0, width: width) }
      #expect(columns == columns.sorted())
      #expect(columns.first == 0)
      #expect(columns.last == width - 1)
      #expect(window.column(of: window.days.lowerBound - 999, width: width) == 0)
      #expect(window.column(of: window.days.upperBound + 999, width: width) == width - 1)
    }
    #expect(window.column(of: window.days.lowerBound, width: 0) == 0)
  }

  @Test(arguments: TimeWindow.Zoom.allCases, [0, 1, 3, 10, 40, 200])
  func `marks of the scale never overlap and never leave it`(zoom: TimeWindow.Zoom, width: Int)
    async throws
  {
    let events = try await Tidewater.library.records.events
    let window =
      zoom == .whole ? TimeWindow.whole(events) : .around(try day("2018-05-05"), zoom)
    var end = 0
    for tick in window.ticks(width: width) {
      #expect(tick.column >= end)
      end = tick.column + tick.label.count + 1
      #expect(end - 1 <= width)
    }
  }

  @Test func `the whole time of no events is a year, and of one its own`() throws {
    #expect(TimeWindow.whole([]).title == "2000")
  }
}
