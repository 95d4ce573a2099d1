import Canvas
import Testing

@Suite struct ASCIIFallbackTests {
  @Test(arguments: [
    ("Tiếng Việt, đường, Ở Ữ", "Tieng Viet, duong, O U"), ("Tie\u{302}\u{301}ng", "Tieng"),
    ("╭─┬─╮│╰┴╯", "+-+-+|+++"), ("█▌▐▀▄", "#####"), ("“q” ‘s’ – — …", "\"q\" 's' - - ~"),
    ("• → ← ↑ ↓ ▶", "* > < ^ v >"), ("軍€", "?E"), ("\u{1B}\u{7F}", "??"),
    ("naïve café Øß", "naive cafe Os"),
  ])
  func `a terminal of ASCII shows what comes close`(text: String, expected: String) {
    #expect(String(text.map(\.asciiFallback)) == expected)
  }

  @Test func `the fallback is always one visible character of ASCII`() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let fallback = Character(scalar).asciiFallback
      #expect(fallback.asciiValue.map { $0 >= 0x20 && $0 < 0x7F } == true)
    }
  }
}
