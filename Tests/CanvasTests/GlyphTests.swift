import Canvas
import Testing

@Suite struct GlyphTests {
  private func shown(_ text: String) -> String {
    var surface = Surface(width: 40, height: 1)
    surface.write(text, at: .zero)
    return surface.text
  }

  @Test(arguments: [
    ("\u{1B}]0;title\u{7}", "␛]0;title␇"), ("a\u{0}b\u{7F}", "a␀b␡"), ("\u{9B}31m", "�31m"),
    ("a\tb", "a b"), ("a\r\nb", "a␍␊b"), ("x\u{202E}y\u{2069}z\u{61C}", "x�y�z�"),
    ("\u{200E}\u{200F}", "��"), ("a\u{E0041}\u{E007F}", "a��"), ("\u{E000}\u{F0000}", "��"),
    ("\u{FFFE}\u{378}", "��"), ("\u{2028}\u{FFF9}", "��"), ("\u{3164}", "�"),
  ])
  func `nothing that a terminal acts on reaches a cell`(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test func `no control reaches a cell whatever the scalar`() {
    // The planes between are unassigned.
    for value in [0...0x3_2FFF, 0xE_0000...0xE_0FFF, 0xF_0000...0xF_00FF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let glyph = Glyph(Character(scalar))
      #expect(glyph.scalars.allSatisfy(isHarmless), "U+\(String(value, radix: 16))")
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: false
    // Signs that stand before a number in Arabic and other scripts are visible.
    case .format: scalar.properties.isDefaultIgnorableCodePoint == false
    default: true
    }
  }

  @Test(arguments: [
    ("a\u{AD}b\u{200B}c\u{2060}d\u{FEFF}e", "abcde"), ("f\u{200C}i", "fi"),
    ("\u{301}a", "a"), ("1\u{FE0F}\u{20E3}", "1\u{20E3}"), ("❤\u{FE0F}", "❤"),
    ("👨‍👩‍👧‍👦!", "👨!"), ("👍🏽!", "👍!"), ("🇻🇳!", "VN!"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿!", "🏴!"), ("a\u{2009}b", "a b"),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"),
  ])
  func `a cluster is reduced to what cells can hold`(text: String, expected: String) {
    #expect(Array(shown(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `a glyph tells its base, its marks and its width`() {
    let glyph = Glyph("e\u{323}\u{302}")
    #expect(glyph.base == "e" && glyph.hasMarks && glyph.width == 1)
    #expect(glyph.text.unicodeScalars.count == 3)
    #expect(Glyph("軍").width == 2)
    #expect(Glyph.continuation.width == 0 && Glyph.continuation.text.isEmpty)
    #expect(Glyph("\u{200B}") == .blank)
  }
}
