/// A long text in stretches that are read one after the other, so that what a rule makes of the
/// words of one is gone when it comes to the next.
package enum Stretches {
  /// The stretches of a range, in order and without gaps.
  ///
  /// A text that is short is one stretch. A longer one is parted before an empty line or a form
  /// feed, else behind a sentence, else before white space, and within a word only where there is
  /// none for pages.
  ///
  /// - Complexity: O(*stretches* × ``longest``) at most.
  package static func ranges(of range: Range<Int>, in bytes: Swift.Span<UInt8>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = range.lowerBound
    while range.upperBound - start > longest {
      let end = cut(in: (start + longest / 2)..<(start + longest), of: bytes)
      stretches.append(start..<end)
      start = end
    }
    stretches.append(start..<range.upperBound)
    return stretches
  }

  /// The length in bytes that none is longer than.
  static let longest = 1 << 16

  /// The best place in a window to part a text at, the last of several.
  private static func cut(in window: Range<Int>, of bytes: Swift.Span<UInt8>) -> Int {
    var sentence: Int?
    var blank: Int?
    for offset in window.reversed() {
      switch bytes[offset] {
      case .formFeed: return offset
      case .lineFeed:
        if bytes[offset - 1] == .lineFeed { return offset - 1 }
        blank = blank ?? offset
      case .blank:
        if sentence == nil, endings.contains(bytes[offset - 1]) { sentence = offset }
        blank = blank ?? offset
      default: break
      }
    }
    return sentence ?? blank ?? startOfCharacter(before: window.upperBound, in: bytes)
  }

  private static let endings: [UInt8] = [.fullStop, UInt8(ascii: "!"), UInt8(ascii: "?")]

  private static func startOfCharacter(before end: Int, in bytes: Swift.Span<UInt8>) -> Int {
    // A character is of four bytes at most.
    (0..<4).lazy.map { end - $0 }.first { bytes[$0] & 0xC0 != 0x80 } ?? end
  }
}
