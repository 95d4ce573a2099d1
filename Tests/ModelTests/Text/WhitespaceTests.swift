import Model
import Testing

@Suite struct WhitespaceTests {
  @Test(arguments: [
    ("", "", 0), ("  ", "", 0), ("a", "a", 1), (" a  b\t\nc ", "a b c", 3),
    ("no\u{A0}break\u{202F}thin\u{2009}wide\u{3000}end", "no break thin wide end", 5),
    ("caf\u{E9} Đà\r\nNẵng — “x”", "caf\u{E9} Đà Nẵng — “x”", 5),
  ])
  func `white space is told from words`(text: String, collapsed: String, words: Int) {
    #expect(text.collapsingWhitespace == collapsed)
    #expect(text.wordCount == words)
  }
}
