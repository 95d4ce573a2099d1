/// Cuts text into glyphs.
///
/// This is the guard between what a document says and what a terminal is told. A control
/// character is read as its picture, a tab as a blank; directional controls, tags, private and
/// unassigned scalars as `�`. Zero-width characters that only steer breaking or joining are
/// dropped, and so are variation selectors: terminals do not agree how wide they make a glyph.
struct GlyphReader {
  /// The offset of the next glyph's first byte.
  var offset = 0

  /// Reads the next glyph; `nil` where nothing is left to show.
  mutating func next(in bytes: Span<UInt8>) -> Glyph? {
    while offset < bytes.count {
      if let glyph = nextASCII(in: bytes) { return glyph }
      let scalar = bytes.scalar(at: offset)
      offset += scalar.length
      switch ScalarKind(scalar.value) {
      case .mark, .dropped: continue
      case .sign: return Self.sign(for: scalar.value)
      case .narrow: return gather(Self.shown(scalar.value), isWide: false, in: bytes)
      case .wide: return gather(scalar.value, isWide: true, in: bytes)
      }
    }
    return nil
  }

  private mutating func nextASCII(in bytes: Span<UInt8>) -> Glyph? {
    let byte = bytes[offset]
    guard byte >= 0x20, byte < 0x7F else { return nil }
    guard offset + 1 == bytes.count || bytes[offset + 1] < 0x80 else { return nil }
    offset += 1
    return Glyph(base: UInt32(byte), isWide: false)
  }

  /// Adds to a base what belongs into its cell, and skips what a cell cannot hold.
  private mutating func gather(_ base: UInt32, isWide: Bool, in bytes: Span<UInt8>) -> Glyph {
    var glyph = Glyph(base: base, isWide: isWide)
    var isJoined = false
    while offset < bytes.count, bytes[offset] >= 0x80 {
      let scalar = bytes.scalar(at: offset)
      if ScalarKind(scalar.value) == .mark {
        glyph.add(mark: scalar.value)
      } else if !Self.isSkipped(scalar.value, after: base, isJoined: isJoined) {
        break
      }
      isJoined = scalar.value == Self.joiner
      offset += scalar.length
    }
    return glyph
  }

  private static let joiner: UInt32 = 0x200D

  private static func isSkipped(_ scalar: UInt32, after base: UInt32, isJoined: Bool) -> Bool {
    switch scalar {
    case 0x200C, joiner, 0x34F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    case 0x1F3FB...0x1F3FF: isPictograph(base)
    case 0xE0020...0xE007F: base == 0x1F3F4
    default: isJoined && isPictograph(base) && isPictograph(scalar)
    }
  }

  private static func isPictograph(_ scalar: UInt32) -> Bool {
    (0x2190...0x2BFF).contains(scalar) || (0x1F000...0x1FAFF).contains(scalar)
  }

  /// What stands for a scalar that shows something: blanks of all widths are one blank, and the
  /// halves of a flag are letters.
  private static func shown(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: 0x20
    case 0x1F1E6...0x1F1FF: scalar - 0x1F1E6 + 0x41
    default: scalar
    }
  }

  private static func sign(for scalar: UInt32) -> Glyph {
    switch scalar {
    case 0x09: .blank
    case 0x00..<0x20: Glyph(base: 0x2400 + scalar, isWide: false)
    case 0x7F: Glyph(base: 0x2421, isWide: false)
    default: Glyph(base: 0xFFFD, isWide: false)
    }
  }
}
