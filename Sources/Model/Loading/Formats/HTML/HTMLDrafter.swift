/// Drafts a document from the walk through its page.
struct HTMLDrafter {
  private var writer: HTMLWriter

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
  private var quotationDepth = 0
  private(set) var head = HTMLHead()

  private var anchorNames = HTMLAnchorNames()

  /// The parts of the page that are notes and open: how deep they are, and their first blocks.
  private var notes: [(depth: Int, block: Int)] = []

  init(
    _ bytes: [UInt8], at base: Int?, builder: consuming DraftBuilder, role: Draft.Role,
    showsHidden: Bool
  ) {
    self.bytes = bytes
    self.base = base
    writer = HTMLWriter(builder, role: role)
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

  /// Ends what is open, and gives back the builder.
  consuming func finish() -> DraftBuilder {
    writer.finish()
    return writer.builder
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
    head.enter(node, at: writer.offset)
    open(element, node)
    path.append(element)
    if [.block, .item, .quotation].contains(element), HTMLElement.isNote(node) {
      notes.append((path.count, writer.builder.blockCount))
    }
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
      writer.role = .furniture
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
      writer.column = dataTable?.row?.column ?? 0
    case .span(let kind): writer.openSpan(kind)
    case .link: openLink(node)
    case .quotationMarks: appendQuotationMark(isOpening: true)
    case .lineBreak: writer.appendLineBreak()
    case .image: appendImage(node)
    case .transparent, .hidden: break
    }
  }

  private mutating func exit(_ node: HTMLNode) {
    guard let element = path.popLast() else { return }
    defer { endNote() }
    switch element {
    case .block: endBlock()
    case .heading:
      endBlock()
      if !path.contains(where: \.isHeading) { headingLevel = nil }
    case .list: exitList()
    case .item:
      endBlock()
      writer.setMarker(nil)
    case .definition: indent(by: -1)
    case .quotation: quote(by: -1)
    case .preformatted:
      endBlock()
      preformattedDepth -= 1
    case .navigation:
      endBlock()
      navigationDepth -= 1
      if navigationDepth == 0 { writer.role = role }
    case .table:
      endBlock()
      if !tables.isEmpty { tables.removeLast() }
    case .tableHead: endBlock()
    case .row:
      writer.endBlock()
      openTable { $0.endRow() }
    case .cell:
      endBlock()
      openTable { $0.endCell() }
    case .span, .link: writer.closeSpan()
    case .quotationMarks: appendQuotationMark(isOpening: false)
    case .rule, .lineBreak, .image, .transparent, .hidden: break
    }
    head.exit(node, in: writer.builder)
  }

  /// Ends the note whose element was left.
  private mutating func endNote() {
    guard let note = notes.last, note.depth > path.count else { return }
    notes.removeLast()
    writer.endNote(from: note.block)
  }

  private mutating func indent(by depth: Int) {
    endBlock()
    writer.indent(by: depth)
  }

  private mutating func quote(by depth: Int) {
    endBlock()
    writer.quote(by: depth)
  }

  private mutating func addAnchors(of node: HTMLNode) {
    for name in anchorNames.names(of: node) { writer.addAnchor(name) }
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
  /// Ends the block that is open; within a row of a table the row goes on.
  private mutating func endBlock() {
    if dataTable?.row != nil {
      writer.appendBlank()
    } else {
      writer.endBlock()
    }
  }

  private mutating func appendRule() {
    endBlock()
    if dataTable == nil { writer.appendRule() }
  }

  private mutating func enterList(_ node: HTMLNode, isNumbered: Bool) {
    endBlock()
    writer.indent(by: 1)
    lists.append(ListNumbers(node, isNumbered: isNumbered))
  }

  private mutating func exitList() {
    endBlock()
    writer.indent(by: -1)
    if !lists.isEmpty { lists.removeLast() }
  }

  private mutating func enterItem(_ node: HTMLNode) {
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
  private var dataTable: HTMLTable? {
    tables.last.flatMap { $0.isLayout ? nil : $0 }
  }

  private mutating func openTable(_ change: (inout HTMLTable) -> Void) {
    if !tables.isEmpty { change(&tables[tables.count - 1]) }
  }
}

// MARK: - Text

extension HTMLDrafter {
  private mutating func append(_ text: HTMLText) {
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

  private mutating func openLink(_ node: HTMLNode) {
    let destination = node.attribute("href")?.trimmingSpace ?? ""
    writer.openSpan(.link(destination: TextCleaner.clean(destination).text))
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
