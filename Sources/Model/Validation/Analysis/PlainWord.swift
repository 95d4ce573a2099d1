/// A word of English in small letters: letters, digits and a percent sign behind them.
struct PlainWord {
  let text: String

  /// UTF-8 offsets in the text.
  let range: Range<Int>

  /// Whether a sign that is no blank stands before it.
  let followsSign: Bool

  /// The words of a text in its order; hyphens part them.
  ///
  /// - Complexity: O(*n*).
  static func all(in text: some StringProtocol) -> [PlainWord] {
    let bytes = Array(text.utf8)
    var words: [PlainWord] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { !$0.isPlain } ?? bytes.count
      if end > start {
        let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
        let before = start > 0 ? bytes[start - 1] : .blank
        words.append(
          PlainWord(
            text: word, range: start..<end,
            followsSign: before != .blank && before != .lineFeed && before != .hyphen))
      }
      start = end + 1
    }
    return words
  }

  /// Whether it is a number of percent, which the next word may say.
  func isPercentage(before next: PlainWord?) -> Bool {
    guard let first = text.utf8.first, first.isASCIIDigit else { return false }
    return text.hasSuffix("%") || next.map { ["percent", "per"].contains($0.text) } == true
  }
}

extension UInt8 {
  fileprivate var isPlain: Bool {
    isASCIILetter || isASCIIDigit || self >= 0x80 || self == UInt8(ascii: "%")
  }
}

extension Array {
  /// The element at an index; `nil` where there is none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
