import Model
import Testing

@Suite struct TextQuoteSelectorTests {
  private static let text = "Ships came. Then ships came again.\nShips came.\nLater Ships came."

  @Test(
    arguments: [
      (0..<11, nil, "Then"), (35..<46, nil, nil), (53..<64, "Later", nil), (12..<34, nil, nil),
    ] as [(Range<Int>, String?, String?)])
  func `as much is quoted around a passage as tells it from others`(
    range: Range<Int>, prefix: String?, suffix: String?
  ) {
    let quote = TextQuoteSelector(of: range, in: Self.text)
    #expect(quote.prefix == prefix)
    #expect(quote.suffix?.hasPrefix(suffix ?? "") ?? (suffix == nil))
  }

  @Test func `a quotation leads back to its passage wherever words around it can tell`() {
    let text = "Giá tăng. Năm 2018 giá tăng. Giá tăng và giá tăng."
    let finder = QuoteFinder(text)
    let bytes = Array(text.utf8)
    for start in bytes.indices where start == 0 || bytes[start - 1] == UInt8(ascii: " ") {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
      let quote = TextQuoteSelector(of: start..<end, in: text)
      #expect(finder.find(quote) == .found(start..<end))
    }
  }
}
