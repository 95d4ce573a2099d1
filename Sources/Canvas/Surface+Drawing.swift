extension Surface {
  /// Fills an area with one character.
  ///
  /// A wide character that does not fit into the area's last column is left blank there.
  package mutating func fill(
    _ area: Rect, with character: Character = " ", style: Style = Style()
  ) {
    let glyph = Glyph(character)
    let area = bounds.intersection(area)
    for row in area.row..<area.maxRow {
      var column = area.column
      while column < area.maxColumn {
        let fits = column + glyph.width <= area.maxColumn
        put(fits ? glyph : .blank, style: style, column: column, row: row)
        column += glyph.width
      }
    }
  }

  /// Changes how an area looks and leaves what it says.
  ///
  ///     surface.restyle(row) { $0.ground = .selection }
  ///
  /// A wide glyph changes when its first cell lies in the area.
  package mutating func restyle(_ area: Rect, _ change: (inout Style) -> Void) {
    let area = bounds.intersection(area)
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn {
        let index = index(column, row)
        guard !cells[index].glyph.isContinuation else { continue }
        change(&cells[index].style)
        if cells[index].glyph.width == 2 { cells[index + 1].style = cells[index].style }
      }
    }
  }

  /// Draws a line to the right.
  package mutating func drawHorizontalLine(
    at position: Point, length: Int, with character: Character = "─",
    style: Style = Style(.line)
  ) {
    fill(
      Rect(column: position.column, row: position.row, width: length, height: 1),
      with: character, style: style)
  }

  /// Draws a line downwards.
  package mutating func drawVerticalLine(
    at position: Point, length: Int, with character: Character = "│",
    style: Style = Style(.line)
  ) {
    fill(
      Rect(column: position.column, row: position.row, width: 1, height: length),
      with: character, style: style)
  }

  /// Draws a box along the inner edge of an area, with a title in its upper line.
  ///
  ///     ╭─ Title ──╮
  ///     │          │
  ///     ╰──────────╯
  ///
  /// An area with fewer than two columns or rows has no room for a box and stays as it is.
  package mutating func drawBox(
    _ area: Rect, style: Style = Style(.line), title: String? = nil, titleStyle: Style? = nil
  ) {
    guard area.width >= 2, area.height >= 2 else { return }
    let right = area.maxColumn - 1
    let bottom = area.maxRow - 1
    for row in [area.row, bottom] {
      let start = Point(column: area.column + 1, row: row)
      drawHorizontalLine(at: start, length: area.width - 2, style: style)
    }
    for column in [area.column, right] {
      let start = Point(column: column, row: area.row + 1)
      drawVerticalLine(at: start, length: area.height - 2, style: style)
    }
    let corners = [
      ("╭", area.column, area.row), ("╮", right, area.row),
      ("╰", area.column, bottom), ("╯", right, bottom),
    ]
    for (corner, column, row) in corners {
      write(corner, at: Point(column: column, row: row), style: style)
    }
    if let title {
      drawTitle(title, of: area, style: titleStyle ?? style)
    }
  }

  private mutating func drawTitle(_ title: String, of area: Rect, style: Style) {
    let room = area.width - 6
    guard room > 0, !title.isEmpty else { return }
    write(
      " \(title.truncated(toWidth: room)) ", at: area.origin.offset(columns: 2), style: style)
  }
}
