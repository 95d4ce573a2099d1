internal import Canvas
internal import Model

/// Sets one row of a table: in columns where the measure has room for them, as a record where not.
///
///     Year  Port          Ships          Year: 2018
///     ────  ────────────  ─────          Port: Tidewater
///     2018  Tidewater        12          Ships: 12
///
struct TableRowSetter {
  let document: Document
  let table: TableSample
  let index: Int

  // Not private, because the records are set in a file of their own.
  let lead: BlockLead
  let measure: Int
  private let columns: TableColumns?

  init(document: Document, table: TableSample, index: Int, measure: Int) {
    self.document = document
    self.table = table
    self.index = index
    lead = BlockLead(ofBlock: index, in: document, measure: measure)
    self.measure = max(1, measure - lead.first.displayWidth)
    columns = TableColumns(table.columns, measure: self.measure)
  }

  func lines() -> [ReaderLine] {
    guard let columns else { return isHeader ? headerOfRecords() : record() }
    let cells = cells.enumerated().map { column, range in
      TableCell(
        range, width: columns.widths[column], isRight: table.columns[column].isNumeric, self)
    }
    let height = cells.map(\.parts.count).max() ?? 0
    let lines = (0..<max(1, height)).map { line(number: $0, of: cells) }
    return isLastHeader ? lines + [ReaderLine(furniture: rule(below: columns))] : lines
  }

  /// Whether a blank line tells the row from the one before it.
  var needsBlankBefore: Bool {
    guard columns != nil else { return true }
    let above = TableRowSetter(
      document: document, table: table, index: index - 1,
      measure: measure + lead.first.displayWidth)
    return !above.isHeader && (isTall || above.isTall)
  }

  var block: Block { document.blocks[index] }

  var isHeader: Bool { index < table.rows.lowerBound + table.headerCount }

  private var isLastHeader: Bool { index + 1 == table.rows.lowerBound + table.headerCount }

  /// The row's cells, as far as the sample knows columns for them; the last takes what is beyond.
  var cells: [Range<Int>] {
    let cells = document.cells(ofRow: index)
    let known = max(1, table.columns.count)
    guard cells.count > known else { return cells }
    return cells[..<(known - 1)] + [cells[known - 1].lowerBound..<block.range.upperBound]
  }

  /// Whether a cell takes more than a line.
  private var isTall: Bool {
    guard let columns else { return true }
    return zip(cells, columns.widths).contains { cell, width in
      // Most cells are told by their length alone.
      cell.count * 2 > width && display(of: cell).text.displayWidth > width
    }
  }

  func display(of cell: Range<Int>) -> DisplayText {
    DisplayText(of: cell, as: block.kind, in: document)
  }
}

// MARK: - In columns

extension TableRowSetter {
  private func line(number: Int, of cells: [TableCell]) -> ReaderLine {
    var text = number == 0 ? lead.first : lead.hanging
    var pieces: [ReaderLine.Piece] = []
    var stretches: [Range<Int>] = []
    for (column, cell) in cells.enumerated() {
      if column > 0 { text.append(String(repeating: " ", count: TableColumns.gap)) }
      let part = cell.line(number, origin: text.text.utf8.count)
      text = text + part.text
      pieces += part.pieces
      if let first = part.pieces.first, let last = part.pieces.last {
        stretches.append(first.document.lowerBound..<last.document.upperBound)
      }
    }
    if stretches.isEmpty { stretches = [block.range.lowerBound..<block.range.lowerBound] }
    return ReaderLine(text: text, stretches: stretches, pieces: pieces)
  }

  private func rule(below columns: TableColumns) -> RichText {
    let gap = String(repeating: " ", count: TableColumns.gap)
    let rules = columns.widths.map { String(repeating: "─", count: $0) }.joined(separator: gap)
    return lead.hanging + RichText(rules, Style(.line))
  }
}
