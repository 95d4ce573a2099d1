import Canvas
import TestSupport
import Testing

@Suite struct TruncationTests {
  @Test(arguments: [
    ("Cam Ranh Bay", 12, "Cam Ranh Bay"), ("Cam Ranh Bay", 9, "Cam Ranh…"),
    ("Cam Ranh Bay", 10, "Cam Ranh…"), ("Cam Ranh Bay", 1, "…"), ("Cam Ranh Bay", 0, ""),
    ("Cam Ranh Bay", -1, ""), ("軍事軍事", 8, "軍事軍事"), ("軍事軍事", 7, "軍事軍…"),
    ("軍事軍事", 6, "軍事…"), ("Vie\u{323}\u{302}t Nam", 5, "Vie\u{323}\u{302}t…"), ("", 3, ""),
  ])
  func `text that is too wide ends with an ellipsis`(text: String, width: Int, expected: String) {
    #expect(text.truncated(toWidth: width) == expected)
  }

  @Test(arguments: [
    (Alignment.left, "軍  "), (.right, "  軍"), (.centre, " 軍 "),
  ])
  func `text is padded on the side that its alignment leaves`(
    alignment: Alignment, expected: String
  ) {
    #expect("軍".padded(toWidth: 4, alignment) == expected)
    #expect("軍事軍".padded(toWidth: 4, alignment) == "軍事軍")
  }

  @Test func `fitted text takes its width exactly`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<500 {
      let text = random.text(length: 5)
      for width in [0, 1, 2, 7, 20] {
        #expect(text.truncated(toWidth: width).displayWidth <= width)
        #expect(text.fitted(toWidth: width, .right).displayWidth == width)
      }
    }
  }
}
