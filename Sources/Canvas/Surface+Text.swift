extension Surface {
  /// Writes text in one row.
  ///
  /// The text is cut at the surface's edges and at those of the clip. A wide glyph that an edge
  /// cuts in two shows as a blank.
  ///
  /// - Parameters:
  ///   - text: What to write. Line breaks are shown as signs; wrap the text first.
  ///   - position: Where the first glyph goes; it may lie outside of the surface.
  ///   - style: How it looks.
  ///   - clip: The area that may change; `nil` is the whole surface.
  /// - Returns: The columns from the position to the end of the text, or to the edge where the
  ///   text is cut. Columns hidden on the left count.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, at position: Point, style: Style = Style(),
    in clip: Rect? = nil
  ) -> Int {
    let area = clip.map(bounds.intersection) ?? bounds
    return write(Substring(text).utf8Span.span, at: position, style: style, in: area)
  }

  private mutating func write(
    _ bytes: Span<UInt8>, at position: Point, style: Style, in area: Rect
  ) -> Int {
    let isVisible = position.row >= area.row && position.row < area.maxRow
    var reader = GlyphReader()
    var column = position.column
    while column < area.maxColumn, let glyph = reader.next(in: bytes) {
      if isVisible {
        putClipped(glyph, style: style, column: column, row: position.row, in: area)
      }
      column += glyph.width
    }
    return max(0, min(column, area.maxColumn) - position.column)
  }

  private mutating func putClipped(
    _ glyph: Glyph, style: Style, column: Int, row: Int, in area: Rect
  ) {
    let first = max(column, area.column)
    let end = min(column + glyph.width, area.maxColumn)
    guard first < end else { return }
    let isWhole = end - first == glyph.width
    put(isWhole ? glyph : .blank, style: style, column: first, row: row)
  }
}
