import Canvas
import Glibc
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("Tiếng Việt", 10), ("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", 10),
    ("越南", 4), ("ｅｎｄ", 6), ("한국", 4), ("가", 2), ("e\u{301}\u{302}\u{303}", 1),
    ("…", 1), ("“”–—•", 5), ("±°", 2), ("🚢", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("❤️", 1), ("🇻🇳", 2),
    ("\u{AD}\u{200B}\u{200D}\u{FEFF}", 0), ("\t\n", 2), ("\u{1B}[0m", 4), ("\u{202E}", 1),
    ("a\u{A0}b", 3), ("का", 2),
  ])
  func `text takes the columns that it shows`(text: String, width: Int) {
    #expect(text.displayWidth == width)
    #expect(text[...].displayWidth == width)
    var surface = Surface(width: 40, height: 1)
    #expect(surface.write(text, at: .zero) == width)
  }

  @Test func `a character is measured alone`() {
    #expect(Character("e\u{301}").displayWidth == 1)
    #expect(Character("軍").displayWidth == 2)
    #expect(Character("\u{301}").displayWidth == 0)
  }

  /// The C library is asked by ncurses, so both must agree on what documents contain.
  @Test func `widths are those of the C library`() throws {
    let measure = try #require(libraryWidth())
    unsafe setlocale(LC_CTYPE, "C.UTF-8")
    for range in Self.sample {
      for value in range {
        guard let scalar = Unicode.Scalar(value), !Self.isDifferent(scalar) else { continue }
        let theirs = measure(Int32(value))
        // What the library does not know is too new for it, or nothing.
        guard theirs >= 0 else { continue }
        #expect(String(scalar).displayWidth == Int(theirs), "U+\(String(value, radix: 16))")
      }
    }
  }

  private static let sample: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA0...0x58F, 0x5BE...0x5FF, 0x900...0x97F, 0xE00...0xE7F, 0x1100...0x11FF,
    0x1E00...0x1FFF, 0x2000...0x2BFF, 0x2E80...0x33FF, 0x3400...0x3500, 0x4DC0...0x5000,
    0xA960...0xA97F, 0xAC00...0xAD00, 0xFE00...0xFFEF, 0x1F300...0x1F64F, 0x1F680...0x1F6D7,
    0x1F900...0x1F9FF, 0x20000...0x20100,
  ]

  /// Where we differ from the C library with intent.
  private static func isDifferent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The soft hyphen takes a column there; here it only allows a break.
    case 0xAD: true
    // Controls and invisible characters that show as a sign here.
    case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F, 0x3164, 0xFFA0, 0xFFF9...0xFFFB: true
    // Fillers that take room there and are dropped here.
    case 0x115F: true
    // The hexagrams and a few marks became wide after the library's version of Unicode.
    case 0x2630...0x2637, 0x268A...0x268F, 0x31E4...0x31E5, 0x31EF, 0x4DC0...0x4DFF: true
    // Circled numbers of ambiguous width.
    case 0x3248...0x324F: true
    // Tone marks of ideographs are spacing in one version and not in the other.
    case 0x302E...0x302F: true
    default: false
    }
  }

  /// `wcwidth`, which the Glibc module hides.
  private func libraryWidth() -> (@convention(c) (Int32) -> Int32)? {
    guard let symbol = unsafe dlsym(nil, "wcwidth") else { return nil }
    return unsafe unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
  }
}
