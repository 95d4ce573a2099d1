import Canvas
import Testing

@Suite struct GeometryTests {
  let area = Rect(column: 2, row: 3, width: 10, height: 5)

  @Test func `sizes and areas are never negative`() {
    #expect(Size(width: -1, height: -5) == .zero)
    #expect(Rect(column: 1, row: 1, width: -4, height: 2).isEmpty)
    #expect(Rect(width: .max, height: .max).maxColumn > 1_000_000)
    #expect(Rect(column: .min, row: .max, width: .max, height: .max).intersection(area).isEmpty)
  }

  @Test func `an area contains its corners and not the cells beside them`() {
    #expect(area.contains(Point(column: 2, row: 3)))
    #expect(area.contains(Point(column: 11, row: 7)))
    #expect(!area.contains(Point(column: 12, row: 7)))
    #expect(!area.contains(Point(column: 11, row: 8)))
    #expect(!Rect.zero.contains(.zero))
  }

  @Test func `an inset takes all four sides and stops at nothing`() {
    #expect(
      area.inset(columns: 1, rows: 2) == Rect(column: 3, row: 5, width: 8, height: 1))
    #expect(area.inset(columns: 9, rows: 9).isEmpty)
    #expect(area.inset(columns: -3, rows: -3) == area)
  }

  @Test func `areas apart share an empty area`() {
    #expect(
      area.intersection(Rect(column: 10, row: 0, width: 9, height: 4))
        == Rect(column: 10, row: 3, width: 2, height: 1))
    #expect(area.intersection(Rect(column: 50, row: 50, width: 1, height: 1)).isEmpty)
  }

  @Test(arguments: [-3, 0, 2, 5, 99])
  func `the parts of a split are always the whole`(count: Int) {
    let (top, below) = area.splitTop(count)
    #expect(top.height + below.height == 5 && below.row == top.maxRow)
    let (bottom, above) = area.splitBottom(count)
    #expect(bottom.height == top.height && bottom.row == above.maxRow)
    let (left, rightRest) = area.splitLeft(count)
    #expect(left.width + rightRest.width == 10 && rightRest.column == left.maxColumn)
    let (right, leftRest) = area.splitRight(count)
    #expect(right.width == left.width && right.column == leftRest.maxColumn)
  }

  @Test func `a popup stands in the middle and inside`() {
    #expect(
      area.centred(width: 4, height: 99) == Rect(column: 5, row: 3, width: 4, height: 5))
  }

  @Test func `rows are areas one high`() {
    #expect(area.rows.count == 5)
    #expect(area.rows.last == Rect(column: 2, row: 7, width: 10, height: 1))
  }
}
