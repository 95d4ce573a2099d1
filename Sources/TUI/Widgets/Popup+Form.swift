package import Canvas
internal import Model

/// The lines of a form, and where in them the reader types.
private struct FormLines {
  private(set) var lines: [RichText] = []
  private(set) var cursor = Point.zero

  init(_ form: Form, width: Int) {
    let gutter = min(16, (form.entries.map(\.key.displayWidth).max() ?? 0) + 2, width / 3)
    for (index, entry) in form.entries.enumerated() {
      let isSelected = index == form.selection
      let label = RichText(
        entry.key.truncated(toWidth: gutter - 1).padded(toWidth: gutter),
        Style(isSelected ? .key : .muted, on: .popup, isSelected ? [.bold] : []))
      let start = lines.count
      let field = isSelected ? form.editedText : nil
      let (texts, place) = (field ?? TextField(entry.shownText)).lines(width: width - gutter - 1)
      for (row, text) in texts.enumerated() {
        let style = Style(.text, on: isSelected ? .selection : .popup)
        let lead =
          row == 0
          ? label : RichText(String(repeating: " ", count: gutter), Style(.text, on: .popup))
        lines.append(lead + RichText(text, style))
      }
      guard isSelected else { continue }
      cursor = Point(
        column: gutter + (field == nil ? 0 : place.column),
        row: start + (field == nil ? 0 : place.row))
    }
  }
}

extension Popup {
  /// The box of a form: as high as its lines, as wide as lines are read.
  package static func form(_ form: Form, in screen: Rect) -> Popup {
    let width = min(84, screen.width - 2)
    let lines = FormLines(form, width: width - 4).lines.count + evidence(form, width).count
    let height = min(lines + 4, screen.height)
    let box = screen.centred(width: width, height: height)
    return Popup(area: box, title: form.title)
  }

  static func draw(_ form: Form, in screen: Rect, on surface: inout Surface) {
    let popup = Popup.form(form, in: screen)
    popup.drawFrame(on: &surface)
    let (foot, body) = popup.inner.splitBottom(popup.inner.height > 1 ? 1 : 0)
    let formLines = FormLines(form, width: body.width)
    let lines = formLines.lines + evidence(form, popup.area.width)
    let top = max(0, min(formLines.cursor.row - body.height + 1, lines.count - body.height))
    for (row, line) in lines.dropFirst(top).prefix(body.height).enumerated() {
      surface.write(line, at: body.origin.offset(rows: row), in: body)
    }
    surface.cursor = body.origin.offset(
      columns: min(formLines.cursor.column, body.width - 1), rows: formLines.cursor.row - top)
    let words = form.problem.map { RichText($0.description, Style(.warning, on: .popup)) }
    surface.write((words ?? form.hint).truncated(toWidth: foot.width), at: foot.origin, in: foot)
  }

  /// The words that the record rests on, below what is said of them.
  private static func evidence(_ form: Form, _ width: Int) -> [RichText] {
    guard let quote = form.record.evidence.first?.quote.exact else { return [] }
    let text = RichText("“\(quote)”", Style(.muted, on: .popup))
    return [RichText()] + text.wrapped(width: max(1, width - 4)).prefix(6)
  }
}

extension Form {
  fileprivate var title: String {
    record.suggestion == nil
      ? "Edit the \(record.kind.rawValue)" : "Accept the \(record.kind.rawValue)"
  }

  /// Which keys do what, in the entry that has the keyboard.
  fileprivate var hint: RichText {
    let keys =
      editedText == nil
      ? [("← →", "choose"), ("↑ ↓", "field"), ("Enter", "save"), ("Esc", "cancel")]
      : [("↑ ↓", "field"), ("Enter", "save"), ("Esc", "cancel")]
    return keys.reduce(RichText()) { line, key in
      line + RichText(key.0, Style(.key, on: .popup, .bold))
        + RichText(" \(key.1)   ", Style(.muted, on: .popup))
    }
  }
}

extension RecordForm.Entry {
  /// The value as it is shown where it is not typed.
  fileprivate var shownText: String {
    choices.isEmpty ? text : "‹ \(text.isEmpty ? "–" : text) ›"
  }
}
