package import Canvas
internal import Model

extension TimelineScreen {
  package func draw(in surroundings: Surroundings, on surface: inout Surface) {
    let areas = areas(in: surroundings.area)
    drawStrip(in: areas.strip, surroundings.library, on: &surface)
    drawFilters(in: areas.filters, surroundings.library, on: &surface)
    events.draw(in: surroundings.below(self), window: window, on: &surface)
  }

  /// Bars for how many events there are, over the whole width, with the years below.
  private func drawStrip(in area: Rect, _ library: Library, on surface: inout Surface) {
    guard !area.isEmpty else { return }
    let inner = area.inset(columns: 1, rows: 0)
    let (names, chart) = inner.splitLeft(laneGutter(width: inner.width))
    let (bars, scale) = chart.splitTop(area.height - 2)
    defer { drawScale(in: scale, library, on: &surface) }
    guard events.lanes == nil else {
      let lanes = Rect(
        column: names.column, row: bars.row, width: inner.width, height: bars.height)
      return drawLanes(in: lanes, scale: bars, library, on: &surface)
    }
    let counts = density(of: events.shown[...], bins: bars.width, library)
    let barChart = BarChart(counts: counts, width: bars.width, height: bars.height)
    for (row, text) in barChart.rows().enumerated() {
      surface.write(
        text, at: Point(column: bars.column, row: bars.row + row), style: Style(.event))
    }
    drawSelection(in: bars, library, on: &surface)
  }

  /// The line of time with its marks, thick where the selected event is.
  private func drawScale(in area: Rect, _ library: Library, on surface: inout Surface) {
    surface.drawHorizontalLine(at: area.origin, length: area.width, style: Style(.line))
    let selected = selectedColumns(width: area.width, library)
    if let selected {
      surface.write(
        String(repeating: "━", count: selected.count),
        at: area.origin.offset(columns: selected.lowerBound), style: Style(.event), in: area)
    }
    for (column, label) in window.ticks(width: area.width) {
      let position = Point(column: area.column + column, row: area.row)
      let isSelected = selected?.contains(column) == true
      surface.write(
        isSelected ? "┳" : "┬", at: position, style: Style(isSelected ? .event : .line), in: area)
      surface.write(label, at: position.offset(rows: 1), style: Style(.muted), in: area)
    }
  }

  /// How many of some events each of equally long parts of the window may hold the start of.
  ///
  /// - Complexity: O(*n* + *bins*), whatever the events' length.
  func density(of events: ArraySlice<Int>, bins: Int, _ library: Library) -> [Int] {
    var changes = [Int](repeating: 0, count: max(1, bins) + 1)
    for index in events {
      guard let days = window.days(of: library.eventExtents[index]), days.overlaps(window.days)
      else { continue }
      // A date is no more than a year's worth of columns, however long its interval lasts.
      let end = min(days.upperBound, days.lowerBound + 364)
      let columns = window.columns(of: days.lowerBound...end, width: changes.count - 1)
      changes[columns.lowerBound] += 1
      changes[columns.upperBound + 1] -= 1
    }
    var count = 0
    return changes.dropLast().map { change in
      count += change
      return count
    }
  }

  /// The selected event on the strip: the days that its date covers, or the first of a longer time,
  /// which would drown what the strip shows.
  func drawSelection(in area: Rect, _ library: Library, on surface: inout Surface) {
    guard let selected = events.selected,
      let columns = selectedColumns(width: area.width, library)
    else { return }
    let isInterval = library.records.events[selected].date.isInterval
    surface.restyle(
      Rect(
        column: area.column + columns.lowerBound, row: area.row,
        width: isInterval ? 1 : columns.count, height: area.height)
    ) { $0.ground = .selection }
  }

  private func selectedColumns(width: Int, _ library: Library) -> ClosedRange<Int>? {
    guard width > 0, let selected = events.selected,
      let days = window.days(of: library.eventExtents[selected]), days.overlaps(window.days)
    else { return nil }
    return window.columns(of: days, width: width)
  }
}

/// Draws a date as a place or a span on a scale of time.
///
///     ●        a day, a month or a year that takes one column
///     ├───┤    a span with both ends known
///     ├────▶   a span that is still open
///     ○        a date that is approximate or in doubt
struct DateSpan {
  let date: EDTF
  let window: TimeWindow

  func draw(in area: Rect, on surface: inout Surface) {
    guard area.width > 0, let days = window.days(of: DayExtent(date)), days.overlaps(window.days)
    else {
      return
    }
    let first = window.column(of: days.lowerBound, width: area.width)
    let last = window.column(of: days.upperBound, width: area.width)
    surface.write(
      glyphs(length: last - first + 1, days: days),
      at: Point(column: area.column + first, row: area.row), style: Style(.event), in: area)
  }

  private func glyphs(length: Int, days: ClosedRange<Int>) -> String {
    let isVague = date.isApproximate || date.isUncertain
    guard date.isInterval, length > 1 else {
      // A year or a month covers some columns; it happened somewhere within.
      let point = isVague ? "○" : "●"
      return length > 2 ? spread(point, length) : point
    }
    let start = days.lowerBound < window.days.lowerBound || date.earliest == nil ? "◀" : "├"
    let end = days.upperBound > window.days.upperBound || date.latest == nil ? "▶" : "┤"
    let line = isVague ? "╌" : "─"
    return start + String(repeating: line, count: max(0, length - 2)) + end
  }

  private func spread(_ point: String, _ length: Int) -> String {
    let side = (length - 1) / 2
    return String(repeating: "·", count: side) + point
      + String(repeating: "·", count: length - 1 - side)
  }
}
