import Canvas
import TestSupport
import Testing

@Suite struct WrappingTests {
  /// The lines as text, with a hyphen where one must be shown.
  private func lines(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return wrap(text, width: width).map {
      String(decoding: bytes[$0.range], as: UTF8.self) + ($0.endsWithHyphen ? "-" : "")
    }
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("one two", 3, ["one", "two"]),
    ("one   two", 5, ["one", "two"]), ("one ", 3, ["one"]), ("", 5, [""]), ("   ", 2, [""]),
    ("a\nb", 9, ["a", "b"]), ("a\r\nb\r\u{2028}c\n", 9, ["a", "b", "", "c", ""]),
    ("  indented text", 10, ["  indented", "text"]), ("          word", 4, ["word"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("ab abcdefgh", 4, ["ab", "abcd", "efgh"]),
  ])
  func `lines break at blanks, and words only where they must`(
    text: String, width: Int, expected: [String]
  ) {
    #expect(lines(text, width) == expected)
  }

  @Test(arguments: [0, -1])
  func `no width gives no lines`(width: Int) {
    #expect(wrap("text", width: width).isEmpty)
  }

  @Test(arguments: [
    ("well-known facts", 12, ["well-known", "facts"]),
    ("a well-known fact", 8, ["a well-", "known", "fact"]),
    ("it was—is", 7, ["it was—", "is"]), ("in 2017–2023 all", 10, ["in", "2017–2023", "all"]),
    ("from F-16 jets", 8, ["from", "F-16", "jets"]), ("go -v now", 4, ["go", "-v", "now"]),
  ])
  func `lines break after hyphens and dashes between words`(
    text: String, width: Int, expected: [String]
  ) {
    #expect(lines(text, width) == expected)
  }

  @Test func `a soft hyphen shows only where the line breaks`() {
    let text = "co\u{AD}op\u{AD}er\u{AD}a\u{AD}tion"
    #expect(lines(text, 6) == ["co\u{AD}op-", "er\u{AD}a-", "tion"])
    #expect(wrap(text, width: 6).map(\.width) == [5, 4, 4])
    #expect(wrap(text, width: 11).map(\.width) == [11])
  }

  @Test(arguments: [
    ("see https://www.state.gov/bureau/of/east", 40, ["see https://www.state.gov/bureau/of/east"]),
    ("it is on https://a.gov/b/c", 20, ["it is on", "https://a.gov/b/c"]),
    ("see https://a.gov/bureau/of/east", 20, ["see https://a.gov/", "bureau/of/east"]),
    ("www.example.org/one/two", 17, ["www.example.org/", "one/two"]),
    ("either and/or both", 10, ["either", "and/or", "both"]),
  ])
  func `a web address breaks after slashes where it cannot stay whole`(
    text: String, width: Int, expected: [String]
  ) {
    #expect(lines(text, width) == expected)
  }

  @Test(arguments: [
    ("about US$104 million now", 15, ["about", "US$104 million", "now"]),
    ("on the 12 September 2024 it", 20, ["on the", "12 September 2024 it"]),
    ("signed in September 2023 at", 20, ["signed in", "September 2023 at"]),
    ("signed September 12, 2024 at", 20, ["signed", "September 12, 2024", "at"]),
    ("on the 10th September was", 14, ["on the", "10th September", "was"]),
    ("some of it 10 km off", 13, ["some of it", "10 km off"]),
    ("it was near 5 per cent then", 16, ["it was near", "5 per cent then"]),
    ("a share of 5 % of it", 12, ["a share of", "5 % of it"]),
    ("in their no. 2 of", 12, ["in their", "no. 2 of"]),
    ("on that page (p. 12) of", 15, ["on that page", "(p. 12) of"]),
    ("thanks to Mr. Xuan again", 13, ["thanks to", "Mr. Xuan", "again"]),
    ("hôm qua ngày 12 tháng 9", 16, ["hôm qua", "ngày 12 tháng 9"]),
    ("he said no. Then he left", 11, ["he said no.", "Then he", "left"]),
    ("the first of 12 ships left", 15, ["the first of 12", "ships left"]),
    ("about US$ 104 million now", 16, ["about", "US$ 104 million", "now"]),
    ("a cost of € 5 million", 15, ["a cost of", "€ 5 million"]),
    ("it was USD 40 million", 15, ["it was", "USD 40 million"]),
    ("as of 5\u{A0}March 2018 it", 14, ["as of", "5\u{A0}March 2018", "it"]),
    ("as of 5\u{2009}March\u{2009}2018 it", 14, ["as of", "5\u{2009}March\u{2009}2018", "it"]),
    ("as of 5\u{2007}March 2018 it", 14, ["as of", "5\u{2007}March 2018", "it"]),
    ("as of 5\u{3000}March\u{3000}2018", 15, ["as of", "5\u{3000}March\u{3000}2018"]),
    ("as laid down in Article 5 of", 22, ["as laid down in", "Article 5 of"]),
    ("as laid down in § 12 of", 18, ["as laid down in", "§ 12 of"]),
    ("for the years 2017 to 2023 it", 18, ["for the years 2017", "to 2023 it"]),
    ("a fleet of 10 000 boats", 13, ["a fleet of", "10 000 boats"]),
    ("in the year 2017 300 boats", 16, ["in the year 2017", "300 boats"]),
    ("see Resolution No. 5 on", 17, ["see Resolution", "No. 5 on"]),
    ("sums for fiscal year 2024", 20, ["sums for", "fiscal year 2024"]),
    ("họp vào 12 tháng 9 năm 2024 tại", 22, ["họp vào", "12 tháng 9 năm 2024", "tại"]),
    (
      "họp vào 12 tha\u{301}ng 9 na\u{306}m 2024 tại", 22,
      ["họp vào", "12 tha\u{301}ng 9 na\u{306}m 2024", "tại"]
    ),
    ("hôm đó là ngày 12 và", 14, ["hôm đó là", "ngày 12 và"]),
    ("they met at 10:30 a.m. there", 17, ["they met at", "10:30 a.m. there"]),
    ("they met at 10:30 GMT", 17, ["they met at", "10:30 GMT"]),
    ("他在2024年3月5日說", 8, ["他在", "2024年", "3月5日說"]),
  ])
  func `numbers, dates and names stay together`(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test func `what belongs together is broken where the line would stay empty`() {
    #expect(lines("a 12 September 2024 b", 10) == ["a 12", "September", "2024 b"])
  }

  @Test(arguments: [
    ("越南人民海軍", 5, ["越南", "人民", "海軍"]), ("越南，人民", 4, ["越", "南，", "人民"]),
    ("他說「好」嗎", 6, ["他說", "「好」", "嗎"]), ("軍abc軍", 4, ["軍", "abc", "軍"]),
    ("軍\u{2060}軍 軍", 4, ["軍\u{2060}軍", "軍"]), ("軍", 1, ["軍"]),
    ("abc", 1, ["a", "b", "c"]),
  ])
  func `lines break between East Asian characters but not at their punctuation`(
    text: String, width: Int, expected: [String]
  ) {
    #expect(lines(text, width) == expected)
  }

  @Test(arguments: ["one\u{A0}two", "one\u{202F}two", "one\u{2060}two", "one-\u{2060}two"])
  func `lines do not break at no-break spaces and joiners`(text: String) {
    #expect(lines("a " + text, text.displayWidth + 1) == ["a", text])
  }

  @Test func `a mark is never parted from its letter`() {
    #expect(lines("Vie\u{323}\u{302}tNam", 3) == ["Vie\u{323}\u{302}", "tNa", "m"])
  }

  @Test func `lines hold all text in order and are never too wide`() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<3000 {
      let text = random.text(length: Int.random(in: 0...25, using: &random))
      for width in [1, 2, 3, 5, 8, 13, 21, 60] { check(text, width) }
    }
  }

  private func check(_ text: String, _ width: Int) {
    let bytes = Array(text.utf8)
    var end = 0
    for line in wrap(text, width: width) {
      #expect(line.range.lowerBound >= end && line.range.upperBound <= bytes.count)
      #expect(showsNothing(bytes[end..<line.range.lowerBound]), "\(text.debugDescription) \(width)")
      let shown = String(decoding: bytes[line.range], as: UTF8.self)
      #expect(line.width <= width)
      let measured = shown.displayWidth + (line.endsWithHyphen ? 1 : 0)
      #expect(min(measured, width) == line.width, "\(text.debugDescription) \(width)")
      if width > 1 { #expect(measured <= width, "\(text.debugDescription) \(width)") }
      end = line.range.upperBound
    }
    #expect(showsNothing(bytes[end...]), "\(text.debugDescription) \(width)")
  }

  /// Whether bytes between two lines are only blanks, line breaks and what has no width.
  private func showsNothing(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace && $0 != "\u{A0}" || String($0).displayWidth == 0
    }
  }
}
