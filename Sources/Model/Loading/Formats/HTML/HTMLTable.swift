/// A table while it is read: which column the next cell stands in.
struct HTMLTable {
  /// A row, and how far it is read.
  struct Row {
    let isHeader: Bool
    var column = 0
    var isInCell = false
    /// The column behind the cell that is being read.
    var cellEnd = 0
  }

  /// Whether the table only arranges a page: it holds other tables, or headings, or one column.
  let isLayout: Bool

  private(set) var row: Row?

  /// How many more rows each column's cell reaches into.
  private var reach: [Int: Int] = [:]

  /// A cell says itself how many columns it takes, and would make a short page a long text.
  private static let widestCell = 32
  private static let mostColumns = 256

  init(_ table: HTMLNode) {
    isLayout = table.isLayoutTable
  }

  /// A table that began before the part of a page that is read.
  init() {
    isLayout = false
  }

  mutating func beginRow(_ node: HTMLNode, isInHead: Bool) {
    guard !isLayout else { return }
    beginRow(isHeader: isInHead || node.cells.allSatisfy { $0.name == "th" })
  }

  mutating func beginRow(isHeader: Bool) {
    row = Row(isHeader: isHeader)
  }

  mutating func endRow() {
    row = nil
    reach = reach.compactMapValues { $0 > 1 ? $0 - 1 : nil }
  }

  mutating func beginCell(_ cell: HTMLNode) {
    guard !isLayout, var row else { return }
    while reach[row.column, default: 0] > 0 { row.column += 1 }
    let width = Self.count(cell.attribute("colspan"), limit: Self.widestCell)
    let height = Self.count(cell.attribute("rowspan"), limit: Self.mostColumns)
    row.cellEnd = row.column + (row.column < Self.mostColumns ? width : 1)
    // One more than the rows below, since the end of this row counts too.
    if height > 1, row.cellEnd <= Self.mostColumns {
      for column in row.column..<row.cellEnd { reach[column] = height }
    }
    row.isInCell = true
    self.row = row
  }

  mutating func endCell() {
    guard var row else { return }
    row.isInCell = false
    row.column = row.cellEnd
    self.row = row
  }

  private static func count(_ text: String?, limit: Int) -> Int {
    text.flatMap { Int($0) }.map { $0.clamped(to: 1...limit) } ?? 1
  }
}

extension HTMLNode {
  /// Whether a table arranges a page and has no data in rows and columns.
  ///
  /// - Complexity: O(*n*) in the nodes up to the first table within it, so that the tables of a
  ///   page are walked through once together.
  fileprivate var isLayoutTable: Bool {
    if attribute("role") == "presentation" { return true }
    var widestRow = 0
    var pending = [self]
    while let node = pending.popLast() {
      if node.name == "tr" { widestRow = max(widestRow, node.cells.count) }
      for index in (0..<node.childCount).reversed() {
        let child = node.child(index)
        guard child.kind == .element else { continue }
        if child.name == "table" || child.name.isHeading { return true }
        pending.append(child)
      }
    }
    return widestRow < 2
  }

  /// The cells of a row.
  fileprivate var cells: [HTMLNode] {
    (0..<childCount).map(child).filter {
      $0.kind == .element && ($0.name == "td" || $0.name == "th")
    }
  }
}

extension String {
  fileprivate var isHeading: Bool {
    utf8.count == 2 && hasPrefix("h") && ("1"..."6").contains(dropFirst())
  }
}
