/// Dividing: a hyphen in a word that does not fit, where the line would be too short without it.
extension LineBreaker {
  /// Lines in a row that may end with a hyphen; more look like a ladder.
  private static let mostInARow = 2

  /// What part of the width a line may stay short by.
  private static let tolerance = 15

  /// Allows the line to end inside the word that does not fit.
  ///
  /// The word must stand at the line's beginning or behind a blank at which the line could end:
  /// what a number or a title holds, and what hyphens or dashes put together, is not divided.
  ///
  /// - Parameters:
  ///   - end: The end of the visible ASCII characters from ``offset`` on.
  ///   - bytes: The text.
  /// - Complexity: O(*length of the word*).
  mutating func allowDivision(runTo end: Int, in bytes: Span<UInt8>) {
    guard let divide, hyphensInARow < Self.mostInARow, strong?.isHyphen != true,
      (strong?.next ?? start) == word, (width - (strong?.width ?? 0)) * Self.tolerance > width
    else { return }
    let places = divide(word..<wordEnd(in: bytes)).filter { $0 <= end }
    for place in places.reversed() {
      let column = (strong?.nextColumn ?? 0) + columns(to: place, in: bytes)
      guard column < width else { continue }
      if place > offset { fill(to: place, width: place - offset) }
      strong = Break(
        end: place, width: column + 1, next: place, nextColumn: column, isHyphen: true)
      return
    }
  }

  private func wordEnd(in bytes: Span<UInt8>) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return end
  }

  /// The columns from the beginning of the word to a place in it.
  private func columns(to place: Int, in bytes: Span<UInt8>) -> Int {
    var reader = GlyphReader(offset: word)
    var columns = 0
    while reader.offset < place, let glyph = reader.next(in: bytes) { columns += glyph.width }
    return columns
  }
}
