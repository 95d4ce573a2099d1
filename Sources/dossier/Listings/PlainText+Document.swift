internal import Canvas
internal import Model

extension PlainText {
  /// Writes a document: what it is, as far as its text does not say it, its text, its notes.
  mutating func write(_ document: Document) {
    // Lines are indented, and an empty line or two part paragraphs.
    reserve(document.text.utf8.count / 8 * 9 + document.blocks.count * 3)
    gap(lines: 2)
    let opening = DocumentOpening(of: document)
    if !opening.isTitled(document.metadata.title) { paragraph(document.metadata.title) }
    for line in document.publicationLines where !opening.says(line) { paragraph(line) }
    if let handling = document.handlingLine { paragraph(handling) }
    writeBlocks(of: document, in: document.body.indices)
    guard !document.notes.isEmpty else { return }
    heading("Notes")
    for note in document.notes { writeBlocks(of: document, in: note.blocks, isNote: true) }
  }

  private mutating func writeBlocks(
    of document: Document, in indices: Range<Int>, isNote: Bool = false
  ) {
    for index in indices {
      let block = document.blocks[index]
      let previous = index > indices.lowerBound ? document.blocks[index - 1] : nil
      if !block.continues(previous) && !(isNote && previous == nil) { gap() }
      write(block, text: document.textWithMarkers(of: block), isNote: isNote)
    }
  }

  private mutating func write(_ block: Block, text: String, isNote: Bool) {
    let indent = block.quoteDepth * 2 + max(0, block.listDepth - 1) * 2
    switch block.kind {
    case .heading:
      gap(lines: 2)
      paragraph(text)
    case .paragraph:
      let marker = isNote ? block.marker.map { "[\($0)]" } : block.marker
      let isItem = block.listDepth > 0 || isNote
      paragraph(text, marker: marker ?? "", indent: indent + (isItem && marker == nil ? 2 : 0))
    case .code:
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        self.line(String(repeating: " ", count: indent + 4) + line)
      }
    case .rule:
      line("* * *")
    case .tableRow:
      paragraph(
        text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " | "),
        indent: indent)
    }
  }
}

extension Block {
  /// Whether the block follows the one before it without a blank line: an item, a row of a table.
  fileprivate func continues(_ previous: Block?) -> Bool {
    guard let previous else { return false }
    if case (.tableRow, .tableRow) = (previous.kind, kind) { return true }
    return previous.listDepth > 0 && listDepth > 0 && marker != nil
  }
}

extension Document {
  /// Who wrote it, when and where it appeared, and how it may be used.
  var descriptionLines: [String] { publicationLines + [handlingLine].compactMap(\.self) }

  fileprivate var publicationLines: [String] {
    let published = [
      metadata.issued?.displayText, metadata.containerTitle, metadata.publisher,
    ]
    return [
      metadata.authors.map(\.displayText).joined(separator: ", "),
      published.compactMap { $0 }.joined(separator: ", "),
    ].filter { !$0.isEmpty }
  }

  fileprivate var handlingLine: String? { metadata.handling.map { "Handling: \($0)" } }

  /// The text of a block with the markers of the notes that it cites, such as `[12]`.
  fileprivate func textWithMarkers(of block: Block) -> String {
    var text = ""
    var start = block.range.lowerBound
    for reference in noteReferences(in: block.range) {
      text += self.text[utf8: start..<reference.offset] + "[\(notes[reference.note].label)]"
      start = reference.offset
    }
    return text + self.text[utf8: start..<block.range.upperBound]
  }
}
