/// One place on a ``Surface``.
package struct Cell: Hashable, Sendable {
  package let glyph: Glyph
  package var style: Style

  package init(_ glyph: Glyph = .blank, style: Style = Style()) {
    self.glyph = glyph
    self.style = style
  }

  package static let blank = Cell()
}
