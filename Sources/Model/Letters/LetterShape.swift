/// A letter in dots: 16 rows of 8 or 16 columns, as GNU Unifont has them.
package struct LetterShape: Hashable, Sendable {
  /// The dots of a row from the top; the leftmost is the highest of 16 bits.
  package let rows: [UInt16]

  /// How many columns it takes: 8, or 16 for an ideograph.
  package let columns: Int

  package static let height = 16

  /// Nothing, as wide as a letter.
  package static let blank = LetterShape(
    rows: [UInt16](repeating: 0, count: height), columns: 8)

  private init(rows: [UInt16], columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// Reads a shape as its font writes it: 32 digits for a letter, 64 for an ideograph; `nil` where
  /// there are more or fewer of them, or something else.
  ///
  /// - Parameter digits: Hexadecimal digits, row by row.
  package init?(hexadecimal digits: some Collection<UInt8>) {
    guard digits.count == 32 || digits.count == 64 else { return nil }
    let perRow = digits.count / Self.height
    var rows: [UInt16] = []
    var rest = digits[...]
    while !rest.isEmpty {
      let text = String(decoding: rest.prefix(perRow), as: UTF8.self)
      guard text.utf8.first != UInt8(ascii: "+"), let dots = UInt16(text, radix: 16) else {
        return nil
      }
      rows.append(perRow == 2 ? dots << 8 : dots)
      rest = rest.dropFirst(perRow)
    }
    self.init(rows: rows, columns: perRow * 4)
  }

  /// The letter with a mark written over it.
  package func marked(with mark: LetterShape) -> LetterShape {
    LetterShape(
      rows: zip(rows, mark.rows).map { $0 | $1 }, columns: max(columns, mark.columns))
  }
}
