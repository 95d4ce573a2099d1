package import Canvas

/// A box above the screen.
package struct Popup {
  package let area: Rect
  let title: String

  /// The room for what is shown.
  package var inner: Rect { area.inset(columns: 2, rows: 1) }

  /// The box of the help.
  package static func help(_ help: Help, in screen: Rect) -> Popup {
    let size = Size(
      width: min(84, screen.width - 2), height: min(help.lines.count + 2, screen.height - 2))
    return Popup(
      area: screen.centred(width: size.width, height: size.height), title: "Keys of this view")
  }

  /// The box of a picker: as wide as lines are read, in the upper half.
  package static func picker(_ picker: Picker, in screen: Rect) -> Popup {
    let width = min(96, screen.width - 2)
    let height = min(picker.items.count + 3, max(5, screen.height * 2 / 3), screen.height)
    let box = screen.centred(width: width, height: height)
    let row = min(box.row, max(0, screen.height / 8))
    return Popup(
      area: Rect(column: box.column, row: row, width: width, height: height), title: picker.title)
  }

  func drawFrame(on surface: inout Surface) {
    surface.fill(area, style: Style(.text, on: .popup))
    surface.drawBox(area, style: Style(.line, on: .popup), title: title)
  }
}

extension Popup {
  static func draw(_ help: Help, in screen: Rect, on surface: inout Surface) {
    let popup = Popup.help(help, in: screen)
    popup.drawFrame(on: &surface)
    let keysWidth = min(26, popup.inner.width / 2)
    for (row, line) in help.lines.dropFirst(help.top).prefix(popup.inner.height).enumerated() {
      let position = Point(column: popup.inner.column, row: popup.inner.row + row)
      switch line {
      case .blank: break
      case .heading(let text):
        surface.write(
          text, at: position, style: Style(.heading, on: .popup, .bold), in: popup.inner)
      case .keys(let keys, let summary):
        surface.write(
          keys.truncated(toWidth: keysWidth - 1), at: position,
          style: Style(.key, on: .popup, .bold), in: popup.inner)
        surface.write(
          summary, at: position.offset(columns: keysWidth), style: Style(.text, on: .popup),
          in: popup.inner)
      }
    }
    ScrollBar(first: help.top, visible: popup.inner.height, total: help.lines.count)
      .draw(in: popup.area.inset(columns: 1, rows: 1), on: &surface)
  }

  static func draw(_ picker: Picker, in screen: Rect, on surface: inout Surface) {
    let popup = Popup.picker(picker, in: screen)
    popup.drawFrame(on: &surface)
    let (field, rows) = popup.inner.splitTop(1)
    let typed = surface.write(
      "› ", at: field.origin, style: Style(.key, on: .popup, .bold), in: field)
    surface.write(
      picker.query, at: field.origin.offset(columns: typed), style: Style(.text, on: .popup),
      in: field)
    surface.cursor = field.origin.offset(
      columns: min(typed + picker.field.cursorColumn, field.width - 1))
    if picker.query.isEmpty {
      surface.write(
        "type to narrow", at: field.origin.offset(columns: typed + 1),
        style: Style(.muted, on: .popup), in: field)
    }
    let visible = picker.list.visible(count: picker.shown.count, height: rows.height)
    for (row, place) in visible.enumerated() {
      let line = Rect(column: rows.column, row: rows.row + row, width: rows.width, height: 1)
      draw(picker.items[picker.shown[place]], in: line, on: &surface)
      surface.highlight(picker.query, in: line)
      guard place == picker.list.selection else { continue }
      let whole = Rect(column: line.column - 1, row: line.row, width: line.width + 2, height: 1)
      surface.restyle(whole) { if $0.ground == .popup { $0.ground = .selection } }
    }
    if picker.shown.isEmpty {
      surface.write(
        "Nothing fits.", at: rows.origin, style: Style(.muted, on: .popup), in: rows)
    }
  }

  private static func draw(_ item: Picker.Item, in line: Rect, on surface: inout Surface) {
    // Where the line is short, what is chosen matters more than what kind of thing it is.
    let note = item.note.displayWidth * 2 > line.width ? "" : item.note
    let noteWidth = note.displayWidth
    surface.write(
      item.label.truncated(toWidth: max(0, line.width - noteWidth - 2)), at: line.origin,
      style: Style(.text, on: .popup), in: line)
    surface.write(
      note, at: Point(column: line.maxColumn - noteWidth, row: line.row),
      style: Style(.muted, on: .popup), in: line)
  }

  /// A peek stands below the line that it belongs to, or above where there is more room.
  static func draw(_ peek: Peek, in body: Rect, text: Rect, on surface: inout Surface) {
    let width = min(ReaderFrame.measure + 4, body.width)
    let lines = peek.paragraphs.flatMap { $0.wrapped(width: width - 4) }
    let below = body.height - peek.row - 1
    let height = min(lines.count + 2, max(below, peek.row))
    let row = height <= below ? body.row + peek.row + 1 : body.row + peek.row - height
    let column = max(body.column, min(text.column - 2, body.maxColumn - width))
    let popup = Popup(
      area: Rect(column: column, row: max(body.row, row), width: width, height: height),
      title: "On this line")
    popup.drawFrame(on: &surface)
    for (index, line) in lines.prefix(popup.inner.height).enumerated() {
      surface.write(
        line, at: Point(column: popup.inner.column, row: popup.inner.row + index),
        in: popup.inner)
    }
  }
}
