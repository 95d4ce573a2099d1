/// Drafts a document from the walk through its page.
struct HTMLDrafter {
  var writer: HTMLWriter

  /// The bytes that were parsed, and the UTF-8 offset in the file where they begin.
  private var bytes: [UInt8] = []
  private var base: Int?

  /// How many of the bytes only open again what is open.
  private var prefaceLength = 0

  private let role: Draft.Role
  private let showsHidden: Bool

  /// What is around the place that is being read, the innermost last.
  private var path: [HTMLElement] = []
  private(set) var headingLevel: Int?
  private(set) var preformattedDepth = 0
  private var navigationDepth = 0
  var lists: [ListNumbers] = []
  var tables: [HTMLTable] = []
  var quotationDepth = 0
  private(set) var head = HTMLHead()

  private var anchorNames = HTMLAnchorNames()

  /// The parts of the page that are notes and open: how deep they are, and their first blocks.
  private var notes: [(depth: Int, block: Int)] = []

  init(builder: consuming DraftBuilder, role: Draft.Role, showsHidden: Bool) {
    writer = HTMLWriter(builder, role: role)
    self.role = role
    self.showsHidden = showsHidden
  }

  /// Begins a part of the page that is parsed by itself.
  ///
  /// - Parameters:
  ///   - bytes: What is parsed.
  ///   - base: The UTF-8 offset in the file where the bytes begin; `nil` where they do not stand in
  ///     it.
  ///   - preface: How many of the bytes only open again what is open.
  mutating func beginPiece(_ bytes: [UInt8], at base: Int?, preface: Int = 0) {
    self.bytes = bytes
    self.base = base
    prefaceLength = preface
  }

  /// Takes in one step of the walk.
  mutating func read(_ node: HTMLNode, _ range: Range<Int>, isEntering: Bool) -> HTMLTree.Step {
    switch (node.kind, isEntering) {
    case (.text, _):
      let place = base.map { $0 + range.lowerBound }
      append(HTMLText(node.text, from: bytes[range], at: place))
    case (.element, true):
      return enter(node, isAgain: range.upperBound <= prefaceLength && !range.isEmpty)
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
  /// - Parameters:
  ///   - node: The element.
  ///   - isAgain: Whether it was entered in the part before.
  /// - Returns: What the walk does next.
  private mutating func enter(_ node: HTMLNode, isAgain: Bool) -> HTMLTree.Step {
    var element = HTMLElement(node)
    if node.name == "head" || node.name == "html" { head.read(node) }
    if element == .hidden, showsHidden, HTMLElement.isShowable(node) { element = .block }
    if !isAgain { addAnchors(of: node) }
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

extension HTMLElement {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
