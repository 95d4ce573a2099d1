internal import Canvas
internal import Model

/// What is known of a table from a sample of its rows: enough to share out the columns.
///
/// At most a hundred rows are looked at, from the beginning and spread over the rest, so that a
/// table of any length opens at once and every row of it is set the same way. A row outside of the
/// sample that is wider is wrapped.
struct TableSample: Equatable, Sendable {
  /// The table's blocks.
  let rows: Range<Int>
  let columns: [Column]

  /// How many rows at the beginning are headings of the columns.
  let headerCount: Int

  /// The headings in the first row; none where it is a row like the others.
  let headings: [String]

  struct Column: Equatable, Sendable {
    /// What the widest cell takes, in columns of the terminal.
    fileprivate(set) var natural = 0

    /// What the longest word takes.
    fileprivate(set) var longestWord = 0

    /// Whether all cells but the header are numbers.
    fileprivate(set) var isNumeric = false

    fileprivate var hasCells = false
  }

  fileprivate static let longestHeading = 100
  private static let mostRows = 100
  private static let mostCells = 4000
  /// How much of a cell is looked at, in bytes: no cell is given more columns.
  private static let mostBytes = 400

  init(of rows: Range<Int>, in document: Document) {
    self.rows = rows
    headerCount = document.blocks[rows].prefix { $0.isHeaderRow }.count
    headings = document.headings(ofRow: rows.lowerBound)
    var columns: [Column] = []
    var budget = Self.mostCells
    for row in Self.sample(of: rows) where budget > 0 {
      let cells = document.cells(ofRow: row)
      budget -= cells.count
      while columns.count < cells.count { columns.append(Column()) }
      for (cell, column) in zip(cells, columns.indices) {
        let text = document.shortText(of: cell, upTo: Self.mostBytes)
        columns[column].take(
          text, markers: document.widthOfMarkers(in: cell),
          isHeader: row < rows.lowerBound + headerCount)
      }
    }
    self.columns = columns
  }

  /// The rows to look at.
  private static func sample(of rows: Range<Int>) -> [Int] {
    guard rows.count > mostRows else { return Array(rows) }
    let first = rows.prefix(mostRows / 2)
    let rest = rows.dropFirst(mostRows / 2)
    let step = (rest.count + mostRows / 2 - 1) / (mostRows / 2)
    return Array(first) + stride(from: rest.lowerBound, to: rest.upperBound, by: step)
  }
}

extension TableSample.Column {
  fileprivate mutating func take(_ text: Substring, markers: Int, isHeader: Bool) {
    natural = max(natural, text.displayWidth + markers)
    for word in text.split(separator: " ") { longestWord = max(longestWord, word.displayWidth) }
    longestWord = min(natural, longestWord + markers)
    guard !isHeader, !text.isEmpty else { return }
    isNumeric = text.isNumber && (isNumeric || !hasCells)
    hasCells = true
  }
}

extension Document {
  /// The cells of a row; a row has at least one, which may be empty.
  func cells(ofRow index: Int) -> [Range<Int>] {
    text.utf8Ranges(of: blocks[index].range, partedBy: .tab)
  }

  fileprivate func headings(ofRow index: Int) -> [String] {
    guard blocks[index].isHeaderRow else { return [] }
    return cells(ofRow: index).map { String(shortText(of: $0, upTo: TableSample.longestHeading)) }
  }

  /// The beginning of a cell, cut where a character begins.
  fileprivate func shortText(of cell: Range<Int>, upTo limit: Int) -> Substring {
    let whole = text[utf8: cell]
    guard cell.count > limit else { return whole }
    // An index between the bytes of a character counts as the one before it.
    return whole[..<whole.utf8.index(whole.startIndex, offsetBy: limit)]
  }

  /// What the markers of the notes take that a cell cites.
  fileprivate func widthOfMarkers(in cell: Range<Int>) -> Int {
    noteReferences(in: cell).map { notes[$0.note].label.asSuperscript.displayWidth }.reduce(0, +)
  }
}

extension Substring {
  /// Whether the text is a number, perhaps with a sign, a currency or a unit that is no word.
  fileprivate var isNumber: Bool {
    var hasDigit = false
    for byte in utf8 {
      switch byte {
      case 0x30...0x39: hasDigit = true
      // A blank, and ( ) + , - . % $ < > ~
      case 0x20, 0x25, 0x24, 0x28...0x29, 0x2B...0x2E, 0x3C, 0x3E, 0x7E: continue
      // Dashes, the minus sign, and signs of currencies.
      case 0xE2, 0x80, 0x93, 0x94, 0x88, 0x92, 0x82, 0xAC, 0xAB, 0xC2, 0xA3, 0xA5, 0xA0, 0xAF:
        continue
      default: return false
      }
    }
    return hasDigit || self == "–" || self == "—" || self == "-"
  }
}
