internal import Canvas

/// A cell of a table, wrapped in its column.
struct TableCell {
  let parts: [WrappedLine]
  private let display: DisplayText
  private let width: Int
  private let isRight: Bool

  /// - Complexity: O(*n*) in the length of the cell.
  init(_ range: Range<Int>, width: Int, isRight: Bool, _ row: TableRowSetter) {
    display = row.display(of: range)
    parts = wrap(display.text, width: width)
    self.width = width
    self.isRight = isRight
  }

  /// What stands on a line of the row, filled up to the column's width.
  ///
  /// - Parameters:
  ///   - number: The line of the row, from 0; there may be nothing of the cell on it.
  ///   - origin: The offset in the row's line at which it will stand.
  /// - Returns: The text with its padding, and the pieces of the document in it.
  func line(_ number: Int, origin: Int) -> (text: RichText, pieces: [ReaderLine.Piece]) {
    guard parts.indices.contains(number) else { return (blanks(width), []) }
    let wrapped = parts[number]
    let padding = blanks(width - wrapped.width)
    let before = isRight ? padding : RichText()
    let part = display.part(wrapped.range, origin: origin + before.text.utf8.count)
    let hyphen = RichText(wrapped.endsWithHyphen ? "-" : "")
    return (before + part.text + hyphen + (isRight ? RichText() : padding), part.pieces)
  }

  private func blanks(_ count: Int) -> RichText {
    RichText(String(repeating: " ", count: max(0, count)))
  }
}
