internal import Model

/// A line of letters in dots, to be drawn with blocks.
struct DotRows {
  private let letters: [LetterShape]

  /// The rows that have a dot, an even number of them.
  private let shown: Range<Int>

  init(_ letters: [LetterShape]) {
    self.letters = letters
    let rows = (0..<LetterShape.height).filter { row in letters.contains { $0.rows[row] != 0 } }
    let (first, last) = (rows.first ?? 0, rows.last ?? -1)
    let count = last + 1 - first
    // An odd row more is taken from above, where there is one: the feet stay on their line.
    let start = count % 2 == 0 ? first : max(0, first - 1)
    shown = start..<(start + count + count % 2)
  }

  /// The rows of blocks, without the blanks at their ends.
  func rows(_ size: LargeLetters.Size) -> [String] {
    stride(from: shown.lowerBound, to: shown.upperBound, by: 2).map { row in
      let cells = letters.flatMap { letter in
        size == .wide ? Self.halves(of: letter, row) : Self.quarters(of: letter, row)
      }
      let end = cells.lastIndex { $0 != " " } ?? -1
      return String(cells.prefix(end + 1))
    }
  }

  /// A cell for each column of dots, two of them above each other.
  private static func halves(of letter: LetterShape, _ row: Int) -> [Character] {
    (0..<letter.columns).map { column in
      halfBlocks[dot(letter, row, column) + 2 * dot(letter, row + 1, column)]
    }
  }

  /// A cell for two columns of dots.
  private static func quarters(of letter: LetterShape, _ row: Int) -> [Character] {
    stride(from: 0, to: letter.columns, by: 2).map { column in
      quarterBlocks[
        dot(letter, row, column) + 2 * dot(letter, row, column + 1)
          + 4 * dot(letter, row + 1, column) + 8 * dot(letter, row + 1, column + 1)]
    }
  }

  private static func dot(_ letter: LetterShape, _ row: Int, _ column: Int) -> Int {
    letter.rows.indices.contains(row) ? Int(letter.rows[row] >> (15 - column) & 1) : 0
  }

  /// By the dots: above 1, below 2.
  private static let halfBlocks: [Character] = [" ", "▀", "▄", "█"]

  /// By the dots: above 1 and 2, below 4 and 8.
  private static let quarterBlocks: [Character] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]
}
