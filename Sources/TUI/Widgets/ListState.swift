/// Which item of a list is selected, and which is the first on the screen.
package struct ListState: Equatable, Sendable {
  package private(set) var selection: Int
  package private(set) var top = 0

  package init(selection: Int = 0) {
    self.selection = selection
  }

  /// Selects an item; beyond the ends, the first or the last.
  package mutating func select(_ index: Int, of count: Int) {
    selection = max(0, min(index, count - 1))
  }

  /// Answers to the actions that move a selection.
  ///
  /// - Returns: Whether the action is one of those.
  package mutating func perform(_ action: Action, count: Int, page: Int) -> Bool {
    switch action {
    case .moveDown: select(selection + 1, of: count)
    case .moveUp: select(selection - 1, of: count)
    case .pageDown: select(selection + max(1, page - 1), of: count)
    case .pageUp: select(selection - max(1, page - 1), of: count)
    case .halfPageDown: select(selection + max(1, page / 2), of: count)
    case .halfPageUp: select(selection - max(1, page / 2), of: count)
    case .goToStart: select(0, of: count)
    case .goToEnd: select(count - 1, of: count)
    default: return false
    }
    return true
  }

  /// Brings the selection into view.
  ///
  /// A list that has to scroll scrolls by half its height, so that most steps repaint two rows and
  /// the eye keeps its place.
  ///
  /// - Parameters:
  ///   - rows: The rows that the selected item takes, with the name of its group if it is the
  ///     first of one.
  ///   - count: How many rows there are in all.
  ///   - height: How many are on the screen.
  package mutating func settle(_ rows: ClosedRange<Int>, of count: Int, height: Int) {
    let middle = rows.lowerBound - height / 2
    // A page is turned no further than its height, so that no row is skipped.
    if rows.upperBound >= top + height {
      top = max(min(middle, top + height - 1), rows.upperBound - height + 1)
    }
    if rows.lowerBound < top { top = min(max(middle, top - height + 1), rows.lowerBound) }
    top = max(0, min(top, count - height))
  }

  /// The same for a list in which each item takes a row.
  package mutating func settle(count: Int, height: Int) {
    select(selection, of: count)
    settle(selection...selection, of: count, height: height)
  }

  /// The rows on a screen of a height.
  package func visible(count: Int, height: Int) -> Range<Int> {
    let first = max(0, min(top, count))
    return first..<max(first, min(count, first + height))
  }
}
