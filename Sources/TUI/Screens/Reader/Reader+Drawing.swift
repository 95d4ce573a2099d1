package import Canvas
internal import Model

extension Reader {
  package func draw(in surroundings: Surroundings, on surface: inout Surface) {
    let frame = ReaderFrame(surroundings.area)
    let layout = layout(in: surroundings)
    let cursorLine = layout.address(of: cursor)
    drawOutline(layout.document, in: frame.outline, on: &surface)
    let start = top ?? LineAddress(block: 0, line: 0)
    for (row, item) in layout.lines(from: start, count: frame.text.height).enumerated() {
      let position = Point(column: frame.text.column, row: frame.text.row + row)
      let text = lit(item.line, layout.document)
      surface.write(text, at: position, in: surroundings.area)
      guard item.line.isText else { continue }
      let isCursor = item.address == cursorLine
      drawMargin(
        item.line, isCursor: isCursor, surroundings.library,
        at: Point(column: frame.margin.column, row: position.row), on: &surface)
    }
    if !frame.context.isEmpty, let line = layout.line(at: cursorLine) {
      drawContext(line, surroundings.library, in: frame.context, on: &surface)
    }
  }

  /// The line with the passage and the hits that lie on it lit.
  private func lit(_ line: ReaderLine, _ document: Document) -> RichText {
    var text = line.text
    guard line.isText, !line.range.isEmpty else { return text }
    if let focus, line.shows(focus) {
      text = line.lit(focus, in: text, ground: .quietSelection)
    }
    let current = currentHit
    for stretch in line.stretches {
      var index = hits.firstIndexOfSorted { $0.upperBound > stretch.lowerBound }
      while index < hits.count, hits[index].lowerBound < stretch.upperBound {
        text = line.lit(hits[index], in: text, ground: index == current ? .currentMatch : .match)
        index += 1
      }
    }
    return text
  }

  private func drawMargin(
    _ line: ReaderLine, isCursor: Bool, _ library: Library, at position: Point,
    on surface: inout Surface
  ) {
    if isCursor {
      let place = position.offset(columns: 3)
      surface.write("▸", at: place, style: Style(.key, on: .page, .bold))
      surface.cursor = place
    }
    let marks = library.links.marks(ofDocument: document, in: line.range)
      .filter { line.holds($0.range.lowerBound) && $0.record.kind != .actor }
    var signs: [Record] = []
    for mark in marks {
      let record = library.records[mark.record]
      if !signs.contains(where: { $0.sign == record.sign }) { signs.append(record) }
    }
    for (index, record) in signs.prefix(3).enumerated() {
      surface.write(
        record.sign, at: position.offset(columns: index), style: Style(record.role))
    }
  }

  private func drawOutline(_ document: Document, in area: Rect, on surface: inout Surface) {
    guard !area.isEmpty else { return }
    surface.drawVerticalLine(
      at: Point(column: area.maxColumn - 1, row: area.row), length: area.height,
      style: Style(.line))
    let inner = area.inset(columns: 1, rows: area.height > 20 ? 1 : 0)
    let current = document.sectionIndex(at: cursor)
    let shallowest = document.shallowestLevel
    let middle = max(0, (current ?? 0) - inner.height / 2)
    let first = document.sections.count <= inner.height ? 0 : middle
    for (row, index) in document.sections.indices[first...].prefix(inner.height).enumerated() {
      let section = document.sections[index]
      let indent = 2 * (section.level - shallowest)
      let isCurrent = index == current
      let text = document.title(of: section).truncated(toWidth: max(0, inner.width - indent - 2))
      surface.write(
        text, at: Point(column: inner.column + indent, row: inner.row + row),
        style: Style(isCurrent ? .heading : .muted, on: .page, isCurrent ? .bold : []), in: inner)
    }
  }

  /// What rests on the line with the cursor, beside the text.
  private func drawContext(
    _ line: ReaderLine, _ library: Library, in area: Rect, on surface: inout Surface
  ) {
    var detail = Detail()
    let text = library.dossier.documents[document]
    for thing in things(on: line, library) {
      if !detail.paragraphs.isEmpty { detail.blank() }
      switch thing {
      case .note(let index):
        let note = text.notes[index]
        detail.text(
          RichText("\(note.label)  ", Style(.link, on: .page, .bold))
            + RichText(text.text[utf8: note.range].collapsingWhitespace))
      case .record(let key):
        let record = library.records[key]
        detail.text(
          RichText(record.sign + "  ", Style(record.role, on: .page, .bold))
            + RichText(record.titleWithDate) + RichText("  " + key.kind.rawValue, Style(.muted)))
      }
    }
    surface.drawVerticalLine(at: area.origin, length: area.height, style: Style(.line))
    DetailPane(detail: detail, state: DetailState())
      .draw(in: area.inset(columns: 2, rows: 1), on: &surface)
  }
}

extension ReaderLine {
  /// The line's text with a ground under the part that shows a range of the document.
  fileprivate func lit(_ range: Range<Int>, in text: RichText, ground: Style.Ground) -> RichText {
    pieces.reduce(text) { text, piece in
      text.restyled(piece.display(of: range)) { $0.on(ground) }
    }
  }
}
