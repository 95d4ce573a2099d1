internal import Canvas
package import Model

/// The reading screen: one document, a cursor on one of its lines.
///
/// Places are UTF-8 offsets in the document's text, so that a resize sets the text anew and leaves
/// the reader on the same words.
package struct Reader: Equatable, Sendable {
  /// The document's index in the dossier.
  package let document: Int

  /// The offset at which the line with the cursor begins, or any offset on it.
  package private(set) var cursor = 0

  /// The first line on the screen; `nil` before the screen is known.
  package private(set) var top: LineAddress?

  /// Whether the reader scrolled to the title lines, so that the cursor may be below the screen.
  private var showsOpening = false

  /// The passage that the reader came for.
  package private(set) var focus: Range<Int>?

  /// The passage that the reader is choosing.
  private(set) var selection: PassageSelection?

  /// What the mouse was pressed on, as an offset in the text, until it is let go.
  private var pressed: Int?

  /// What is searched for, and where it stands.
  package private(set) var query = ""
  package private(set) var hits: [Range<Int>] = []

  /// The lines that were set last; no part of the state, since others would be the same.
  private var memo = LineMemo()

  package init(document: Int) {
    self.document = document
  }

  /// Moves to a passage and keeps it lit.
  package mutating func show(_ range: Range<Int>) {
    showsOpening = false
    cursor = range.lowerBound
    focus = range.isEmpty ? nil : range
    top = nil
  }

  /// The hit that the cursor is on or behind, counted from 0.
  package var currentHit: Int? {
    guard !hits.isEmpty else { return nil }
    return max(0, hits.firstIndexOfSorted { $0.lowerBound > cursor } - 1)
  }
}

extension Reader {
  package func layout(in surroundings: Surroundings) -> ReaderLayout {
    let document = surroundings.library.dossier.documents[document]
    return ReaderLayout(
      document, measure: ReaderFrame(surroundings.area).text.width,
      tables: surroundings.library.tables[self.document], options: surroundings.reading, memo: memo)
  }

  package mutating func settle(in surroundings: Surroundings) {
    let layout = layout(in: surroundings)
    let height = max(1, surroundings.area.height)
    let line = layout.address(of: cursor)
    let isAtStart = isAtStart(line, layout)
    if isAtStart, focus == nil, line.line < height {
      top = LineAddress(block: 0, line: 0)
      return
    }
    if isAtStart, showsOpening, let top, top.block == 0 {
      self.top = min(top, line)
      return
    }
    // The text stands still while the cursor moves within the screen.
    let isVisible =
      top.map { layout.lines(from: $0, count: height).contains { $0.address == line } } ?? false
    if !isVisible {
      top = layout.address(-(top == nil ? height / 3 : height / 2), from: line)
    }
    top = top.map { min($0, layout.lastTop(height: height)) }
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Response {
    let layout = layout(in: surroundings)
    let height = max(2, surroundings.area.height)
    if let response = select(action, layout.document) { return response }
    if scrollOpening(action, layout, height: surroundings.area.height) { return .handled }
    showsOpening = false
    switch action {
    case .moveDown: cursor = layout.offset(1, from: cursor)
    case .moveUp: cursor = layout.offset(-1, from: cursor)
    case .pageDown: turn(by: height - 2, layout, height)
    case .pageUp: turn(by: 2 - height, layout, height)
    case .halfPageDown: turn(by: height / 2, layout, height)
    case .halfPageUp: turn(by: -(height / 2), layout, height)
    case .goToStart:
      jump(to: 0)
      showOpening(from: 0)
    case .goToEnd: jump(to: layout.document.text.utf8.count)
    case .nextSection: jumpToSection(after: true, layout.document)
    case .previousSection: jumpToSection(after: false, layout.document)
    case .nextMark: jumpToMark(forward: true, layout, surroundings.library)
    case .previousMark: jumpToMark(forward: false, layout, surroundings.library)
    case .nextMatch: step(by: 1)
    case .previousMatch: step(by: -1)
    case .open: return open(layout, surroundings.library)
    case .peek: return peek(layout, surroundings)
    case .showOutline:
      return .choose(.outline(of: layout.document, index: document, at: cursor))
    case .close: return clear()
    default: return .ignored
    }
    return .handled
  }

  /// Begins to choose a passage, or answers to an action while one is chosen.
  private mutating func select(_ action: Action, _ document: Document) -> Response? {
    guard var selection else {
      guard action == .select else { return nil }
      self.selection = PassageSelection(at: cursor, in: document)
      focus = self.selection?.range ?? focus
      return self.selection == nil ? .tell("Nothing here to choose") : .handled
    }
    switch action {
    case .moveRight, .moveLeft:
      selection.moveByWord(forward: action == .moveRight, in: document)
    case .moveDown, .moveUp:
      selection.moveBySentence(forward: action == .moveDown, in: document)
    case .swapEnds: selection.movesStart.toggle()
    case .select, .close:
      self.selection = nil
      return .handled
    case .open: return .choose(.kindsOfRecords)
    default: return nil
    }
    self.selection = selection
    focus = selection.range
    cursor = selection.movesStart ? selection.range.lowerBound : selection.range.upperBound - 1
    return .handled
  }

  /// Ends the choosing of a passage.
  mutating func endSelection() {
    selection = nil
  }

  /// Notes what the mouse was pressed on, which leaves a passage that was being chosen.
  mutating func beginDrag(from offset: Int) {
    if selection != nil { focus = nil }
    selection = nil
    pressed = offset
  }

  /// Chooses the passage from where the mouse was pressed to where it is let go.
  mutating func endDrag(at offset: Int, in document: Document) {
    defer { pressed = nil }
    guard let pressed, pressed != offset else { return }
    guard let chosen = PassageSelection(from: pressed, to: offset, in: document) else { return }
    selection = chosen
    focus = chosen.range
    cursor = chosen.movesStart ? chosen.range.lowerBound : chosen.range.upperBound - 1
  }

  private mutating func clear() -> Response {
    guard focus != nil || !query.isEmpty else { return .ignored }
    focus = nil
    query = ""
    hits = []
    return .handled
  }

  /// Stays at its place in a document that was read anew.
  mutating func adopt(_ document: Document) {
    memo = LineMemo()
    selection = nil
    cursor = min(cursor, document.text.utf8.count)
    top = nil
    focus = nil
    hits = FoldedText(document.text).ranges(of: query)
  }

  mutating func showOpening(from line: Int) {
    top = LineAddress(block: 0, line: line)
    showsOpening = true
  }

  mutating func moveCursor(to offset: Int) {
    cursor = offset
  }

  private mutating func jump(to offset: Int) {
    cursor = offset
    top = nil
  }

  /// Moves the page and the cursor together, as a page is turned.
  private mutating func turn(by rows: Int, _ layout: ReaderLayout, _ height: Int) {
    guard let top else { return }
    let line = layout.address(of: cursor)
    let row = layout.lines(from: top, count: height).firstIndex { $0.address == line } ?? 0
    let next = min(layout.address(rows, from: top), layout.lastTop(height: height))
    let last = layout.lines(from: next, count: height)
    guard next != top else {
      cursor = rows > 0 ? layout.document.text.utf8.count : 0
      return
    }
    guard let target = last.last(where: { $0.line.isText }) else {
      cursor = layout.offset(rows.signum(), from: cursor)
      return
    }
    self.top = next
    let candidates = last.filter(\.line.isText)
    let chosen = candidates.first { $0.address >= last[min(row, last.count - 1)].address } ?? target
    cursor = chosen.line.range.lowerBound
  }

  private mutating func jumpToSection(after: Bool, _ document: Document) {
    let sections = document.sections
    let index =
      after
      ? sections.firstIndexOfSorted { $0.range.lowerBound > cursor }
      : sections.firstIndexOfSorted { $0.range.lowerBound >= cursor } - 1
    if sections.indices.contains(index) { jump(to: sections[index].range.lowerBound) }
  }

  private mutating func step(by count: Int) {
    guard !hits.isEmpty, let current = currentHit else { return }
    let place = hits[current].lowerBound
    let isPassed = count > 0 ? place > cursor : place < cursor
    let next = isPassed ? current : current + count
    let hit = hits[(next + hits.count) % hits.count]
    cursor = hit.lowerBound
  }

  /// Looks for a text and moves to its first place behind the cursor.
  package mutating func search(_ query: String, in document: Document) {
    self.query = query
    hits = FoldedText(document.text).ranges(of: query)
    guard !hits.isEmpty else { return }
    let next = hits.firstIndexOfSorted { $0.lowerBound >= cursor }
    cursor = hits[next < hits.count ? next : 0].lowerBound
    focus = nil
  }
}
