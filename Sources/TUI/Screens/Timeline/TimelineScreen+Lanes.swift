internal import Canvas
internal import Model

extension TimelineScreen {
  /// Divides the events by the next property that they have, or no more.
  mutating func changeLanes(_ library: Library) -> Response {
    let facets = EventFacet.lanes.filter { facet in
      library.records.events.contains { !facet.values(of: $0).isEmpty }
    }
    let current = events.lanes.flatMap(facets.firstIndex)
    let next = current.map { $0 + 1 } ?? 0
    events.divide(by: facets.indices.contains(next) ? facets[next] : nil, library: library)
    return .tell(events.lanes.map { "Lanes by \($0.rawValue)" } ?? "No lanes")
  }

  /// A row for each lane, with its name and how many of its events fall where; where there is no
  /// room for all, for those up to the selected one.
  func drawLanes(in area: Rect, scale: Rect, _ library: Library, on surface: inout Surface) {
    let lanes = events.rows.ranges
    let fitting = lanes.count > area.height ? max(0, area.height - 1) : lanes.count
    let selected = lanes.firstIndex { $0.places.contains(events.list.selection) } ?? 0
    let shown = lanes.dropFirst(max(0, selected - fitting + 1)).prefix(fitting)
    let counts = shown.map { lane in
      density(of: events.shown[lane.places], bins: scale.width, library)
    }
    let highest = counts.joined().max() ?? 1
    for (row, lane) in shown.enumerated() {
      let isSelected = lane.places.contains(events.list.selection)
      let line = Rect(column: area.column, row: area.row + row, width: area.width, height: 1)
      let names = scale.column - area.column - 1
      surface.write(
        lane.name.truncated(toWidth: max(0, names)), at: line.origin,
        style: isSelected ? Style(.heading, on: .page, .bold) : Style(.muted), in: line)
      let chart = BarChart(counts: counts[row], width: scale.width, height: 1, highest: highest)
      surface.write(
        chart.rows().joined(), at: Point(column: scale.column, row: line.row),
        style: Style(.event), in: line)
      guard isSelected else { continue }
      drawSelection(
        in: Rect(column: scale.column, row: line.row, width: scale.width, height: 1), library,
        on: &surface)
    }
    guard fitting < lanes.count, area.height > 0 else { return }
    surface.write(
      "… and \((lanes.count - fitting).grouped) more",
      at: Point(column: area.column, row: area.maxRow - 1), style: Style(.muted), in: area)
  }

  /// The columns that the names of the lanes take beside the strip, with a gap.
  func laneGutter(width: Int) -> Int {
    guard events.lanes != nil else { return 0 }
    let longest = events.rows.ranges.map(\.name.displayWidth).max() ?? 0
    return min(longest, width / 5) + 2
  }
}
