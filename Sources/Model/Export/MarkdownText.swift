/// A document as Markdown with front matter, which reads as the same document again.
///
/// Text, blocks, spans, notes and what is known of the document come back. What Markdown has no
/// words for does not: a table without a header gets an empty one, and an emphasis that begins in
/// the middle of a word at a bracket is left out.
package struct MarkdownText {
  private let document: Document
  private let inlines: MarkdownInlines
  private let labels: [String]

  private var output = ""

  /// The lists and quotations around the block that was written last, the outermost first.
  private var containers: [MarkdownContainer] = []
  private var previous: Block?

  /// Writes a document.
  ///
  /// - Complexity: O(*n*) in the length of the text and its parts.
  package static func text(of document: Document) -> String {
    var writer = MarkdownText(document)
    writer.write()
    return MarkdownFrontMatter.text(of: document) + writer.output
  }

  private init(_ document: Document) {
    self.document = document
    labels = Self.labels(of: document.notes)
    inlines = MarkdownInlines(document, labels: labels)
  }

  /// Labels that Markdown can read, no two the same.
  private static func labels(of notes: [Note]) -> [String] {
    var taken: Set<String> = []
    return notes.map { note in
      let plain = String(
        note.label.map { $0.isWhitespace || "[]^\\`".contains($0) ? "-" : $0 }.prefix(100))
      let label = plain.isEmpty ? "note" : plain
      var unique = label
      var number = 2
      while !taken.insert(unique.lowercased()).inserted {
        unique = "\(label)-\(number)"
        number += 1
      }
      return unique
    }
  }
}

// MARK: - Blocks

extension MarkdownText {
  private mutating func write() {
    for index in document.body.indices { write(index) }
    for (index, note) in document.notes.enumerated() {
      containers = []
      guard !note.blocks.isEmpty else {
        output += "\n[^\(labels[index])]:\n"
        continue
      }
      for block in note.blocks {
        write(block, note: labels[index], isFirstOfNote: block == note.blocks.lowerBound)
      }
    }
  }

  private mutating func write(_ index: Int, note: String? = nil, isFirstOfNote: Bool = false) {
    let block = document.blocks[index]
    let marker = isFirstOfNote ? nil : block.marker
    let (kept, new) = arrange(block, marker: marker, note: note, isFirstOfNote: isFirstOfNote)
    let isTight = isTight(block, kept: kept, new: new)
    if !isTight { output += prefix(of: kept[...]).trimmingBlanksAtEnd + "\n" }
    containers = kept + new
    let first = prefix(of: kept[...]) + beginning(of: new[...])
    let others = prefix(of: containers[...])
    for (number, line) in lines(of: block).enumerated() {
      output += ((number == 0 ? first : others) + line).trimmingBlanksAtEnd + "\n"
    }
    previous = block
  }

  /// Whether a block follows the one before without a blank line: a row of a table, an item.
  private func isTight(_ block: Block, kept: [MarkdownContainer], new: [MarkdownContainer]) -> Bool
  {
    guard let previous else { return false }
    if case (.tableRow, .tableRow(false)) = (previous.kind, block.kind), new.isEmpty,
      kept == containers
    {
      return true
    }
    let isNewItem = block.listDepth > 0 && block.marker != nil && !new.isEmpty
    return isNewItem && previous.listDepth > 0 && previous.kind == .paragraph
      && previous.quoteDepth == block.quoteDepth
  }

  /// The containers that go on around a block, and those that begin with it.
  private func arrange(
    _ block: Block, marker: String?, note: String?, isFirstOfNote: Bool
  ) -> (kept: [MarkdownContainer], new: [MarkdownContainer]) {
    if isFirstOfNote, let note {
      let bullet = block.listDepth > 0 ? "•" : nil
      return (
        [], [.note(label: note)] + inner(block, marker: bullet, items: 0, quotes: 0, sibling: nil)
      )
    }
    let around = note == nil ? 0 : 1
    var kept = containers
    var sibling: MarkdownContainer?
    let items = block.listDepth + around - (marker == nil ? 0 : 1)
    while kept.count(where: { !$0.isQuote }) > items
      || kept.count(where: \.isQuote) > block.quoteDepth
    {
      sibling = kept.removeLast()
    }
    let new = inner(
      block, marker: marker, items: kept.count { !$0.isQuote } - around,
      quotes: kept.count(where: \.isQuote), sibling: sibling)
    return (kept, new)
  }

  /// The quotations and items that begin with a block.
  private func inner(
    _ block: Block, marker: String?, items: Int, quotes: Int, sibling: MarkdownContainer?
  ) -> [MarkdownContainer] {
    let missing = max(0, block.listDepth - items)
    let outer = [MarkdownContainer](
      repeating: .item(marker: "-", number: nil), count: max(0, missing - 1))
    let last = missing > 0 ? [MarkdownContainer(marker: marker ?? "•", behind: sibling)] : []
    return [MarkdownContainer](repeating: .quote, count: max(0, block.quoteDepth - quotes)) + outer
      + last
  }
}

// MARK: - Lines

extension MarkdownText {
  private func prefix(of containers: ArraySlice<MarkdownContainer>) -> String {
    containers.map(\.continuation).joined()
  }

  private func beginning(of containers: ArraySlice<MarkdownContainer>) -> String {
    containers.map(\.beginning).joined()
  }

  private func lines(of block: Block) -> [String] {
    switch block.kind {
    case .heading(let level):
      let text = inlines.text(of: block.range).replacing("\\\n", with: " ")
      let signs = String(repeating: "#", count: Int(level).clamped(to: 1...6))
      return [signs + " " + text.escapingClosingHashes]
    case .paragraph:
      return inlines.text(of: block.range).split(separator: "\n", omittingEmptySubsequences: false)
        .map { MarkdownEscapes.lineStart(String($0)) }
    case .code:
      let text = String(document.text[utf8: block.range])
      let fence = String(repeating: "`", count: max(3, text.longestRunOfBackticks + 1))
      return [fence]
        + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [fence]
    case .rule:
      return ["* * *"]
    case .tableRow(let isHeader):
      return rows(of: block, isHeader: isHeader)
    }
  }

  /// The row, and above or below it what Markdown wants of a table's beginning.
  private func rows(of block: Block, isHeader: Bool) -> [String] {
    let cells = cells(of: block)
    let row = "| " + cells.joined(separator: " | ") + " |"
    let rule = "|" + String(repeating: " --- |", count: cells.count)
    if isHeader { return [row, rule] }
    if let previous, case .tableRow = previous.kind { return [row] }
    return ["|" + String(repeating: "  |", count: cells.count), rule, row]
  }

  private func cells(of block: Block) -> [String] {
    var cells: [String] = []
    var start = block.range.lowerBound
    for cell in document.text[utf8: block.range].utf8.split(
      separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    {
      let end = start + cell.count
      cells.append(inlines.text(of: start..<end).replacing("\\\n", with: "<br>"))
      start = end + 1
    }
    return cells
  }
}

extension String {
  fileprivate var trimmingBlanksAtEnd: String {
    guard let last = utf8.lastIndex(where: { $0 != .blank }) else { return "" }
    return String(self[...last])
  }

  /// Hashes at the end of a heading would close it.
  fileprivate var escapingClosingHashes: String {
    hasSuffix("#") ? dropLast() + "\\#" : self
  }
}
