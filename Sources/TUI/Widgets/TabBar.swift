internal import Canvas

/// The row of views at the top.
struct TabBar {
  let open: View

  /// How many problems there are; the tab of problems is there only if there are some.
  let problems: Int

  private var views: [View] {
    View.allCases.filter { $0 != .problems || problems > 0 || open == .problems }
  }

  /// The area of each tab; the narrower the row, the less each says.
  func tabs(in area: Rect) -> [(view: View, area: Rect, text: String)] {
    let label =
      [full, tight, digits].first { label in
        views.map { label($0).displayWidth }.reduce(0, +) <= area.width
      } ?? bare
    var column = area.column
    return views.map { view in
      let text = label(view)
      defer { column += text.displayWidth }
      let frame = Rect(column: column, row: area.row, width: text.displayWidth, height: 1)
      return (view, frame, text)
    }
  }

  private func full(_ view: View) -> String { " \(view.rawValue) \(view.title) " }

  private func tight(_ view: View) -> String {
    " \(view.rawValue) \(view == .documents ? "Docs" : view.title)"
  }

  /// Only the open view says its name.
  private func digits(_ view: View) -> String {
    view == open ? full(view) : " \(view.rawValue) "
  }

  /// The same without the blanks around the digits.
  private func bare(_ view: View) -> String {
    view == open ? tight(view) : "\(view.rawValue)"
  }

  func draw(in area: Rect, on surface: inout Surface) {
    surface.fill(area, style: Style(.text, on: .bar))
    for tab in tabs(in: area) {
      let isOpen = tab.view == open
      surface.write(
        tab.text, at: tab.area.origin,
        style: isOpen ? Style(.text, on: .tab, .bold) : Style(.muted, on: .bar), in: area)
      guard !isOpen else { continue }
      let start = tab.area.origin.offset(columns: tab.text.hasPrefix(" ") ? 1 : 0)
      surface.write(
        "\(tab.view.rawValue)", at: start, style: Style(.key, on: .bar), in: area)
    }
  }
}
