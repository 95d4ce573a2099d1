package import Canvas
internal import Model

extension ForcesScreen {
  package func draw(in surroundings: Surroundings, on surface: inout Surface) {
    let frame = ForcesFrame(surroundings.area)
    let library = surroundings.library
    let pane = DetailPane(detail: detailShown(in: library), state: detail)
    if frame.isStacked {
      if detail.hasKeyboard { return pane.draw(in: frame.detail, on: &surface) }
      return drawSide(side, in: frame.left, library, on: &surface)
    }
    drawSide(.facilitator, in: frame.left, library, on: &surface)
    drawSide(.constraint, in: frame.right, library, on: &surface)
    surface.drawVerticalLine(
      at: frame.right.origin, length: frame.right.height, style: Style(.line))
    drawDivider(frame, surroundings.area, on: &surface)
    pane.draw(in: frame.detail, on: &surface)
  }

  private func drawDivider(_ frame: ForcesFrame, _ area: Rect, on surface: inout Surface) {
    if frame.detail.row > frame.left.row {
      surface.drawHorizontalLine(
        at: Point(column: area.column, row: frame.detail.row - 1), length: area.width,
        style: Style(.line))
    } else {
      surface.drawVerticalLine(
        at: Point(column: frame.detail.column - 2, row: area.row), length: area.height,
        style: Style(.line))
    }
  }

  private func drawSide(
    _ side: Force.Side, in area: Rect, _ library: Library, on surface: inout Surface
  ) {
    let isLit = side == self.side
    let (heading, body) = area.inset(columns: 2, rows: 0).splitTop(2)
    let indices = indices(of: side, in: library)
    let title = "\(side.sign) \(side.title)  \(indices.count)"
    surface.write(
      title, at: heading.origin,
      style: Style(side.role, on: .page, isLit ? [.bold, .underlined] : .bold), in: area)
    let lines = ForceColumn(indices: indices, library: library, width: body.width - 1).lines
    let selection = list(of: side).selection
    let top = Self.top(of: selection, in: lines, height: body.height)
    for (row, line) in lines.dropFirst(top).prefix(body.height).enumerated() {
      let position = Point(column: body.column, row: body.row + row)
      surface.write(line.text, at: position, in: body)
      surface.highlight(
        filter, in: Rect(column: body.column, row: position.row, width: body.width, height: 1))
      guard line.item == selection, isLit else { continue }
      drawSelection(line, at: position, width: body.width, on: &surface)
    }
    ScrollBar(first: top, visible: body.height, total: lines.count).draw(in: body, on: &surface)
  }

  private func drawSelection(
    _ line: ForceColumn.Line, at position: Point, width: Int, on surface: inout Surface
  ) {
    let ground: Style.Ground = detail.hasKeyboard ? .quietSelection : .selection
    let row = Rect(
      column: position.column - 1, row: position.row, width: width, height: 1)
    surface.restyle(row) { if $0.ground == .page { $0.ground = ground } }
    if line.isFirst, !detail.hasKeyboard { surface.cursor = row.origin }
  }

  /// The first line to show so that all lines of the selected force are seen.
  static func top(of selection: Int, in lines: [ForceColumn.Line], height: Int) -> Int {
    let last = lines.lastIndex { $0.item == selection } ?? 0
    guard last >= height else { return 0 }
    return min(last - height + 1 + height / 3, max(0, lines.count - height))
  }
}

/// The forces of a side as lines of a width.
struct ForceColumn {
  struct Line: Equatable {
    let text: RichText

    /// The place among the side's forces.
    let item: Int?
    let isFirst: Bool
  }

  let lines: [Line]

  init(indices: [Int], library: Library, width: Int) {
    var lines: [Line] = []
    var document: Int?
    for (place, index) in indices.enumerated() {
      let force = library.records.forces[index]
      let own = library.documentIndex(of: force)
      if library.dossier.documents.count > 1, own != document, let own {
        if !lines.isEmpty { lines.append(Self.furniture(RichText())) }
        let metadata = library.dossier.documents[own].metadata
        let title = RichText("\(metadata.shortCitation)  \(metadata.title)", Style(.muted))
        lines.append(Self.furniture(title.truncated(toWidth: width)))
      }
      document = own
      lines += Self.lines(of: force, place: place, library, width: width)
    }
    self.lines = lines
  }

  private static func furniture(_ text: RichText) -> Line {
    Line(text: text, item: nil, isFirst: false)
  }

  private static func lines(
    of force: Force, place: Int, _ library: Library, width: Int
  ) -> [Line] {
    let number = force.order.map { "\($0)" } ?? "·"
    let lead = RichText(
      number.padded(toWidth: 2, .right) + "  ", Style(force.side.role, on: .page, .bold))
    let statement = (force.suggestion.sign + RichText(force.statement)).wrapped(width: width - 4)
    let facts = RichText("    " + Self.facts(of: force, library), Style(.muted))
    let texts = statement.enumerated().map { index, line in
      (index == 0 ? lead : RichText("    ")) + line
    }
    return (texts + [facts.truncated(toWidth: width)]).enumerated().map { index, text in
      Line(text: text, item: place, isFirst: index == 0)
    }
  }

  /// How many points and answers a force has, in a line.
  private static func facts(of force: Force, _ library: Library) -> String {
    let answers = library.links.answers[force.id]?.count ?? 0
    let points = force.points.count.counted("point")
    return force.side == .constraint ? "\(points), \(answers.counted("recommendation"))" : points
  }
}
