internal import Canvas

/// Draws cells in columns, one item a row.
struct Table {
  let columns: [Column]
  let width: Int

  private static let gap = 2

  /// The widths in the order of the columns; those that take what is left share it.
  var widths: [Int] {
    let fixed = columns.compactMap(\.width).reduce(0, +)
    let gaps = Self.gap * max(0, columns.count - 1)
    let flexible = columns.filter { $0.width == nil }.count
    let rest = max(0, width - fixed - gaps)
    return columns.map { $0.width ?? rest / max(1, flexible) }
  }

  /// The area of each column within a row.
  func frames(in row: Rect) -> [Rect] {
    var column = row.column
    return widths.map { width in
      let frame = Rect(column: column, row: row.row, width: width, height: 1)
      column += width + (width > 0 ? Self.gap : 0)
      return frame.intersection(row)
    }
  }

  /// Writes one row of cells.
  func draw(_ cells: [RichText], in row: Rect, on surface: inout Surface) {
    for (index, (cell, frame)) in zip(cells, frames(in: row)).enumerated() {
      let text = cell.truncated(toWidth: frame.width)
      let isRight = columns[index].alignment == .right
      let shift = isRight ? max(0, frame.width - text.displayWidth) : 0
      surface.write(text, at: frame.origin.offset(columns: shift), in: frame)
    }
  }

  /// Writes the columns' titles.
  func drawTitles(in area: Rect, on surface: inout Surface) {
    draw(
      columns.map { RichText($0.title, Style(.muted, on: .page, .underlined)) }, in: area,
      on: &surface)
  }
}

/// Draws a thin bar that tells which part of a long list is on the screen.
struct ScrollBar {
  let first: Int
  let visible: Int
  let total: Int

  func draw(in area: Rect, on surface: inout Surface) {
    guard total > visible, area.height > 1, area.width > 0 else { return }
    let length = max(1, area.height * visible / total)
    let room = area.height - length
    let start = total == visible ? 0 : room * first / (total - visible)
    for row in 0..<length {
      surface.write(
        "┃", at: Point(column: area.maxColumn - 1, row: area.row + start + row),
        style: Style(.line))
    }
  }
}
