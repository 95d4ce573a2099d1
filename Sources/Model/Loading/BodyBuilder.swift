/// Builds the parts of a document from the walk through its parsed Markdown.
struct BodyBuilder {
  private let source: SourceText
  private let sourceBytes: [UInt8]

  /// The line of the file that cmark takes for its first.
  private let firstLine: Int

  private var text: [UInt8] = []
  private var blocks: [Block] = []
  private var spans: [Span] = []
  private var notes: [(label: String, firstBlock: Int)] = []
  private var noteReferences: [NoteReference] = []
  private var sourceMap = SourceMap()
  private var problems: [Problem] = []

  /// The UTF-8 offset in the file behind what was read last.
  private var cursor = 0
  private var listDepth = 0
  private var quoteDepth = 0

  /// The number of the next item in each list around, `nil` in a list with bullets.
  private var itemNumbers: [Int?] = []
  private var openSpans: [Int] = []

  /// What stands before the next block.
  private var marker: String?
  private var blockStart = 0
  private var isFirstCell = true

  init(source: SourceText, firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
    sourceBytes = Array(source.text.utf8)
  }

  /// Takes in one step of the walk.
  mutating func read(_ node: MarkdownNode, isEntering: Bool) {
    if isEntering { enter(node) } else { exit(node) }
  }
}

// MARK: - Blocks

extension BodyBuilder {
  private mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: quoteDepth += 1
    case .list: enterList(node)
    case .item: marker = nextItemMarker()
    case .noteDefinition: enterNote(node)
    case .paragraph, .heading, .tableRow: beginBlock(node)
    case .tableCell: beginCell()
    case .verbatim: appendVerbatim(node)
    case .rule:
      beginBlock(node)
      endBlock(.rule)
    case .emphasis, .strong, .link: openSpans.append(text.count)
    case .text: append(node.literal)
    case .code: appendCode(node)
    case .image: append("[image: ")
    case .softBreak: text.append(.blank)
    case .lineBreak: text.append(.lineFeed)
    case .noteReference: appendReference(node)
    case .other: break
    }
  }

  private mutating func exit(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: quoteDepth -= 1
    case .list:
      listDepth -= 1
      itemNumbers.removeLast()
    case .item: marker = nil
    case .paragraph: endBlock(.paragraph)
    case .heading: endBlock(.heading(level: node.headingLevel))
    case .tableRow: endBlock(.tableRow(isHeader: node.isTableHeader))
    case .emphasis: closeSpan(.emphasis)
    case .strong: closeSpan(.strong)
    case .link: closeSpan(.link(destination: TextCleaner.clean(node.destination).text))
    case .image: append("]")
    default: break
    }
  }

  private mutating func enterList(_ node: MarkdownNode) {
    listDepth += 1
    itemNumbers.append(node.firstNumber)
  }

  private mutating func nextItemMarker() -> String {
    guard let number = itemNumbers.last.flatMap({ $0 }) else { return "•" }
    itemNumbers[itemNumbers.count - 1] = number + 1
    return "\(number)."
  }

  private mutating func enterNote(_ node: MarkdownNode) {
    let line = source.startOfLine(node.startLine + firstLine - 1)
    // cmark keeps no label with the note.
    let label = NoteLabels.firstDefined(in: sourceBytes[line...]) ?? "\(notes.count + 1)"
    notes.append((label, blocks.count))
    marker = label
  }

  private mutating func beginBlock(_ node: MarkdownNode) {
    if !blocks.isEmpty { text.append(.lineFeed) }
    blockStart = text.count
    isFirstCell = true
    let line = source.startOfLine(node.startLine + firstLine - 1)
    cursor = min(line + max(0, node.startColumn - 1), sourceBytes.count)
  }

  private mutating func endBlock(_ kind: Block.Kind) {
    blocks.append(
      Block(
        kind: kind, range: blockStart..<text.count, listDepth: listDepth, quoteDepth: quoteDepth,
        marker: marker))
    marker = nil
  }

  private mutating func appendVerbatim(_ node: MarkdownNode) {
    beginBlock(node)
    let lines = node.literal.dropLastLineFeed.split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append(.lineFeed) }
      append(String(line))
    }
    endBlock(.code)
  }

  private mutating func beginCell() {
    if !isFirstCell { text.append(UInt8(ascii: "\t")) }
    isFirstCell = false
  }
}

// MARK: - Inlines

extension BodyBuilder {
  private mutating func appendCode(_ node: MarkdownNode) {
    openSpans.append(text.count)
    append(node.literal)
    closeSpan(.code)
  }

  /// Adds text, and remembers where in the file it stands.
  ///
  /// What Markdown wrote another way (an entity) is not found; it then has no place of its own.
  private mutating func append(_ literal: String) {
    // The file is clean, but an entity such as `&#27;` only now became what it stands for.
    let clean = TextCleaner.clean(literal).text
    let bytes = Array(clean.utf8).filter { $0 != .carriageReturn }
    if let found = sourceBytes.firstOffset(of: bytes, from: cursor) {
      sourceMap.append(
        SourceMap.Piece(textOffset: text.count, sourceOffset: found, length: bytes.count))
      cursor = found + bytes.count
    }
    text += bytes
  }

  /// Hangs a reference on the text before it.
  private mutating func appendReference(_ node: MarkdownNode) {
    // cmark has replaced the label by the note's number in the order of the notes.
    guard let number = Int(node.literal) else { return }
    noteReferences.append(NoteReference(note: number - 1, offset: text.count))
    let marker: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "^")]
    if let found = sourceBytes.firstOffset(of: marker, from: cursor) { cursor = found + 2 }
  }

  private mutating func closeSpan(_ kind: Span.Kind) {
    guard let start = openSpans.popLast(), start < text.count else { return }
    spans.append(Span(kind: kind, range: start..<text.count))
  }
}

// MARK: - The whole

extension BodyBuilder {
  /// Completes what needs the whole text: sections, notes, and what is wrong with the notes.
  consuming func finish() -> MarkdownReader.Body {
    let text = String(decoding: text, as: UTF8.self)
    let notes = finishedNotes()
    let references = noteReferences.filter { notes.indices.contains($0.note) }
    return MarkdownReader.Body(
      text: text, blocks: blocks, spans: spans.sorted { $0.range.lowerBound < $1.range.lowerBound },
      sections: sections(in: text), notes: notes, noteReferences: references,
      sourceMap: sourceMap,
      problems: problemsWithNotes(notes, references: references, in: text))
  }

  private func finishedNotes() -> [Note] {
    notes.indices.map { index in
      let end = index + 1 < notes.count ? notes[index + 1].firstBlock : blocks.count
      let own = notes[index].firstBlock..<end
      let start = own.isEmpty ? text.count : blocks[own.lowerBound].range.lowerBound
      let last = own.isEmpty ? start : blocks[own.upperBound - 1].range.upperBound
      return Note(label: notes[index].label, blocks: own, range: start..<last)
    }
  }

  private func sections(in text: String) -> [Section] {
    let bodyEnd = notes.first.map { $0.firstBlock } ?? blocks.count
    let end = bodyEnd < blocks.count ? blocks[bodyEnd].range.lowerBound : text.utf8.count
    let headings = blocks[..<bodyEnd].compactMap { block -> (level: Int, range: Range<Int>)? in
      guard case .heading(let level) = block.kind else { return nil }
      return (level, block.range)
    }
    return headings.enumerated().map { index, heading in
      let next = headings[(index + 1)...].first { $0.level <= heading.level }
      return Section(
        level: heading.level, title: String(text[utf8: heading.range]),
        range: heading.range.lowerBound..<(next?.range.lowerBound ?? end))
    }
  }

  private func problemsWithNotes(
    _ notes: [Note], references: [NoteReference], in text: String
  ) -> [Problem] {
    let cited = Set(references.map(\.note))
    let unmarked = notes.enumerated().filter { !cited.contains($0.offset) }.map { _, note in
      Problem(
        .noteWithoutMarker(note.label),
        at: source.place(at: sourceMap.sourceOffset(of: note.range.lowerBound)))
    }
    return unmarked + danglingMarkers(in: Array(text.utf8))
  }

  /// The markers that cmark left in the text since no note has their label.
  private func danglingMarkers(in bytes: [UInt8]) -> [Problem] {
    var problems: [Problem] = []
    var offset = 0
    while let start = bytes.firstOffset(of: [UInt8(ascii: "["), UInt8(ascii: "^")], from: offset) {
      offset = start + 2
      guard let label = NoteLabels.label(at: bytes[start...]),
        !spans.contains(where: { $0.kind == .code && $0.range.contains(start) })
      else { continue }
      let place = source.place(at: sourceMap.sourceOffset(of: start))
      problems.append(Problem(.markerWithoutNote(label), at: place))
    }
    return problems
  }
}

extension String {
  fileprivate var dropLastLineFeed: Substring {
    hasSuffix("\n") ? dropLast() : self[...]
  }
}
