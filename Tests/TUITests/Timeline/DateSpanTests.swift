import Canvas
import Model
@testable import TUI
import Testing

@Suite struct DateSpanTests {
  private func drawn(_ date: String, width: Int) throws -> String {
    let decade = try #require(CalendarDay(year: 2010, month: 1, day: 1))
    var surface = Surface(width: width, height: 1)
    DateSpan(date: try EDTF(date), window: .around(decade, .decade))
      .draw(in: surface.bounds, on: &surface)
    return surface.text
  }

  @Test(arguments: [
    ("2013", "   ●"), ("2013-05-05", "   ●"), ("2013~", "   ○"), ("2013?", "   ○"),
    ("2012/2015", "  ├──┤"), ("2012~/2015", "  ├╌╌┤"), ("2012/..", "  ├──────▶"),
    ("../2013", "◀──┤"), ("2005/2012", "◀─┤"), ("2017/2025", "       ├─▶"),
    ("2005/2025", "◀────────▶"), ("2001", ""), ("2012/", "  ├──────▶"), ("2013/2014-01", "   ├┤"),
    ("201X", "····●·····"), ("[2012,2014]", "  ·●·"),
  ])
  func `a date is a place or a span`(date: String, expected: String) throws {
    #expect(try drawn(date, width: 10) == expected)
  }

  @Test(arguments: 0...12)
  func `a date fits any width`(width: Int) throws {
    for date in ["2013", "2012/2015", "2012/..", "../2013", "2005/2025", "201X", "2013~"] {
      #expect(try drawn(date, width: width).displayWidth <= width)
    }
  }

  @Test func `a date in one column is a point`() throws {
    #expect(try drawn("2012/2015", width: 1) == "●")
    #expect(try drawn("2012~/2015", width: 1) == "○")
  }
}
