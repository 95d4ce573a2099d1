/// What one cell can show: a spacing scalar with at most four combining marks.
///
/// A terminal's cell holds no more than that, so larger clusters are reduced: a family of emoji
/// is its first person, a flag its two letters. ``GlyphReader`` does so, and lets nothing through
/// that a terminal could act on. There is no other way to make a glyph.
///
/// Two glyphs are equal when their scalars are: `é` as one scalar differs from `é` as two.
package struct Glyph: Hashable, Sendable {
  // The base takes the low 21 bits of `head`, then two marks of 21 bits each, and the highest bit
  // says that the glyph is wide; two more marks are in `tail`.
  private var head: UInt64
  private var tail: UInt64

  /// A blank.
  package static let blank = Glyph(base: 0x20, isWide: false)

  /// The second cell of a wide glyph.
  package static let continuation = Glyph(base: 0, isWide: false)

  init(base: UInt32, isWide: Bool) {
    head = UInt64(base) | (isWide ? Self.wideBit : 0)
    tail = 0
  }

  /// The first glyph of a character; a blank where the character shows nothing.
  package init(_ character: Character) {
    var reader = GlyphReader()
    self = reader.next(in: String(character).utf8Span.span) ?? .blank
  }

  private static let wideBit: UInt64 = 1 << 63
  private static let scalarMask: UInt64 = 0x1F_FFFF

  /// Columns that the glyph takes: 1 or 2, and 0 for a ``continuation``.
  package var width: Int {
    head == 0 ? 0 : head & Self.wideBit == 0 ? 1 : 2
  }

  package var isContinuation: Bool { head == 0 }

  /// Whether there is something to see.
  package var isBlank: Bool { self == .blank }

  /// Whether marks follow the base.
  package var hasMarks: Bool { head >> 21 & Self.scalarMask != 0 }

  /// The spacing scalar.
  package var base: Unicode.Scalar { Self.scalar(head) }

  /// The spacing scalar and its marks; none for a ``continuation``.
  package var scalars: [Unicode.Scalar] {
    guard !isContinuation else { return [] }
    return [base] + marks
  }

  /// The glyph as a string; empty for a ``continuation``.
  package var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private var marks: [Unicode.Scalar] {
    [head >> 21, head >> 42, tail, tail >> 21].filter { $0 & Self.scalarMask != 0 }
      .map(Self.scalar)
  }

  /// Adds a mark; a fifth one is left out.
  mutating func add(mark: UInt32) {
    let mark = UInt64(mark)
    if head >> 21 & Self.scalarMask == 0 {
      head |= mark << 21
    } else if head >> 42 & Self.scalarMask == 0 {
      head |= mark << 42
    } else if tail == 0 {
      tail = mark
    } else if tail >> 21 == 0 {
      tail |= mark << 21
    }
  }

  private static func scalar(_ bits: UInt64) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(bits & scalarMask)) ?? "\u{FFFD}"
  }
}
