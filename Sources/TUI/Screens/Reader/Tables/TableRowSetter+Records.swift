internal import Canvas
internal import Model

/// Rows as records, a line for each cell: for tables that have no room beside each other.
extension TableRowSetter {
  /// The cells that hold something, each behind the heading of its column.
  func record() -> [ReaderLine] {
    let widest = max(1, measure / 2 - 3)
    var lines: [ReaderLine] = []
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      let label = column < table.headings.count ? table.headings[column] : ""
      lines += field(cell, label: label.truncated(toWidth: widest))
    }
    return lines.isEmpty ? [emptyLine] : lines
  }

  private func field(_ cell: Range<Int>, label: String) -> [ReaderLine] {
    let display = display(of: cell)
    guard !label.isEmpty else {
      return wrap(display.text, width: measure).map { display.line($0, after: lead.hanging) }
    }
    let head = lead.first + RichText(label + ": ", Style(.muted))
    let indent = lead.hanging + RichText(String(repeating: " ", count: Self.indent))
    let word = display.text.utf8.prefix { $0 != UInt8(ascii: " ") }
    let firstWord = Substring(word).displayWidth
    guard head.displayWidth + firstWord <= measure + lead.first.displayWidth else {
      let lines = wrap(display.text, width: max(1, measure - Self.indent))
      return [ReaderLine(furniture: head)] + lines.map { display.line($0, after: indent) }
    }
    return lines(of: display, behind: head, indent: indent, label: label.displayWidth + 2)
  }

  /// Lines of which the first is shorter by a label: while it is wrapped, no-break spaces hold the
  /// label's place.
  private func lines(
    of display: DisplayText, behind head: RichText, indent: RichText, label: Int
  ) -> [ReaderLine] {
    let place = String(repeating: "\u{A0}", count: max(0, label - Self.indent))
    let length = place.utf8.count
    let parts = wrap(place + display.text, width: max(1, measure - Self.indent))
    return parts.enumerated().map { number, part in
      let shown = max(0, part.range.lowerBound - length)..<max(0, part.range.upperBound - length)
      let line = WrappedLine(range: shown, width: part.width, endsWithHyphen: part.endsWithHyphen)
      return display.line(line, after: number == 0 ? head : indent)
    }
  }

  private static let indent = 2

  /// The headings of the columns in a paragraph, above the records.
  func headerOfRecords() -> [ReaderLine] {
    let display = display(of: block.range)
    return wrap(display.text, width: measure).map { display.line($0, after: lead.hanging) }
  }

  private var emptyLine: ReaderLine {
    let start = block.range.lowerBound
    return ReaderLine(text: lead.first, range: start..<start)
  }
}
