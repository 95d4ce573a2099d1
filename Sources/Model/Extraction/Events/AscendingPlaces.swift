/// Finds the places of offsets in a file that ascend, each from the one before it.
///
/// A column is counted from the start of its line. Where many places lie on one line, counting each
/// anew costs the length of the line times their number.
struct AscendingPlaces {
  private let source: SourceText
  private var last: (offset: Int, line: Int, place: SourcePlace)?

  init(_ source: SourceText) {
    self.source = source
  }

  /// The place of a UTF-8 offset in the file, as ``SourceText/place(at:)`` tells it.
  ///
  /// - Complexity: O(log *lines* + distance from the last offset) on the line of that, and as of
  ///   the file's on another.
  mutating func place(at offset: Int) -> SourcePlace {
    guard !source.isConverted else { return source.place(at: offset) }
    let line = source.lineNumber(at: offset)
    let place =
      if let last, last.line == line, last.offset <= offset {
        SourcePlace(
          path: last.place.path, line: last.place.line,
          column: last.place.column
            + source.text[utf8: last.offset..<offset].unicodeScalars.count)
      } else {
        source.place(at: offset)
      }
    last = (offset, line, place)
    return place
  }
}
