internal import Canvas

/// Draws a detail, its selected link marked.
struct DetailPane {
  let detail: Detail
  let state: DetailState

  /// Lines longer than this tire the eye.
  static let measure = 72

  static func textWidth(in area: Rect) -> Int {
    max(0, min(area.width - 1, measure))
  }

  func draw(in area: Rect, on surface: inout Surface) {
    let lines = detail.lines(width: Self.textWidth(in: area))
    let first = max(0, min(state.top, lines.count - area.height))
    for (row, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
      let position = Point(column: area.column, row: area.row + row)
      surface.write(line.text, at: position.offset(columns: line.indent), in: area)
      guard let link = line.link, line.isFirst else { continue }
      let isSelected = link == state.link
      surface.write(
        isSelected ? "▸" : "›", at: position.offset(columns: max(0, line.indent - 2)),
        style: Style(isSelected ? .key : .line, on: .page, isSelected ? .bold : []), in: area)
    }
    restyleSelection(lines, first: first, in: area, on: &surface)
    ScrollBar(first: first, visible: area.height, total: lines.count).draw(in: area, on: &surface)
  }

  private func restyleSelection(
    _ lines: [Detail.Line], first: Int, in area: Rect, on surface: inout Surface
  ) {
    guard let link = state.link else { return }
    for (row, line) in lines.dropFirst(first).prefix(area.height).enumerated()
    where line.link == link {
      let rect = Rect(
        column: area.column, row: area.row + row, width: area.width - 1, height: 1)
      surface.restyle(rect) { $0.ground = .selection }
      if line.isFirst { surface.cursor = rect.origin }
    }
  }
}
