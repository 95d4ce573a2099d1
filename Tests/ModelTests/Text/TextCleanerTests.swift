import Model
import Testing

@Suite struct TextCleanerTests {
  @Test(arguments: [
    ("\u{1B}]0;title\u{07}", "␛]0;title␇", 2),
    ("a\u{7F}b", "a␡b", 1),
    ("a\u{9B}2Jb", "a\u{FFFD}2Jb", 1),
    ("a\u{202E}b\u{2066}c", "a\u{FFFD}b\u{FFFD}c", 2),
    ("a\u{E0041}b", "a\u{FFFD}b", 1),
    ("line\r\nline\tend", "line\r\nline\tend", 0),
    ("Đà Nẵng — “café” 語", "Đà Nẵng — “café” 語", 0),
  ])
  func `what a terminal could act on becomes a sign`(text: String, clean: String, count: Int) {
    let result = TextCleaner.clean(text)
    #expect(result.text == clean)
    #expect(result.replacements == count)
    #expect(result.text.unicodeScalars.count == text.unicodeScalars.count)
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
