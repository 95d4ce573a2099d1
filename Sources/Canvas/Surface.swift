/// A grid of cells to draw on.
///
/// A surface is a value: to compare two frames, keep the older one. Drawing outside of it is
/// harmless and changes nothing.
///
///     var surface = Surface(width: 12, height: 1)
///     surface.write("Hải Phòng", at: .zero)   // 9
///     surface.text                            // "Hải Phòng"
///
/// A wide glyph takes its own cell and a continuation cell of the same style. A surface never
/// holds one without the other.
package struct Surface: Equatable, Sendable {
  package let size: Size

  /// Where the terminal's cursor is shown; `nil` hides it.
  package var cursor: Point?

  // Row by row. Only the functions below and `restyle` may change it.
  var cells: [Cell]

  /// Makes a surface of blanks.
  package init(size: Size, style: Style = Style()) {
    self.size = size
    cells = Array(repeating: Cell(.blank, style: style), count: size.width * size.height)
  }

  package init(width: Int, height: Int) {
    self.init(size: Size(width: width, height: height))
  }

  package var width: Int { size.width }
  package var height: Int { size.height }

  /// The whole surface.
  package var bounds: Rect { Rect(size) }

  /// The cell at a place, or `nil` outside of the surface.
  package subscript(position: Point) -> Cell? {
    bounds.contains(position) ? cells[index(position.column, position.row)] : nil
  }

  /// The cell at a place, or `nil` outside of the surface.
  package subscript(column: Int, row: Int) -> Cell? {
    self[Point(column: column, row: row)]
  }

  func index(_ column: Int, _ row: Int) -> Int {
    row * size.width + column
  }

  /// Puts a glyph into its cells and blanks what remains of a wide glyph that it covers in part.
  ///
  /// All its cells must lie in the row.
  mutating func put(_ glyph: Glyph, style: Style, column: Int, row: Int) {
    let first = index(column, row)
    let end = column + glyph.width
    if cells[first].glyph.isContinuation { blank(first - 1) }
    if end < size.width, cells[index(end, row)].glyph.isContinuation { blank(index(end, row)) }
    cells[first] = Cell(glyph, style: style)
    if glyph.width == 2 { cells[first + 1] = Cell(.continuation, style: style) }
  }

  private mutating func blank(_ index: Int) {
    cells[index] = Cell(.blank, style: cells[index].style)
  }
}

extension Surface {
  /// The rows as text, joined by newlines, without the blanks at their ends.
  package var text: String {
    (0..<height).map(rowText).joined(separator: "\n")
  }

  private func rowText(_ row: Int) -> String {
    let cells = cells[index(0, row)..<index(0, row + 1)]
    let end = cells.lastIndex { !$0.glyph.isBlank }.map { $0 + 1 } ?? cells.startIndex
    return cells[..<end].map(\.glyph.text).joined()
  }
}
