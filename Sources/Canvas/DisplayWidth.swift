/// What a scalar does to a cell.
enum ScalarKind: UInt32 {
  /// Takes one column.
  case narrow
  /// Takes two columns.
  case wide
  /// Joins the glyph before it.
  case mark
  /// Shows nothing.
  case dropped
  /// Must not reach a terminal; a sign is shown in its place.
  case sign

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x1E00..<0x1F00: self = .narrow
    case 0x4E00..<0xA000, 0xAC00..<0xD7A4: self = .wide
    default: self = Self.lookUp(scalar)
    }
  }

  var isShown: Bool { self != .mark && self != .dropped }

  private static func lookUp(_ scalar: UInt32) -> ScalarKind {
    let runs = DisplayWidthTable.runs
    let wanted = scalar << 3 | 7
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] <= wanted { low = middle } else { high = middle }
    }
    return ScalarKind(rawValue: runs[low] & 7) ?? .sign
  }
}

extension StringProtocol {
  /// Columns that the text takes in a terminal.
  ///
  /// What ``Surface/write(_:at:style:in:)`` would show is measured, so a control character takes
  /// the one column of its picture, and a flag the two of its letters. East Asian characters of
  /// ambiguous width take one column.
  ///
  /// - Complexity: O(*n*); one step a byte while the text is ASCII.
  package var displayWidth: Int {
    Canvas.displayWidth(of: Substring(self).utf8Span.span)
  }
}

extension Character {
  /// Columns that the character takes in a terminal.
  package var displayWidth: Int {
    Canvas.displayWidth(of: String(self).utf8Span.span)
  }
}

private func displayWidth(of bytes: Span<UInt8>) -> Int {
  var ascii = 0
  while ascii < bytes.count, bytes[ascii] < 0x80 { ascii += 1 }
  // Each ASCII byte takes one column, controls too. The last may carry a mark that follows it.
  guard ascii < bytes.count else { return ascii }
  var reader = GlyphReader(offset: max(0, ascii - 1))
  var width = reader.offset
  while let glyph = reader.next(in: bytes) { width += glyph.width }
  return width
}
