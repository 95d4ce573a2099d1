/// A range of UTF-8 offsets in half the room; a text is shorter than 4 GB.
///
/// Documents can have a hundred thousand blocks, each with a range or two.
struct CompactRange: Sendable, Hashable {
  private let start: UInt32
  private let end: UInt32

  init(_ range: Range<Int>) {
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}
