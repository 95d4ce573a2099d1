import Model
import Testing

/// Input that nobody writes, which must neither trap nor take more than its length.
@Suite struct TemporalTaggerLimitsTests {
  private static let unit = 4000

  @Test(arguments: [
    "2016, ", "12-", "5 ", "-", "'", "May ", "the end of ", "early to ", "12, 13 and ", "1/",
    "Art. 5, ",
    "the ", "ngày ", "two ", "twenty-", "in 1999-", "last ", "March 5-", ".", "p.", "1,000,",
  ])
  func `repeated without end is read`(piece: String) {
    let text = String(repeating: piece, count: Self.unit)
    let found = TemporalTagger.expressions(in: text, published: .sunday)
    #expect(found.count <= 2 * Self.unit)
    expectOrder(found, in: text)
  }

  @Test func `ten thousand dates in a sentence are ten thousand`() {
    let text = String(repeating: "12 May 2016, ", count: 10_000)
    #expect(TemporalTagger.expressions(in: text, published: nil).count == 10_000)
  }

  @Test func `numbers of any length are no years`() {
    let digits = String(repeating: "9", count: 100_000)
    #expect(TemporalTagger.expressions(in: digits, published: nil).isEmpty)
  }

  @Test(arguments: ["", " ", "\n\n", "\u{301}", "é", "５月", "\u{2028}2016", "2016", "of 2016-"])
  func `ends and beginnings of a text are no trap`(text: String) {
    expectOrder(TemporalTagger.expressions(in: text, published: nil), in: text)
  }

  @Test func `bytes that are no text are read`() {
    let bytes: [UInt8] = [0xE2, 0x80, 0x32, 0x30, 0x31, 0x36, 0xFF, 0xE2, 0x80, 0x39, 0x30, 0x73]
    #expect(TemporalTagger.expressions(inUTF8: bytes, published: nil).count <= 2)
  }

  private func expectOrder(_ found: [TemporalExpression], in text: String) {
    var end = 0
    for expression in found {
      #expect(expression.range.lowerBound >= end)
      end = expression.range.upperBound
    }
    #expect(end <= text.utf8.count)
  }
}
