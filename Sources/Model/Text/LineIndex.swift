/// Where the lines of a text begin.
///
/// Only how many lines end before each stretch of a kilobyte is kept, and the rest counted from
/// there, since a text may have as many lines as half its bytes.
struct LineIndex: Sendable, Equatable {
  private static let step = 1024

  /// The line feeds before each multiple of ``step``.
  private let counts: [UInt32]

  /// The number of lines, counting an empty last one.
  let count: Int

  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String) {
    let bytes = text.utf8Span.span
    var counts: [UInt32] = []
    counts.reserveCapacity(bytes.count / Self.step + 1)
    var count: UInt32 = 0
    for offset in 0..<bytes.count {
      if offset.isMultiple(of: Self.step) { counts.append(count) }
      if bytes[offset] == .lineFeed { count += 1 }
    }
    if bytes.count.isMultiple(of: Self.step) { counts.append(count) }
    self.counts = counts
    self.count = Int(count) + 1
  }

  /// The UTF-8 offset at which a line of the text begins; lines count from 0.
  ///
  /// - Complexity: O(log *n*) in the length of the text.
  func start(of line: Int, in text: String) -> Int {
    guard line > 0 else { return 0 }
    let stretch = counts.firstIndexOfSorted { $0 >= line } - 1
    let bytes = text.utf8Span.span
    var rest = line - Int(counts[stretch])
    var offset = stretch * Self.step
    while rest > 0 {
      if bytes[offset] == .lineFeed { rest -= 1 }
      offset += 1
    }
    return offset
  }

  /// The line of the text that holds a UTF-8 offset, from 0.
  ///
  /// - Complexity: O(1).
  func line(at offset: Int, in text: String) -> Int {
    let bytes = text.utf8Span.span
    let offset = offset.clamped(to: 0...bytes.count)
    let stretch = offset / Self.step
    var line = Int(counts[stretch])
    for place in (stretch * Self.step)..<offset where bytes[place] == .lineFeed { line += 1 }
    return line
  }
}
