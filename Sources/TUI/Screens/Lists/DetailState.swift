internal import Canvas

/// What the reader does in a detail.
package struct DetailState: Equatable, Sendable {
  /// The selected link; `nil` where the detail has none.
  package private(set) var link: Int?

  /// The first line on the screen.
  package private(set) var top = 0

  /// Whether keys go to the detail and not to the list.
  ///
  /// Where there is room for one of the two only, the detail then stands in place of the list.
  package private(set) var hasKeyboard = false

  /// Whether the reader just scrolled by hand, so that the selected link may leave the screen.
  private var isScrolled = false
}

extension DetailState {
  /// Gives the keyboard to the detail, at its first link or its last.
  mutating func enter(_ detail: Detail, atEnd: Bool = false) {
    hasKeyboard = true
    link = detail.links.isEmpty ? nil : atEnd ? detail.links.count - 1 : 0
  }

  /// Selects a link.
  mutating func choose(_ link: Int) {
    self.link = link
  }

  /// Answers to an action while the detail has the keyboard.
  mutating func perform(_ action: Action, in detail: Detail, height: Int) -> Response {
    let last = detail.links.count - 1
    switch action {
    case .close, .moveLeft: self = DetailState()
    case .open: if let link { return .open(detail.links[link]) }
    case .moveDown, .moveUp: move(by: action == .moveDown ? 1 : -1, last: last)
    case .nextPane where (link ?? last) >= last: self = DetailState()
    case .previousPane where (link ?? 0) <= 0: self = DetailState()
    case .nextPane: move(by: 1, last: last)
    case .previousPane: move(by: -1, last: last)
    case .pageDown, .halfPageDown: scroll(by: height - 1)
    case .pageUp, .halfPageUp: scroll(by: 1 - height)
    case .goToStart: scrollToLink(0, last: last)
    case .goToEnd: scrollToLink(last, last: last)
    default: return .ignored
    }
    return .handled
  }

  private mutating func move(by step: Int, last: Int) {
    guard let link else { return scroll(by: step) }
    self.link = max(0, min(link + step, last))
  }

  /// Scrolls and leaves the links alone, for a detail that is longer than the screen.
  private mutating func scroll(by lines: Int) {
    top += lines
    isScrolled = true
  }

  private mutating func scrollToLink(_ link: Int, last: Int) {
    self.link = last >= 0 ? link : nil
  }

  /// Scrolls so that the selected link is in view, and never past the end.
  mutating func settle(_ detail: Detail, in area: Rect) {
    let lines = detail.lines(width: DetailPane.textWidth(in: area))
    if let link { self.link = detail.links.isEmpty ? nil : min(link, detail.links.count - 1) }
    if !isScrolled, let link, let first = lines.firstIndex(where: { $0.link == link }) {
      let last = lines.lastIndex { $0.link == link } ?? first
      if last >= top + area.height { top = last - area.height + 1 }
      if first < top { top = first }
    }
    isScrolled = false
    top = max(0, min(top, lines.count - area.height))
  }
}

extension DetailState {
  /// Gives the keyboard to the link at a place.
  mutating func select(at position: Point, of detail: Detail, in area: Rect) -> Bool {
    let lines = detail.lines(width: DetailPane.textWidth(in: area))
    let index = top + position.row - area.row
    guard area.contains(position), lines.indices.contains(index), let link = lines[index].link
    else { return false }
    enter(detail)
    choose(link)
    return true
  }
}
