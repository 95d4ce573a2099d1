package import Model

/// The tables of a document, found once.
package struct TableMap: Equatable, Sendable {
  /// In the order of their blocks.
  private let tables: [TableSample]

  /// - Complexity: O(*n*) in the number of blocks, and in the rows that are looked at.
  package init(_ document: Document) {
    var tables: [TableSample] = []
    var start: Int?
    for index in document.blocks.indices {
      if let first = start, !document.isRow(index, inTableFrom: first) {
        tables.append(TableSample(of: first..<index, in: document))
        start = nil
      }
      if start == nil, document.blocks[index].isTableRow { start = index }
    }
    if let start { tables.append(TableSample(of: start..<document.blocks.count, in: document)) }
    self.tables = tables
  }

  /// The map of a text without tables.
  init() {
    tables = []
  }

  /// The table that a block is a row of.
  ///
  /// - Complexity: O(log *tables*).
  func table(ofBlock index: Int) -> TableSample? {
    let place = tables.firstIndexOfSorted { $0.rows.upperBound > index }
    return place < tables.count && tables[place].rows.contains(index) ? tables[place] : nil
  }
}

extension Document {
  /// Whether a block goes on with the table that begins at an earlier block.
  fileprivate func isRow(_ index: Int, inTableFrom first: Int) -> Bool {
    let block = blocks[index]
    guard block.isTableRow, block.quoteDepth == blocks[first].quoteDepth,
      block.listDepth == blocks[first].listDepth
    else { return false }
    // A header behind a row that is none begins a table of its own.
    return !block.isHeaderRow || blocks[index - 1].isHeaderRow
  }
}

extension Block {
  var isTableRow: Bool {
    if case .tableRow = kind { true } else { false }
  }

  var isHeaderRow: Bool { kind == .tableRow(isHeader: true) }
}
