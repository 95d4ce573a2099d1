package import Canvas

/// How the room of the reading screen is divided.
package struct ReaderFrame: Equatable, Sendable {
  /// The sections; empty where there is no room.
  package let outline: Rect

  /// The marks beside the text.
  package let margin: Rect
  package let text: Rect

  /// What rests on the line with the cursor; empty where there is no room.
  package let context: Rect

  /// The longest line of text, in columns.
  package static let measure = 72
  private static let marginWidth = 5

  package init(_ area: Rect) {
    let outlineWidth =
      area.width >= 150 ? 38 : area.width >= 112 ? 32 : area.width >= Frame.wide ? 24 : 0
    let contextWidth = area.width >= 150 ? min(60, area.width - 38 - 82) : 0
    let (outline, rest) = area.splitLeft(outlineWidth)
    let (context, middle) = rest.splitRight(contextWidth)
    let width = min(Self.measure, middle.width - Self.marginWidth - 2)
    let spare = max(0, middle.width - width - Self.marginWidth - 2)
    let column = middle.column + min(spare / 2, 8)
    self.outline = outline
    self.context = context
    margin = Rect(column: column, row: area.row, width: Self.marginWidth, height: area.height)
      .intersection(area)
    text = Rect(
      column: column + Self.marginWidth, row: area.row, width: max(1, width), height: area.height)
  }
}
