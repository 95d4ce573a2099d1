/// Drafts a document from the walk through its page.
struct HTMLDrafter {
  private(set) var builder: DraftBuilder

  /// The bytes that were parsed, and the UTF-8 offset in the file where they begin.
  private let bytes: [UInt8]
  private let base: Int?

  private let role: Draft.Role
  private let showsHidden: Bool

  /// What is around the place that is being read, the innermost last.
  private var path: [HTMLElement] = []
  private var headingLevel: Int?
  private var preformattedDepth = 0
  private var navigationDepth = 0
  private var lists: [ListNumbers] = []
  private var tables: [HTMLTable] = []

  private var isBlockOpen = false
  private var blockKind = Block.Kind.paragraph

  /// Whether white space waits for text that it parts from the text before.
  private var hasBlank = false

  /// Names that lead to the next text.
  private var anchors: [String] = []
  private var openSpans: [Span.Kind] = []
  private var surplusSpans = 0
  private var quotationDepth = 0
  private(set) var head = HTMLHead()

  init(
    _ bytes: [UInt8], at base: Int?, builder: consuming DraftBuilder, role: Draft.Role,
    showsHidden: Bool
  ) {
    self.bytes = bytes
    self.base = base
    self.builder = builder
    self.role = role
    self.showsHidden = showsHidden
  }

  /// Takes in one step of the walk.
  mutating func read(_ node: HTMLNode, _ range: Range<Int>, isEntering: Bool) -> HTMLTree.Step {
    switch (node.kind, isEntering) {
    case (.text, _):
      let place = base.map { $0 + range.lowerBound }
      append(HTMLText(node.text, from: bytes[range], at: place))
    case (.element, true): return enter(node)
    case (.element, false): exit(node)
    case (.other, _): break
    }
    return .skip
  }

  /// Ends what is open.
  mutating func finish() {
    closeBlock()
    flushAnchors()
    builder.marker = nil
  }
}

// MARK: - Elements

extension HTMLDrafter {
  private mutating func enter(_ node: HTMLNode) -> HTMLTree.Step {
    var element = HTMLElement(node)
    if node.name == "head" || node.name == "html" { head.read(node) }
    if element == .hidden, showsHidden, HTMLElement.isShowable(node) { element = .block }
    addAnchors(of: node)
    guard element != .hidden else {
      if HTMLElement.isPageNumber(node) { addAnchors(within: node) }
      return .skip
    }
    head.enter(node, at: builder.offset)
    open(element, node)
    path.append(element)
    return .descend
  }

  private mutating func open(_ element: HTMLElement, _ node: HTMLNode) {
    switch element {
    case .block, .tableHead: endBlock()
    case .heading(let level):
      endBlock()
      headingLevel = headingLevel ?? level
    case .list(let isNumbered): enterList(node, isNumbered: isNumbered)
    case .item: enterItem(node)
    case .definition: indent(by: 1)
    case .quotation: quote(by: 1)
    case .preformatted:
      endBlock()
      preformattedDepth += 1
    case .rule: appendRule()
    case .navigation:
      endBlock()
      navigationDepth += 1
    case .table:
      endBlock()
      tables.append(HTMLTable(node))
    case .row:
      endBlock()
      let isInHead = path.contains(.tableHead)
      openTable { $0.beginRow(node, isInHead: isInHead) }
    case .cell:
      endBlock()
      openTable { $0.beginCell(node) }
    case .span(let kind): openSpan(kind)
    case .link: openLink(node)
    case .quotationMarks: appendQuotationMark(isOpening: true)
    case .lineBreak: appendLineBreak()
    case .image: appendImage(node)
    case .transparent, .hidden: break
    }
  }

  private mutating func exit(_ node: HTMLNode) {
    guard let element = path.popLast() else { return }
    switch element {
    case .block: endBlock()
    case .heading:
      endBlock()
      if !path.contains(where: \.isHeading) { headingLevel = nil }
    case .list: exitList()
    case .item:
      endBlock()
      builder.marker = nil
    case .definition: indent(by: -1)
    case .quotation: quote(by: -1)
    case .preformatted:
      endBlock()
      preformattedDepth -= 1
    case .navigation:
      endBlock()
      navigationDepth -= 1
    case .table:
      endBlock()
      if !tables.isEmpty { tables.removeLast() }
    case .tableHead: endBlock()
    case .row:
      closeBlock()
      openTable { $0.endRow() }
    case .cell: exitCell()
    case .span, .link: closeSpan()
    case .quotationMarks: appendQuotationMark(isOpening: false)
    case .rule, .lineBreak, .image, .transparent, .hidden: break
    }
    head.exit(node, in: builder)
  }

  private mutating func indent(by depth: Int) {
    endBlock()
    builder.listDepth += depth
  }

  private mutating func quote(by depth: Int) {
    endBlock()
    builder.quoteDepth += depth
  }

  private mutating func addAnchors(of node: HTMLNode) {
    guard node.hasAttributes else { return }
    let name = node.name == "a" ? node.attribute("name") : nil
    for anchor in [node.attribute("id"), name].compactMap({ $0 }) {
      anchors.append(TextCleaner.clean(anchor).text)
    }
  }
}

// MARK: - Parts of a page

extension HTMLDrafter {
  /// Begins with a table, of which the page is a part.
  mutating func beginTable(isInRow: Bool) {
    var table = HTMLTable()
    if isInRow { table.beginRow(isHeader: false) }
    tables.append(table)
  }

  /// Lets links lead to what stands behind a page number, which holds their names.
  private mutating func addAnchors(within node: HTMLNode) {
    for index in 0..<node.childCount {
      let child = node.child(index)
      if child.kind == .element { addAnchors(of: child) }
    }
  }
}

// MARK: - Blocks

extension HTMLDrafter {
  /// Begins a block where none is open; what holds no text never becomes one.
  private mutating func needBlock() {
    guard !isBlockOpen else { return }
    isBlockOpen = true
    hasBlank = false
    blockKind = kindOfNextBlock
    builder.beginBlock()
    for _ in openSpans { builder.open() }
  }

  private var kindOfNextBlock: Block.Kind {
    if let row = dataTable?.row { return .tableRow(isHeader: row.isHeader) }
    if let headingLevel { return .heading(level: headingLevel) }
    return preformattedDepth > 0 ? .code : .paragraph
  }

  /// Ends the block that is open; within a row of a table the row goes on.
  private mutating func endBlock() {
    if dataTable?.row != nil {
      hasBlank = true
    } else {
      closeBlock()
    }
  }

  private mutating func closeBlock() {
    hasBlank = false
    guard isBlockOpen else { return }
    isBlockOpen = false
    for kind in openSpans.reversed() { builder.close(kind) }
    builder.endBlock(blockKind, role: navigationDepth > 0 ? .furniture : role)
  }

  private mutating func appendRule() {
    endBlock()
    guard dataTable == nil else { return }
    builder.beginBlock()
    builder.endBlock(.rule, role: navigationDepth > 0 ? .furniture : role)
  }

  private mutating func enterList(_ node: HTMLNode, isNumbered: Bool) {
    endBlock()
    builder.listDepth += 1
    lists.append(ListNumbers(node, isNumbered: isNumbered))
  }

  private mutating func exitList() {
    endBlock()
    builder.listDepth -= 1
    if !lists.isEmpty { lists.removeLast() }
  }

  private mutating func enterItem(_ node: HTMLNode) {
    endBlock()
    guard dataTable == nil else { return }
    if lists.isEmpty {
      builder.marker = ListNumbers.bullet
    } else {
      builder.marker = lists[lists.count - 1].next(node)
    }
  }
}

// MARK: - Tables

extension HTMLDrafter {
  /// The table whose cells are being read, where it is one of data and not of layout.
  private var dataTable: HTMLTable? {
    tables.last.flatMap { $0.isLayout ? nil : $0 }
  }

  private mutating func openTable(_ change: (inout HTMLTable) -> Void) {
    if !tables.isEmpty { change(&tables[tables.count - 1]) }
  }

  private mutating func exitCell() {
    endBlock()
    hasBlank = false
    openTable { $0.endCell() }
  }

  /// Adds the tabs up to the cell that is being read.
  private mutating func reachCell() {
    guard dataTable?.row?.isInCell == true else { return }
    var tabs = 0
    openTable { tabs = $0.takeTabs() }
    guard tabs > 0 else { return }
    hasBlank = false
    for _ in 0..<tabs { builder.append(UInt8(ascii: "\t")) }
  }
}

// MARK: - Text

extension HTMLDrafter {
  private mutating func append(_ text: HTMLText) {
    if preformattedDepth > 0, dataTable?.row == nil {
      appendLines(text)
    } else {
      appendCollapsing(text)
    }
  }

  private mutating func appendLines(_ text: HTMLText) {
    let isOnlyBlank = text.bytes.allSatisfy { Self.isSpace($0) }
    guard !text.bytes.isEmpty, isBlockOpen || !isOnlyBlank else { return }
    let blank = text.bytes.prefix { Self.isSpace($0) }
    // A block does not begin with empty lines; the indent of its first line stays.
    let start = isBlockOpen ? 0 : blank.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    beginText()
    var index = 0
    builder.append(text, start..<text.bytes.count, from: &index)
  }

  /// Adds text with each run of white space made one blank, as browsers do.
  private mutating func appendCollapsing(_ text: HTMLText) {
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

// MARK: - Inlines

extension HTMLDrafter {
  /// More spans in each other than any author sets; a page may ask for as many as it has bytes.
  private static let mostSpans = 16

  private mutating func openSpan(_ kind: Span.Kind) {
    guard openSpans.count < Self.mostSpans else {
      surplusSpans += 1
      return
    }
    openSpans.append(kind)
    guard isBlockOpen else { return }
    if hasBlank {
      beginText()
    } else {
      reachCell()
    }
    builder.open()
  }

  private mutating func closeSpan() {
    guard surplusSpans == 0 else {
      surplusSpans -= 1
      return
    }
    guard let kind = openSpans.popLast(), isBlockOpen else { return }
    builder.close(kind)
  }

  private mutating func openLink(_ node: HTMLNode) {
    let destination = node.attribute("href")?.trimmingSpace ?? ""
    openSpan(.link(destination: TextCleaner.clean(destination).text))
  }

  private mutating func appendQuotationMark(isOpening: Bool) {
    if !isOpening { quotationDepth -= 1 }
    let marks = quotationDepth.isMultiple(of: 2) ? ("“", "”") : ("‘", "’")
    if isOpening { quotationDepth += 1 }
    appendOwn(isOpening ? marks.0 : marks.1)
  }

  private mutating func appendImage(_ node: HTMLNode) {
    let description = TextCleaner.clean(node.attribute("alt") ?? "").text.collapsingWhitespace
    if !description.isEmpty { appendOwn("[image: \(description)]") }
  }

  /// Adds text that stands nowhere in the file.
  private mutating func appendOwn(_ text: String) {
    beginText()
    builder.append(text.utf8)
  }

  private mutating func appendLineBreak() {
    guard isBlockOpen else { return }
    if dataTable?.row != nil || headingLevel != nil {
      hasBlank = true
    } else {
      hasBlank = false
      builder.append(.lineFeed)
    }
  }
}

extension HTMLElement {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    let trimmed = drop(while: \.isWhitespace)
    return String(trimmed.reversed().drop(while: \.isWhitespace).reversed())
  }
}
