import Testing

@testable import Model

@Suite struct AscendingPlacesTests {
  @Test(arguments: [
    "One line.", "Three\nlines\nhere", "Élan – “über” 語\u{2028}soft\u{0B}lines é\nand é again", "",
    "\n\n\n", "a\r\nb\r\n",
  ])
  func `places are those of the file`(text: String) {
    let source = SourceText(path: "a.md", decoding: Array(text.utf8))
    var places = AscendingPlaces(source)
    for offset in starts(in: source.text) {
      #expect(places.place(at: offset) == source.place(at: offset))
    }
  }

  @Test func `a place before the last is found, too`() {
    let source = SourceText(path: "a.md", decoding: Array("one two three\nfour".utf8))
    var places = AscendingPlaces(source)
    for offset in [8, 4, 15, 0] {
      #expect(places.place(at: offset) == source.place(at: offset))
    }
  }

  private func starts(in text: String) -> [Int] {
    text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
  }
}
