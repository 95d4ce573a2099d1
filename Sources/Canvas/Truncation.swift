/// Where text stands in a space that is wider.
package enum Alignment: Hashable, Sendable {
  case left, right, centre
}

extension StringProtocol {
  /// The text if it fits, or as much of its beginning as fits with `…` after it.
  ///
  ///     "Cam Ranh Bay".truncated(toWidth: 9)   // "Cam Ranh…"
  ///
  /// Never wider than asked; empty for a width of 0 or less.
  package func truncated(toWidth width: Int) -> String {
    guard width > 0 else { return "" }
    let bytes = Substring(self).utf8
    // A text of at most `width` bytes takes at most as many columns.
    guard bytes.count > width, displayWidth > width else { return String(self) }
    let end = prefixLength(width: width - 1)
    var kept = Substring(self)[..<bytes.index(bytes.startIndex, offsetBy: end)]
    while kept.last == " " { kept.removeLast() }
    return String(kept) + "…"
  }

  /// The text with blanks beside it, so that it takes at least the width.
  package func padded(toWidth width: Int, _ alignment: Alignment = .left) -> String {
    let blanks = width - displayWidth
    guard blanks > 0 else { return String(self) }
    let before =
      switch alignment {
      case .left: 0
      case .right: blanks
      case .centre: blanks / 2
      }
    return String(repeating: " ", count: before) + self
      + String(repeating: " ", count: blanks - before)
  }

  /// The text truncated or padded, so that it takes the width exactly.
  package func fitted(toWidth width: Int, _ alignment: Alignment = .left) -> String {
    truncated(toWidth: width).padded(toWidth: width, alignment)
  }

  /// The number of bytes of the glyphs that fit into a width.
  private func prefixLength(width: Int) -> Int {
    let text = Substring(self)
    let bytes = text.utf8Span.span
    var reader = GlyphReader()
    var used = 0
    var end = 0
    while let glyph = reader.next(in: bytes) {
      used += glyph.width
      guard used <= width else { break }
      end = reader.offset
    }
    return end
  }
}
