/// Divisions of an area. A part asked for is never larger than the area, nor negative, and the two
/// parts together are always the whole.
extension Rect {
  /// Takes rows from the top.
  package func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let rows = min(max(0, rows), height)
    return (
      Rect(column: column, row: row, width: width, height: rows),
      Rect(column: column, row: row + rows, width: width, height: height - rows)
    )
  }

  /// Takes rows from the bottom.
  package func splitBottom(_ rows: Int) -> (bottom: Rect, rest: Rect) {
    let (rest, bottom) = splitTop(height - min(max(0, rows), height))
    return (bottom, rest)
  }

  /// Takes columns from the left.
  package func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let columns = min(max(0, columns), width)
    return (
      Rect(column: column, row: row, width: columns, height: height),
      Rect(column: column + columns, row: row, width: width - columns, height: height)
    )
  }

  /// Takes columns from the right.
  package func splitRight(_ columns: Int) -> (right: Rect, rest: Rect) {
    let (rest, right) = splitLeft(width - min(max(0, columns), width))
    return (right, rest)
  }

  /// An area in the middle of this one, no larger than this one.
  package func centred(width: Int, height: Int) -> Rect {
    let width = min(max(0, width), self.width)
    let height = min(max(0, height), self.height)
    return Rect(
      column: column + (self.width - width) / 2, row: row + (self.height - height) / 2,
      width: width, height: height)
  }

  /// The area's rows, from the top.
  package var rows: [Rect] {
    (0..<height).map { Rect(column: column, row: row + $0, width: width, height: 1) }
  }
}
