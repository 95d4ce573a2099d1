/// The lines of some bytes, one after the other, without an array of them all.
///
///     for line in ByteLines(bytes) where line.first == UInt8(ascii: "#") { … }
///
/// A line feed ends a line and is no part of it.
struct ByteLines: Sequence, IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private var start: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    start = bytes.startIndex
  }

  /// - Complexity: O(*n*) in the length of the line.
  mutating func next() -> ArraySlice<UInt8>? {
    guard start < bytes.endIndex else { return nil }
    let end = bytes[start...].firstIndex(of: .lineFeed) ?? bytes.endIndex
    defer { start = end + 1 }
    return bytes[start..<end]
  }
}
