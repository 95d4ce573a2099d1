import Canvas
import Model
import Testing

@testable import TUI

@Suite struct DateSpanTests {
  /// Draws a date on the scale of February 2018, which has 28 days.
  private func drawn(_ date: String, width: Int = 28) throws -> String {
    let day = try #require(CalendarDay(year: 2018, month: 2, day: 1))
    var surface = Surface(width: width, height: 1)
    DateSpan(date: try EDTF(date), window: .around(day, .month))
      .draw(in: surface.bounds, on: &surface)
    return surface.text
  }

  @Test(arguments: [
    ("2018-02-04", "   ●"), ("2018-02-04~", "   ○"), ("2018-02-04?", "   ○"),
    ("2018-02-03/2018-02-06", "  ├──┤"), ("2018-02-03~/2018-02-06", "  ├╌╌┤"),
    ("2018-02-03/2018-02-04", "  ├┤"), ("2018-02-25/..", "                        ├──▶"),
    ("2018-02-25/", "                        ├──▶"), ("../2018-02-04", "◀──┤"),
    ("2017/2018-02-03", "◀─┤"), ("2018-02-26/2019", "                         ├─▶"),
    ("2017/2019", "◀──────────────────────────▶"), ("2001", ""), ("2018-03-01", ""),
    ("2018-02", "·············●··············"), ("2018", "·············●··············"),
    ("[2018-02-03,2018-02-05]", "  ·●·"),
  ])
  func `a date is a place or a span`(date: String, expected: String) throws {
    #expect(try drawn(date) == expected)
  }

  @Test(arguments: 0...12)
  func `a date fits any width`(width: Int) throws {
    for date in ["2018", "2018-02-03/2018-02-06", "2018-02-03/..", "../2018-02-09", "2018-02-05~"] {
      #expect(try drawn(date, width: width).displayWidth <= width)
    }
  }

  @Test func `a date in one column is a point`() throws {
    #expect(try drawn("2018-02-03/2018-02-06", width: 1) == "●")
    #expect(try drawn("2018-02-03~/2018-02-06", width: 1) == "○")
  }
}
