/// An area of cells.
///
/// Its width and height are never negative; an area of no cells keeps its place. Numbers beyond
/// 2^30 are cut to it, so that `width: .max` can say "as far as there is".
package struct Rect: Hashable, Sendable {
  package let column: Int
  package let row: Int
  package let width: Int
  package let height: Int

  package init(column: Int = 0, row: Int = 0, width: Int, height: Int) {
    self.column = min(max(column, -Self.limit), Self.limit)
    self.row = min(max(row, -Self.limit), Self.limit)
    self.width = min(max(0, width), Self.limit)
    self.height = min(max(0, height), Self.limit)
  }

  private static let limit = 1 << 30

  package init(_ size: Size) {
    self.init(width: size.width, height: size.height)
  }

  package static let zero = Rect(width: 0, height: 0)

  package var size: Size { Size(width: width, height: height) }
  package var origin: Point { Point(column: column, row: row) }

  /// The first column to the right of the area.
  package var maxColumn: Int { column + width }

  /// The first row below the area.
  package var maxRow: Int { row + height }

  package var isEmpty: Bool { width == 0 || height == 0 }

  package func contains(_ position: Point) -> Bool {
    position.column >= column && position.column < maxColumn
      && position.row >= row && position.row < maxRow
  }

  /// The area without a margin on all four sides; empty where the margins meet.
  package func inset(columns: Int, rows: Int) -> Rect {
    let left = min(max(0, columns), width)
    let top = min(max(0, rows), height)
    let right = min(max(0, columns), width - left)
    let bottom = min(max(0, rows), height - top)
    return Rect(
      column: column + left, row: row + top,
      width: width - left - right, height: height - top - bottom)
  }

  /// The cells that two areas share; an empty area where they share none.
  package func intersection(_ other: Rect) -> Rect {
    let first = Point(column: max(column, other.column), row: max(row, other.row))
    return Rect(
      column: first.column, row: first.row,
      width: min(maxColumn, other.maxColumn) - first.column,
      height: min(maxRow, other.maxRow) - first.row)
  }
}
