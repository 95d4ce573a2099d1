/// Writes the text of a page as a browser would set it: white space collapsed, in blocks and spans.
struct HTMLWriter {
  private(set) var builder: DraftBuilder

  /// What the next block is, and its part in the document.
  var kind = Block.Kind.paragraph
  var role: Draft.Role

  /// The column that is being written, in a row of a table.
  var column = 0

  private var isBlockOpen = false
  private var openKind = Block.Kind.paragraph
  private var writtenTabs = 0

  /// Whether white space waits for text that it parts from the text before.
  private var hasBlank = false

  /// Names that lead to the next text.
  private var anchors: [String] = []
  private var openSpans: [Span.Kind] = []
  private var surplusSpans = 0

  /// More spans in each other than any author sets; a page may ask for as many as it has bytes.
  private static let mostSpans = 6

  init(_ builder: consuming DraftBuilder, role: Draft.Role) {
    self.builder = builder
    self.role = role
  }

  /// The UTF-8 offset that the next text gets.
  var offset: Int { builder.offset }

  mutating func indent(by depth: Int) { builder.listDepth += depth }
  mutating func quote(by depth: Int) { builder.quoteDepth += depth }
  mutating func setMarker(_ marker: String?) { builder.marker = marker }
  mutating func addAnchor(_ name: String) { anchors.append(name) }

  /// Remembers that the blocks since the given one are what the page calls a note.
  mutating func endNote(from block: Int) { builder.endNote(from: block) }

  /// Gives the names that no text followed to the end.
  mutating func finish() {
    endBlock()
    flushAnchors()
    builder.marker = nil
  }
}

// MARK: - Blocks

extension HTMLWriter {
  /// Ends the block that is open, if one is.
  mutating func endBlock() {
    hasBlank = false
    guard isBlockOpen else { return }
    isBlockOpen = false
    for kind in openSpans.reversed() { builder.close(kind) }
    builder.endBlock(openKind, role: role)
  }

  mutating func appendRule() {
    builder.beginBlock()
    builder.endBlock(.rule, role: role)
  }

  /// Parts the text before from the text behind without ending the block.
  mutating func appendBlank() {
    hasBlank = true
  }

  mutating func appendLineBreak() {
    guard isBlockOpen else { return }
    if case .heading = openKind { return appendBlank() }
    if case .tableRow = openKind { return appendBlank() }
    hasBlank = false
    builder.append(.lineFeed)
  }

  /// Begins a block where none is open; what holds no text never becomes one.
  private mutating func needBlock() {
    guard !isBlockOpen else { return }
    isBlockOpen = true
    openKind = kind
    hasBlank = false
    writtenTabs = 0
    builder.beginBlock()
    for _ in openSpans { builder.open() }
  }

  /// Adds the tabs up to the cell that is being read.
  private mutating func reachCell() {
    guard case .tableRow = openKind, column > writtenTabs else { return }
    for _ in writtenTabs..<column { builder.append(UInt8(ascii: "\t")) }
    writtenTabs = column
    hasBlank = false
  }
}

// MARK: - Text

extension HTMLWriter {
  /// Adds text as it is written, line by line.
  mutating func appendLines(_ text: HTMLText) {
    let isOnlyBlank = text.bytes.allSatisfy(Self.isSpace)
    guard !text.bytes.isEmpty, isBlockOpen || !isOnlyBlank else { return }
    let blank = text.bytes.prefix(while: Self.isSpace)
    // A block does not begin with empty lines; the indent of its first line stays.
    let start = isBlockOpen ? 0 : blank.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    beginText()
    var index = 0
    builder.append(text, start..<text.bytes.count, from: &index)
  }

  /// Adds text with each run of white space made one blank.
  mutating func append(_ text: HTMLText) {
    var index = 0
    var offset = 0
    while let run = nextRun(in: text.bytes, from: offset) {
      if run.lowerBound > offset { hasBlank = true }
      offset = run.upperBound
      guard !run.isEmpty else { break }
      beginText()
      builder.append(text, run, from: &index)
    }
  }

  /// Adds text that stands nowhere in the file.
  mutating func append(_ text: String) {
    beginText()
    builder.append(text.utf8)
  }

  /// The next stretch of words with one blank between them; it is empty behind the last one, and
  /// `nil` where nothing is left at all.
  private func nextRun(in bytes: [UInt8], from offset: Int) -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    var start = offset
    while start < bytes.count, Self.isSpace(bytes[start]) || isLeadingNoBreakSpace(bytes, start) {
      start += 1
    }
    var end = start
    while end < bytes.count {
      if Self.isSpace(bytes[end]) {
        guard bytes[end] == .blank, end + 1 < bytes.count, !Self.isSpace(bytes[end + 1]) else {
          break
        }
      }
      end += 1
    }
    return start..<end
  }

  /// Whether a byte is of a no-break space in front of a block, where it is an indent and no text.
  private func isLeadingNoBreakSpace(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard !isBlockOpen else { return false }
    if bytes[offset] == 0xC2 { return offset + 1 < bytes.count && bytes[offset + 1] == 0xA0 }
    return bytes[offset] == 0xA0 && offset > 0 && bytes[offset - 1] == 0xC2
  }

  /// Makes ready for text: begins its block and cell, and writes the blank before it.
  private mutating func beginText() {
    needBlock()
    reachCell()
    if hasBlank, let last = builder.blockText.last, last != .blank, last != .lineFeed,
      last != UInt8(ascii: "\t")
    {
      builder.append(.blank)
    }
    hasBlank = false
    flushAnchors()
  }

  private mutating func flushAnchors() {
    for anchor in anchors { builder.addAnchor(anchor) }
    anchors = []
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == .blank || byte == .lineFeed || byte == UInt8(ascii: "\t") || byte == 0x0C
  }
}

// MARK: - Spans

extension HTMLWriter {
  mutating func openSpan(_ kind: Span.Kind) {
    guard openSpans.count < Self.mostSpans else {
      surplusSpans += 1
      return
    }
    openSpans.append(kind)
    guard isBlockOpen else { return }
    if hasBlank { beginText() }
    reachCell()
    builder.open()
  }

  mutating func closeSpan() {
    guard surplusSpans == 0 else {
      surplusSpans -= 1
      return
    }
    guard let kind = openSpans.popLast(), isBlockOpen else { return }
    builder.close(kind)
  }
}
