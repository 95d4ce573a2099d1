import Model
import Testing

@Suite struct TextCleanerTests {
  @Test(arguments: [
    ("\u{1B}]0;title\u{07}", "␛]0;title␇", 2),
    ("a\u{7F}b", "a␡b", 1),
    ("a\u{9B}2Jb", "a\u{FFFD}2Jb", 1),
    ("a\u{202E}b\u{2066}c", "a\u{FFFD}b\u{FFFD}c", 2),
    ("a\u{E0041}b", "a\u{FFFD}b", 1),
    ("a\u{FFF9}b\u{2061}c\u{3164}d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d", 3),
    ("\u{115F}\u{1160}\u{FFA0}\u{17B4}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
    ("a\u{FE0F} 1\u{FE0F} \u{FE0E}c\u{E0100}", "a\u{FFFD} 1\u{FFFD} \u{FFFD}c\u{FFFD}", 4),
    ("\u{1D173}\u{1BCA0}\u{180B}\u{FFF9}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
    ("\u{2028}\u{85}\u{C}\u{B}", "\u{FFFD}\u{FFFD}␌␋", 4),
    ("🏴\u{E0067}\u{E0062}\u{E0078}", "🏴\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    ("❤\u{FE0F} 1\u{FE0F}\u{20E3}", nil, 0),
    ("👨\u{200D}👩 क्\u{200D}ष می\u{200C}خواهم ⊕\u{FE00} 葛\u{E0100} ᠠ\u{180B}", nil, 0),
    ("co\u{AD}op\u{200B}e\u{FEFF}ra\u{2060}t\u{34F}ion \u{E000}\u{FFFC}\u{FFFD}", nil, 0),
    ("line\r\nline\tend", nil, 0),
    ("Đà Nẵng — “café” 語", nil, 0),
  ])
  func `what a terminal could act on becomes a sign`(text: String, clean: String?, count: Int) {
    let result = TextCleaner.clean(text)
    #expect(result.text == clean ?? text)
    #expect(result.replacements == count)
    #expect(result.text.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
  func `what is no character becomes a sign`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(TextCleaner.clean("x\(scalar)y") == ("x\u{FFFD}y", 1))
  }

  @Test func `control characters in a document are told`() {
    let source = SourceText(path: "a.md", decoding: Array("Text\u{1B}[2J.\n".utf8))
    let result = DocumentReader.read(source, name: "a.md")
    #expect(result.document.text == "Text␛[2J.")
    #expect(
      result.problems.map(\.description) == [
        "a.md:1:1: warning: 1 character that could act on a terminal is shown as a sign"
      ])
  }

  @Test func `entities and escapes cannot bring a control character back`() throws {
    let text = """
      ---
      title: "Red \\e[31m"
      ---
      Text &#27;[2J and [a link](x&#27;y).
      """
    let source = SourceText(path: "a.md", decoding: Array(text.utf8))
    let document = DocumentReader.read(source, name: "a.md").document
    #expect(document.metadata.title == "Red ␛[31m")
    #expect(document.text == "Text ␛[2J and a link.")
    #expect(document.spans.map(\.kind) == [.link(destination: "x␛y")])
  }
}
