import Canvas
import TestSupport
import Testing

/// Words that are divided at the end of a line.
@Suite struct DividingTests {
  /// The lines of a text in which each word may be divided behind every second byte.
  private func lines(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    let lines = wrap(text, width: width) { word in
      word.dropFirst().filter { ($0 - word.lowerBound).isMultiple(of: 2) }
    }
    for line in lines { #expect(line.width <= width) }
    return lines.map {
      String(decoding: bytes[$0.range], as: UTF8.self) + ($0.endsWithHyphen ? "-" : "")
    }
  }

  @Test(arguments: [
    ("one abcdefgh", 8, ["one ab-", "cdefgh"]), ("one abcdefgh", 9, ["one abcd-", "efgh"]),
    ("“abcdefgh” two", 8, ["“abcde-", "fgh” two"]), ("x ab", 3, ["x", "ab"]),
  ])
  func `a word that does not fit is divided where most of it fits`(
    text: String, width: Int, expected: [String]
  ) {
    #expect(lines(text, width) == expected)
  }

  @Test func `a line that is nearly full is left as it is`() {
    #expect(lines("abcdefghijklmn opqrst", 16) == ["abcdefghijklmn", "opqrst"])
    #expect(lines("abcdefghijkl opqrst", 16) == ["abcdefghijkl op-", "qrst"])
  }

  @Test func `no more than two lines in a row end with a hyphen`() {
    let hyphens = wrap(String(repeating: "abcdefgh ", count: 40), width: 13) { word in
      word.dropFirst().map { $0 }
    }.map(\.endsWithHyphen)
    #expect(hyphens.contains(true))
    for index in hyphens.indices.dropFirst(2) {
      #expect(hyphens[(index - 2)...index].contains(false))
    }
  }

  @Test(arguments: [
    ("it cost 12 million", 13, ["it cost", "12 million"]),
    ("by abcd-efghijkl", 10, ["by abcd-", "efghijkl"]),
    ("by ab\u{AD}cdefgh", 7, ["by ab-", "cdefgh"]),
  ])
  func `numbers with their unit, compounds and words with soft hyphens are not divided otherwise`(
    text: String, width: Int, expected: [String]
  ) {
    #expect(lines(text, width).map { $0.filter { $0 != "\u{AD}" } } == expected)
  }

  @Test func `a word that is longer than the line is divided rather than cut`() {
    #expect(lines("abcdefgh", 6) == ["abcd-", "efgh"])
  }

  @Test func `wide glyphs before the hyphen count two columns`() {
    let text = "a 越南ab"
    let lines = wrap(text, width: 7) { word in [word.upperBound - 1] }
    #expect(lines.map(\.width) == [7, 1] || lines.map(\.width) == [6, 2])
  }

  @Test func `a way to divide words that gives none changes nothing`() {
    let text = "The harbour master counts every ship that passes the eastern quay."
    for width in 1..<70 {
      #expect(wrap(text, width: width) { _ in [] } == wrap(text, width: width))
    }
  }
}
