internal import Canvas
internal import Model

/// Sets one block of a document in lines.
struct BlockSetter {
  let document: Document
  let index: Int
  let measure: Int
  let tables: TableMap
  let options: ReadingOptions

  private var block: Block { document.blocks[index] }

  func lines() -> [ReaderLine] {
    if case .rule = block.kind { return [rule] }
    if let tableRow { return tableRow.lines() }
    let lead = BlockLead(ofBlock: index, in: document, measure: measure)
    let room = max(1, measure - lead.first.displayWidth)
    let display = DisplayText(of: block.range, as: block.kind, in: document)
    let parts = wrap(display.text, width: room, divide: division(of: display))
    return parts.indices.map { number in
      let line = display.line(parts[number], after: number == 0 ? lead.first : lead.hanging)
      let slack = slack(afterLine: number, of: parts, in: display, room)
      return slack > 0 ? line.justified(by: slack, from: lead.first.text.utf8.count) : line
    }
  }

  /// The block as a row of a table, where it is one.
  var tableRow: TableRowSetter? {
    tables.table(ofBlock: index).map { table in
      TableRowSetter(document: document, table: table, index: index, measure: measure)
    }
  }

  /// How words are divided; `nil` where none are: in headings, in code, in tables.
  private func division(of display: DisplayText) -> WordDivision? {
    guard block.kind == .paragraph, let hyphenator = options.hyphenator(for: document) else {
      return nil
    }
    let divider = WordDivider(display: display, hyphenator: hyphenator)
    return divider.places(in:)
  }

  /// The columns that a line is to be widened by: none for the last of a paragraph, nor where the
  /// gaps would show more than the words.
  private func slack(
    afterLine number: Int, of parts: [WrappedLine], in display: DisplayText, _ room: Int
  ) -> Int {
    guard options.lines != .ragged, block.kind == .paragraph, number + 1 < parts.count else {
      return 0
    }
    let next = parts[number + 1].range.lowerBound
    let isForced = next > 0 && display.text[utf8: (next - 1)..<next] == "\n"
    let slack = room - parts[number].width
    return isForced || slack * 4 > room ? 0 : slack
  }

  private var rule: ReaderLine {
    ReaderLine(
      text: RichText(String(repeating: "─", count: min(measure, 24)), Style(.line)),
      range: block.range)
  }
}
