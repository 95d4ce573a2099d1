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
      ("2018-12-31", .month, "December 2018", 31), ("-0003-05-05", .decade, "10–1 BC", 3653),
      ("2018-03-05", .whole, "2010s", 3652), ("2018-03-05", .century, "2000–2099", 36525),
      ("2018-03-05", .millennium, "2000–2999", 365_243),
      ("-0043-03-15", .century, "100–1 BC", 36525), ("0005", .decade, "1–9", 3287),
      ("Y-12000", .millennium, "13000–12001 BC", 365_243),
      ("2018-03-05", .quarter, "Q1 2018", 90), ("2018-12-05", .quarter, "Q4 2018", 92),
      ("2018-03-11", .week, "week of 5 March 2018", 7),
      ("1969-12-28", .week, "week of 22 December 1969", 7),
      ("-0043-03-15", .day, "15 March 44 BC", 1),
    ] as [(String, TimeWindow.Zoom, String, Int)])
  func `a day lies in the window of every zoom`(
    text: String, zoom: TimeWindow.Zoom, title: String, length: Int
  ) throws {
    let window = TimeWindow.around(try day(text), zoom)
    #expect(window.title == title)
    #expect(window.days.count == length)
    #expect(window.days.contains(try day(text).daysSinceEpoch))
  }

  @Test(arguments: TimeWindow.Zoom.allCases.dropFirst())
  func `windows follow each other without gaps`(zoom: TimeWindow.Zoom) throws {
    var window = TimeWindow.around(try day("0016-11-11"), zoom).moved(later: false)
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
    #expect(window.shows(DayExtent(try EDTF(date))) == isShown)
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
    let extents = try await Tidewater.library.eventExtents
    let window =
      zoom == .whole ? TimeWindow.whole(extents) : .around(try day("2018-05-05"), zoom)
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

  private func whole(_ dates: String...) throws -> TimeWindow {
    .whole(try dates.map { DayExtent(try EDTF($0)) })
  }

  @Test(arguments: [
    (80, ["1970", "1980", "1990", "2000", "2010", "2020"]),
    (200, ["1965", "1970", "1975", "1980", "1985"]),
  ])
  func `marks are round years, as many as can be read`(width: Int, labels: [String]) throws {
    let ticks = try whole("1961", "2034").ticks(width: width).map(\.label)
    #expect(Array(ticks.prefix(labels.count)) == labels)
  }

  @Test func `the scale counts through the beginning of our era as historians do`() throws {
    let window = try whole("-0043", "0014")
    #expect(window.title == "44 BC – 14")
    let labels = window.ticks(width: 80).map(\.label)
    #expect(labels == ["40 BC", "30 BC", "20 BC", "10 BC", "10"])
  }

  @Test func `ten thousand years and a thousand million have a few marks each`() throws {
    let long = try whole("-8000", "2000")
    #expect(long.ticks(width: 80).map(\.label).contains("4000 BC"))
    let longest = try whole("Y-999999999", "Y999999999")
    #expect((1...9).contains(longest.ticks(width: 120).count))
    #expect(longest.column(of: 0, width: 120) == 60)
  }

  @Test func `months and days are marked as closely as there is room`() throws {
    let march = try day("2018-03-05")
    func labels(_ zoom: TimeWindow.Zoom, _ width: Int) -> [String] {
      TimeWindow.around(march, zoom).ticks(width: width).map(\.label)
    }
    #expect(labels(.year, 40) == ["Jan", "Apr", "Jul", "Oct"])
    #expect(labels(.year, 80).count == 12)
    #expect(labels(.quarter, 40) == ["Jan", "Feb", "Mar"])
    #expect(labels(.month, 80) == ["1", "8", "15", "22", "29"])
    #expect(labels(.month, 200).count == 31)
    #expect(labels(.week, 80).first == "Mon 5")
    #expect(labels(.day, 80) == ["5 March 2018"])
  }

  @Test func `zooms that would show no less than all there is are left out`() throws {
    #expect(TimeWindow.Zoom.levels(below: try whole("1961", "2034")).first == .decade)
    #expect(TimeWindow.Zoom.levels(below: try whole("2021", "2021")).first == .quarter)
    #expect(TimeWindow.Zoom.levels(below: try whole("-8000", "2000")).first == .millennium)
  }
}
