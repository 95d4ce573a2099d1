internal import Canvas
internal import Model

/// The title lines above the text, on screens that are too small to show them with its first line.
extension Reader {
  /// Scrolls the title lines into view or out of it, while the cursor stays on the first line.
  ///
  /// - Returns: Whether there was something to scroll; the action then means nothing else.
  mutating func scrollOpening(
    _ action: Action, _ layout: ReaderLayout, height: Int
  ) -> Bool {
    let line = layout.address(of: cursor)
    guard let top, top.block == 0, isAtStart(line, layout) else { return false }
    let isCursorHidden = line.line >= top.line + height
    let isScrolled = top.line > 0 || isCursorHidden
    switch action {
    case .moveUp where isScrolled: showOpening(from: max(0, top.line - 1))
    case .pageUp where isScrolled, .halfPageUp where isScrolled:
      showOpening(from: max(0, top.line - height + 1))
    case .goToStart: showOpening(from: 0)
    case .moveDown where isCursorHidden: showOpening(from: top.line + 1)
    case .pageDown where isCursorHidden, .halfPageDown where isCursorHidden:
      showOpening(from: min(line.line, top.line + height - 1))
    default: return false
    }
    return true
  }

  /// Whether a line is the first of the text.
  func isAtStart(_ line: LineAddress, _ layout: ReaderLayout) -> Bool {
    line.block == 0 && layout.lines(ofBlock: 0).firstIndex(where: \.isText) == line.line
  }
}
