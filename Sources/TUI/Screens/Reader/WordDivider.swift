internal import Canvas
internal import Model

/// Divides the words of a text as it is shown.
struct WordDivider {
  let display: DisplayText
  let hyphenator: Hyphenator

  /// Where a word may be divided.
  ///
  /// It is one run of letters, with punctuation and markers of notes around it. Not divided are the
  /// last word of a paragraph, code, raised letters, and whatever holds digits, strokes, points or
  /// hyphens between its letters, such as addresses.
  ///
  /// - Parameter range: What stands between two blanks.
  /// - Returns: UTF-8 offsets of what is shown, in order.
  /// - Complexity: O(*n*) in the length of the range.
  func places(in range: Range<Int>) -> [Int] {
    guard range.count <= Self.longest, !isLast(range), let letters = letters(of: range),
      display.isProse(letters)
    else { return [] }
    return hyphenator.places(in: display.text[utf8: letters]).map { $0 + letters.lowerBound }
  }

  /// What is longer, in bytes, is no word with marks around it.
  private static let longest = 200

  /// Whether nothing but blanks follows, or a line break.
  private func isLast(_ range: Range<Int>) -> Bool {
    let rest = display.text[utf8: range.upperBound..<display.text.utf8.count]
    let next = rest.utf8.first { $0 != UInt8(ascii: " ") }
    return next == nil || next == .lineFeed
  }

  /// The only run of letters in a range; `nil` where there are several.
  private func letters(of range: Range<Int>) -> Range<Int>? {
    let word = display.text[utf8: range]
    guard let start = word.firstIndex(where: \.isLetter) else { return nil }
    let end = word[start...].firstIndex { !$0.isLetter } ?? word.endIndex
    let isGenitive = ["’s", "'s"].contains { word[end...].hasPrefix($0) }
    let tail = word[end...].dropFirst(isGenitive ? 2 : 0)
    guard !tail.contains(where: \.isLetter), !word.utf8.contains(where: Self.isDigit) else {
      return nil
    }
    let first = range.lowerBound + word.utf8.distance(from: word.startIndex, to: start)
    return first..<(first + word.utf8.distance(from: start, to: end))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
