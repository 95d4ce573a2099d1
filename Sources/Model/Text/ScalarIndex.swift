/// Counts the Unicode scalars before a place in a text, fast however often it is asked.
struct ScalarIndex: Sendable, Equatable {
  /// How many bytes lie between two counts that are kept.
  private static let step = 1024

  private let text: String

  /// The scalars that begin before each multiple of ``step``.
  private let counts: [Int]

  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String) {
    self.text = text
    var counts = [0]
    var start = 0
    while start + Self.step <= text.utf8.count {
      counts.append(counts[counts.count - 1] + text.scalarStarts(in: start..<start + Self.step))
      start += Self.step
    }
    self.counts = counts
  }

  /// The number of scalars before a UTF-8 offset.
  ///
  /// - Complexity: O(1).
  func scalarOffset(of offset: Int) -> Int {
    let offset = offset.clamped(to: 0...text.utf8.count)
    let index = offset / Self.step
    return counts[index] + text.scalarStarts(in: index * Self.step..<offset)
  }
}

extension String {
  /// The number of bytes in a range of UTF-8 offsets that begin a scalar.
  fileprivate func scalarStarts(in range: Range<Int>) -> Int {
    let bytes = utf8Span.span
    var count = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
