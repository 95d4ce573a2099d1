/// The blocks that a page is made of.
extension HTMLDrafter {
  /// Ends the block that is open; within a row of a table the row goes on.
  mutating func endBlock() {
    if dataTable?.row != nil {
      writer.appendBlank()
    } else {
      writer.endBlock()
    }
  }

  mutating func appendRule() {
    endBlock()
    if dataTable == nil { writer.appendRule() }
  }

  mutating func enterList(_ node: HTMLNode, isNumbered: Bool) {
    endBlock()
    writer.indent(by: 1)
    lists.append(ListNumbers(node, isNumbered: isNumbered))
  }

  mutating func exitList() {
    endBlock()
    writer.indent(by: -1)
    if !lists.isEmpty { lists.removeLast() }
  }

  mutating func enterItem(_ node: HTMLNode) {
    endBlock()
    guard dataTable == nil else { return }
    if lists.isEmpty {
      writer.setMarker(ListNumbers.bullet)
    } else {
      writer.setMarker(lists[lists.count - 1].next(node))
    }
  }
}

// MARK: - Tables

extension HTMLDrafter {
  /// The table whose cells are being read, where it is one of data and not of layout.
  var dataTable: HTMLTable? {
    tables.last.flatMap { $0.isLayout ? nil : $0 }
  }

  mutating func openTable(_ change: (inout HTMLTable) -> Void) {
    if !tables.isEmpty { change(&tables[tables.count - 1]) }
  }
}

// MARK: - Text

extension HTMLDrafter {
  mutating func append(_ text: HTMLText) {
    writer.kind = kindOfNextBlock
    if writer.kind == .code {
      writer.appendLines(text)
    } else {
      writer.append(text)
    }
  }

  /// Adds text that stands nowhere in the file.
  private mutating func appendOwn(_ text: String) {
    writer.kind = kindOfNextBlock
    writer.append(text)
  }

  private var kindOfNextBlock: Block.Kind {
    if let row = dataTable?.row { return .tableRow(isHeader: row.isHeader) }
    if let headingLevel { return .heading(level: UInt8(clamping: headingLevel)) }
    return preformattedDepth > 0 ? .code : .paragraph
  }

  mutating func openLink(_ node: HTMLNode) {
    let destination = node.attribute("href")?.trimmingSpace ?? ""
    writer.openSpan(.link(destination: TextCleaner.clean(destination).text))
  }

  mutating func appendQuotationMark(isOpening: Bool) {
    if !isOpening { quotationDepth -= 1 }
    let marks = quotationDepth.isMultiple(of: 2) ? ("“", "”") : ("‘", "’")
    if isOpening { quotationDepth += 1 }
    appendOwn(isOpening ? marks.0 : marks.1)
  }

  mutating func appendImage(_ node: HTMLNode) {
    let description = TextCleaner.clean(node.attribute("alt") ?? "").text.collapsingWhitespace
    if !description.isEmpty { appendOwn("[image: \(description)]") }
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    let trimmed = drop(while: \.isWhitespace)
    return String(trimmed.reversed().drop(while: \.isWhitespace).reversed())
  }
}
