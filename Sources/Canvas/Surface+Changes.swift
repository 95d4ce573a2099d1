extension Surface {
  /// Neighbouring cells of one row that differ from an older surface.
  package struct Change: Equatable, Sendable {
    package let row: Int
    package let column: Int

    /// The new cells; wide glyphs are whole.
    package let cells: ArraySlice<Cell>
  }

  /// What a painter has to paint, in the order of reading.
  ///
  /// Without an older surface, or where its size differs, the older one counts as blank.
  ///
  /// - Complexity: O(*n*) in the number of cells, and O(1) where the two share their storage.
  package func changes(since older: Surface?) -> [Change] {
    if let older, older.size == size {
      guard cells != older.cells else { return [] }
      return changes { cells[$0] != older.cells[$0] }
    }
    let blank = Cell(.blank, style: Style())
    return changes { cells[$0] != blank }
  }

  /// The runs of cells that differ, told by their index.
  private func changes(where differs: (Int) -> Bool) -> [Change] {
    var changes: [Change] = []
    for row in 0..<height {
      let start = index(0, row)
      var column = 0
      while column < width {
        guard differs(start + column) else {
          column += 1
          continue
        }
        let first = column
        while column < width, differs(start + column) { column += 1 }
        changes.append(change(row: row, columns: wholeGlyphs(first..<column, row: row)))
      }
    }
    return changes
  }

  /// A run of columns, widened so that it cuts no wide glyph in two.
  private func wholeGlyphs(_ columns: Range<Int>, row: Int) -> Range<Int> {
    let startsInside = cells[index(columns.lowerBound, row)].glyph.isContinuation
    let endsInside = cells[index(columns.upperBound - 1, row)].glyph.width == 2
    let first = columns.lowerBound - (startsInside ? 1 : 0)
    let end = columns.upperBound + (endsInside ? 1 : 0)
    return first..<end
  }

  private func change(row: Int, columns: Range<Int>) -> Change {
    let cells = cells[index(columns.lowerBound, row)..<index(columns.upperBound, row)]
    return Change(row: row, column: columns.lowerBound, cells: cells)
  }
}
