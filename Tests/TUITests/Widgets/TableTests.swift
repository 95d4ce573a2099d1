import Canvas
import Testing

@testable import TUI

@Suite struct TableTests {
  static let columns = [
    Column(title: "No.", width: 4, alignment: .right), Column(title: "Quay", width: nil),
    Column(title: "Depth", width: 6),
  ]

  private func drawn(_ cells: [String], width: Int) -> Surface {
    let row = Rect(width: width, height: 1)
    var surface = Surface(width: width, height: 1)
    Table(columns: Self.columns, width: width)
      .draw(cells.map { RichText($0) }, in: row, on: &surface)
    return surface
  }

  @Test func `columns stand apart, and one takes what the others leave`() {
    let table = Table(columns: Self.columns, width: 30)
    #expect(table.widths == [4, 16, 6])
    let row = Rect(column: 2, row: 7, width: 30, height: 1)
    #expect(table.frames(in: row).map(\.column) == [2, 8, 26])
    #expect(drawn(["1", "East", "9 m"], width: 30).text == "   1  East              9 m")
  }

  @Test func `cells that are too long end in a sign`() {
    #expect(
      drawn(["12345", "The eastern quay of the port", "too deep"], width: 30).text
        == "123…  The eastern qua…  too d…")
  }

  @Test(arguments: [
    (14, "   1  9 m"), (15, "   1  …  9 m"), (16, "   1  …   9 m"), (17, "   1  東…  9 m"),
  ])
  func `a wide glyph at the edge of its column is not cut in two`(width: Int, expected: String) {
    #expect(drawn(["1", "東埠", "9 m"], width: width).text == expected)
  }

  @Test(arguments: 0...14)
  func `a table fits any width`(width: Int) {
    let table = Table(columns: Self.columns, width: width)
    let row = Rect(width: width, height: 1)
    #expect(table.frames(in: row).allSatisfy { $0.maxColumn <= max($0.column, width) })
    #expect(drawn(["1", "東埠", "9 m"], width: width).width == width)
  }

  @Test func `a table without columns or in no room draws nothing`() {
    var surface = Surface(width: 8, height: 1)
    Table(columns: [], width: 8).draw([], in: surface.bounds, on: &surface)
    Table(columns: Self.columns, width: 8).drawTitles(in: .zero, on: &surface)
    #expect(surface == Surface(width: 8, height: 1))
  }
}

@Suite struct ScrollBarTests {
  private func drawn(first: Int, visible: Int, total: Int, height: Int) -> String {
    var surface = Surface(width: 1, height: height)
    ScrollBar(first: first, visible: visible, total: total).draw(in: surface.bounds, on: &surface)
    let rows = surface.text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.map { $0.isEmpty ? "." : "┃" }.joined()
  }

  @Test(arguments: [
    (0, 5, 10, 6, "┃┃┃..."), (5, 5, 10, 6, "...┃┃┃"), (2, 5, 10, 6, ".┃┃┃.."),
    (0, 5, 1000, 6, "┃....."), (995, 5, 1000, 6, ".....┃"), (0, 10, 10, 4, "...."),
    (0, 10, 3, 4, "...."), (0, 1, 9, 1, "."), (0, 0, 9, 0, "."),
  ])
  func `the bar stands where the screen stands in the list`(
    first: Int, visible: Int, total: Int, height: Int, expected: String
  ) {
    #expect(drawn(first: first, visible: visible, total: total, height: height) == expected)
  }

  @Test func `the bar is within its area at every place`() {
    for first in 0...90 {
      let bar = drawn(first: first, visible: 10, total: 100, height: 10)
      #expect(bar.filter { $0 == "┃" }.count == 1)
    }
  }
}
