import Testing

@testable import Model

/// Lines, pages and places of a file.
@Suite struct SourceTextTests {
  @Test(arguments: [
    "\n", "\r\n", "\r", "\r\r\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{C}", "\u{B}",
  ])
  func `every line end ends a line, one scalar for one scalar`(end: String) {
    let source = source("one\(end)two")
    #expect(source.lineCount == 2)
    #expect(
      source.text.split(whereSeparator: \.isNewline).map { $0.trimming(" ") } == ["one", "two"])
    #expect(source.text.unicodeScalars.count == 6 + end.unicodeScalars.count)
    #expect(source.replacements == 0)
  }

  @Test func `a form feed begins a page`() {
    let source = source("First page\n\u{C}Second\u{C}Third")
    #expect(source.text == "First page\n\nSecond\nThird")
    #expect(source.pageStarts == [12, 19])
  }

  @Test func `places count lines as editors do`() {
    let source = source("one\u{C}two\u{2028}three\nfour\rfive")
    let places = [0, 4, 8, 14, 19, 20].map { source.place(at: $0).description }
    #expect(
      places == ["a.txt:1:1", "a.txt:1:5", "a.txt:1:9", "a.txt:2:1", "a.txt:3:1", "a.txt:3:2"])
    #expect(source.lineNumber(at: 8) == 3)
    #expect(source.startOfLine(3) == 8)
  }

  @Test func `a place counts characters, and an offset beyond the last line is in it`() {
    let source = source("à\nbộc")
    #expect(source.place(at: 4).description == "a.txt:2:2")
    #expect(source.place(at: 7).description == "a.txt:2:3")
  }

  @Test(arguments: [
    "One line.", "Three\nlines\nhere", "Élan – “über” 語\u{2028}soft\u{0B}lines é\nand é again", "",
    "\n\n\n", "a\r\nb\r\n", "\u{0B}\u{0B}a\n\u{85}\u{85}\u{85}b",
  ])
  func `a place is counted from the start of the editor's line`(text: String) {
    let source = source(text)
    var line = 1
    var column = 1
    for index in source.text.unicodeScalars.indices {
      let offset = source.text.utf8.distance(from: source.text.startIndex, to: index)
      #expect(source.place(at: offset) == SourcePlace(file: "a.txt", line: line, column: column))
      column += 1
      let ends =
        text.unicodeScalars[
          text.unicodeScalars.index(
            text.unicodeScalars.startIndex, offsetBy: source.scalarOffset(of: offset))] == "\n"
      if ends { (line, column) = (line + 1, 1) }
    }
  }

  @Test func `a place counts characters in a line of any length`() {
    let source = source(String(repeating: "é", count: 3000))
    #expect(source.place(at: 4000).column == 2001)
    #expect(source.scalarOffset(of: 6000) == 3000)
  }

  @Test func `a converted text names its file and no line`() {
    let source = SourceText(path: "a.pdf", decoding: Array("one\ntwo".utf8), isConverted: true)
    #expect(source.place(at: 5) == SourcePlace(file: "a.pdf"))
  }

  @Test func `a path is shown in one line and clean`() {
    #expect(SourceText(path: "a\n\u{1B}[2J\t.md", decoding: []).path.shown == "a␊␛[2J␉.md")
  }

  private func source(_ text: String) -> SourceText {
    SourceText(path: "a.txt", decoding: Array(text.utf8))
  }
}

extension Substring {
  fileprivate func trimming(_ character: Character) -> String {
    String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
  }
}
