internal import Canvas
package import Model

/// Names a line of a document by its block and its place in the block.
package struct LineAddress: Hashable, Comparable, Sendable {
  package var block: Int
  package var line: Int

  package static func < (lhs: LineAddress, rhs: LineAddress) -> Bool {
    (lhs.block, lhs.line) < (rhs.block, rhs.line)
  }
}

/// Sets a document in a measure, block by block and only where it is asked to.
///
/// A document of any length therefore opens at once.
package struct ReaderLayout: Sendable {
  package let document: Document

  /// The columns that a line may take.
  package let measure: Int

  private let tables: TableMap
  private let options: ReadingOptions
  private let memo: LineMemo

  /// - Parameters:
  ///   - document: What to set.
  ///   - measure: The columns that a line may take.
  ///   - tables: The document's tables where they are known; finding them takes a pass over it.
  ///   - options: How the reader wants it.
  ///   - memo: The lines that are known from before; of this document only.
  package init(
    _ document: Document, measure: Int, tables: TableMap? = nil,
    options: ReadingOptions = ReadingOptions(), memo: LineMemo = LineMemo()
  ) {
    self.document = document
    self.measure = max(1, measure)
    self.tables = tables ?? TableMap(document)
    self.options = options
    self.memo = memo
  }

  /// The lines of a block, with the blank lines and titles that stand before it.
  package func lines(ofBlock index: Int) -> [ReaderLine] {
    guard document.blocks.indices.contains(index) else { return [] }
    return memo.lines(ofBlock: index, measure: measure, options: options) {
      opening(ofBlock: index) + setter(ofBlock: index).lines()
    }
  }

  private func setter(ofBlock index: Int) -> BlockSetter {
    BlockSetter(
      document: document, index: index, measure: measure, tables: tables, options: options)
  }

  private func opening(ofBlock index: Int) -> [ReaderLine] {
    var lines = index == 0 ? titleLines() : []
    if index == document.notes.first?.blocks.lowerBound {
      lines += [blank, blank]
      lines.append(furniture(RichText("Notes", Style(.heading, on: .page, .bold))))
      lines.append(blank)
    } else if index > 0, needsBlank(before: index) {
      lines.append(blank)
      if case .heading(let level) = document.blocks[index].kind, level <= 2 { lines.append(blank) }
    }
    return lines
  }

  private func needsBlank(before index: Int) -> Bool {
    let block = document.blocks[index]
    let above = document.blocks[index - 1]
    if document.note(ofBlock: index) != nil { return false }
    if let row = setter(ofBlock: index).tableRow, row.table.rows.contains(index - 1) {
      return row.needsBlankBefore
    }
    return !(block.listDepth > 0 && above.listDepth > 0 && block.text(in: document).utf8.count < 72)
  }

  /// What the document is, as far as its text does not begin with it.
  private func titleLines() -> [ReaderLine] {
    let lines = TitleLines(of: document).texts.flatMap { $0.wrapped(width: measure) }.map(furniture)
    return lines.isEmpty ? [blank] : [blank] + lines + [blank, blank]
  }

  private var blank: ReaderLine { furniture(RichText()) }

  private func furniture(_ text: RichText) -> ReaderLine { ReaderLine(furniture: text) }
}

extension Block {
  fileprivate func text(in document: Document) -> Substring { document.text[utf8: range] }
}

// MARK: - Finding lines

extension ReaderLayout {
  /// The line that an offset of the text stands on.
  package func address(of offset: Int) -> LineAddress {
    let block = document.blockIndex(at: offset) ?? 0
    let lines = lines(ofBlock: block)
    // The lines of a table's row run beside each other: the one counts whose part begins last.
    var best: (line: Int, start: Int)?
    for (index, line) in lines.enumerated() where line.isText {
      for stretch in line.stretches where stretch.lowerBound <= offset {
        if stretch.lowerBound >= best?.start ?? 0 { best = (index, stretch.lowerBound) }
      }
    }
    return LineAddress(
      block: block, line: best?.line ?? lines.firstIndex(where: \.isText) ?? 0)
  }

  package func line(at address: LineAddress) -> ReaderLine? {
    let lines = lines(ofBlock: address.block)
    return lines.indices.contains(address.line) ? lines[address.line] : nil
  }

  /// The address some rows further down, or up where `rows` is negative; at most an end.
  package func address(_ rows: Int, from start: LineAddress) -> LineAddress {
    var address = start
    address.line += rows
    while address.line < 0, address.block > 0 {
      address.block -= 1
      address.line += lines(ofBlock: address.block).count
    }
    while true {
      let count = lines(ofBlock: address.block).count
      if address.line < count || address.block >= document.blocks.count - 1 {
        address.line = max(0, min(address.line, count - 1))
        return address
      }
      address.line -= count
      address.block += 1
    }
  }

  /// The first line of the screen that ends with the document.
  func lastTop(height: Int) -> LineAddress {
    let block = max(0, document.blocks.count - 1)
    let last = LineAddress(block: block, line: max(0, lines(ofBlock: block).count - 1))
    return address(1 - height, from: last)
  }

  /// The lines on a screen, from an address on.
  package func lines(from top: LineAddress, count: Int) -> [(
    address: LineAddress, line: ReaderLine
  )] {
    var result: [(address: LineAddress, line: ReaderLine)] = []
    var block = top.block
    while result.count < count, block < document.blocks.count {
      for (index, line) in lines(ofBlock: block).enumerated()
      where block > top.block || index >= top.line {
        result.append((LineAddress(block: block, line: index), line))
        if result.count == count { break }
      }
      block += 1
    }
    return result
  }

  /// The offset that some lines of text lie further down, or up where `lines` is negative.
  package func offset(_ lines: Int, from offset: Int) -> Int {
    var address = address(of: offset)
    var remaining = abs(lines)
    let step = lines < 0 ? -1 : 1
    var best = offset
    while remaining > 0 {
      let next = self.address(step, from: address)
      guard next != address else { break }
      address = next
      guard let line = line(at: address), line.isText else { continue }
      best = line.range.lowerBound
      remaining -= 1
    }
    return best
  }
}
