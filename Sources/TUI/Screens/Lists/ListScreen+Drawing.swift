package import Canvas
internal import Model

extension ListScreen {
  /// Draws the list and the detail; a list of events with its dates on the time of a window.
  package func draw(
    in surroundings: Surroundings, window: TimeWindow? = nil, on surface: inout Surface
  ) {
    let areas = Self.areas(in: surroundings.area)
    let isWide = Self.isWide(surroundings.area)
    let detail = detailShown(in: surroundings.library)
    if isWide || !self.detail.hasKeyboard {
      drawList(areas.heading, areas.rows, window, surroundings.library, on: &surface)
    }
    if isWide { drawDivider(areas.rows, in: surroundings.area, on: &surface) }
    if isWide || self.detail.hasKeyboard {
      DetailPane(detail: detail, state: self.detail).draw(in: areas.detail, on: &surface)
    }
  }

  private func drawList(
    _ heading: Rect, _ rows: Rect, _ window: TimeWindow?, _ library: Library,
    on surface: inout Surface
  ) {
    let inner = rows.inset(columns: 1, rows: 0)
    let table = Table(columns: kind.columns(width: inner.width), width: inner.width)
    table.drawTitles(in: heading.inset(columns: 1, rows: 0), on: &surface)
    guard !shown.isEmpty else { return drawEmpty(in: inner, on: &surface) }
    let visible = list.visible(count: self.rows.count, height: rows.height)
    for (offset, row) in visible.enumerated() {
      let area = Rect(column: inner.column, row: rows.row + offset, width: inner.width, height: 1)
      guard case .item(let place) = self.rows[row] else {
        drawGroup(row, in: area, on: &surface)
        continue
      }
      let cells = kind.cells(of: shown[place], in: library)
      table.draw(cells, in: area, on: &surface)
      if let window {
        let date = library.records.events[shown[place]].date
        DateSpan(date: date, window: window).draw(in: table.frames(in: area)[1], on: &surface)
      }
      surface.highlight(filter, in: area)
      guard place == list.selection else { continue }
      let whole = Rect(column: rows.column, row: area.row, width: rows.width, height: 1)
      drawSelection(whole, on: &surface)
    }
  }

  private func drawGroup(_ row: Int, in area: Rect, on surface: inout Surface) {
    guard case .group(let name) = rows[row] else { return }
    surface.write(
      name.truncated(toWidth: area.width), at: area.origin,
      style: Style(.heading, on: .page, .bold),
      in: area)
  }

  /// The line between list and detail, on which the part of the list that is seen is thick.
  private func drawDivider(_ list: Rect, in area: Rect, on surface: inout Surface) {
    let line = Rect(column: list.maxColumn, row: area.row, width: 1, height: area.height)
    surface.drawVerticalLine(at: line.origin, length: line.height, style: Style(.line))
    let visible = self.list.visible(count: rows.count, height: list.height)
    ScrollBar(first: visible.lowerBound, visible: list.height, total: rows.count)
      .draw(
        in: Rect(column: line.column, row: list.row, width: 1, height: list.height), on: &surface)
  }

  private func drawSelection(_ row: Rect, on surface: inout Surface) {
    let hasKeyboard = !detail.hasKeyboard
    let ground: Style.Ground = hasKeyboard ? .selection : .quietSelection
    surface.restyle(row) { if $0.ground == .page { $0.ground = ground } }
    if hasKeyboard { surface.cursor = row.origin }
  }

  private func drawEmpty(in area: Rect, on surface: inout Surface) {
    let all = isNarrowed ? "Nothing here. Esc shows more." : kind.emptyText
    let text = filter.isEmpty ? all : "Nothing here fits “\(filter)”. Esc shows all."
    let lines = RichText(text, Style(.muted)).wrapped(width: area.width)
    for (row, line) in lines.prefix(area.height).enumerated() {
      surface.write(line, at: Point(column: area.column, row: area.row + row), in: area)
    }
  }
}

extension Surface {
  /// Lights the words of a search where they stand in a row.
  mutating func highlight(_ query: String, in row: Rect) {
    let words = query.split(separator: " ")
    guard !words.isEmpty else { return }
    // Each glyph gives one character, so that offsets in the text are those of the glyphs.
    let columns = (row.column..<row.maxColumn).filter { column in
      self[column, row.row]?.glyph.isContinuation == false
    }
    let folded = columns.map { column in
      self[column, row.row]?.glyph.text.folded.first ?? " "
    }
    for word in words {
      let needle = Array(String(word).folded)
      guard !needle.isEmpty, folded.count >= needle.count else { continue }
      for start in 0...(folded.count - needle.count)
      where folded[start..<(start + needle.count)].elementsEqual(needle) {
        let last = columns[start + needle.count - 1]
        let hit = Rect(
          column: columns[start], row: row.row, width: last - columns[start] + 1, height: 1)
        restyle(hit) { $0.ground = .match }
      }
    }
  }
}
