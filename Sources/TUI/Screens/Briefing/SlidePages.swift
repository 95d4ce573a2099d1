internal import Canvas

/// A slide at a size: its groups on as many pages as they need.
///
/// Nothing is ever left out: what does not fit goes on to the next page, a group that is higher than
/// a page line by line.
struct SlidePages: Equatable {
  /// A row of a page.
  struct Row: Equatable {
    let text: RichText
    let step: Int

    /// The group that the row belongs to, and the number of the line in it.
    let place: SlidePlace
    let basis: SlideBasis?

    /// Whether it is the heading once more, above what goes on from the page before.
    var isRepeated = false
  }

  /// The rows of each page, of which there is at least one.
  ///
  /// An empty row is `nil`.
  private(set) var pages: [[Row?]] = [[]]

  /// The steps that show something, from the first.
  let steps: [Int]

  /// - Complexity: O(*lines*).
  init(_ groups: [SlideGroup], height: Int) {
    let height = max(1, height)
    steps = Set(groups.map(\.step)).sorted()
    let spacings = height >= 30 ? [2, 1, 0] : height >= 8 ? [1, 0] : [0]
    let spacing = spacings.first { Self.rows(of: groups, spacing: $0, height) <= height }
    var maker = PageMaker(height: height, spacing: spacing ?? (height >= 14 ? 1 : 0))
    for (index, group) in groups.enumerated() {
      let next = group.isLabel && index + 1 < groups.count ? groups[index + 1].lines.count : 0
      maker.add(group, index, with: next)
    }
    pages = maker.finish()
  }

  private static func rows(of groups: [SlideGroup], spacing: Int, _ height: Int) -> Int {
    groups.enumerated().reduce(0) { rows, item in
      rows + item.element.lines.count
        + (item.offset == 0 ? 0 : item.element.gap.rows(spacing: spacing, height: height))
    }
  }
}

/// A line of a slide: which group, and which of its lines.
package struct SlidePlace: Hashable, Comparable, Sendable {
  package var group = 0
  package var line = 0

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.group, lhs.line) < (rhs.group, rhs.line)
  }
}

extension SlideGroup.Gap {
  /// The empty rows above a group, for the room that there is.
  func rows(spacing: Int, height: Int) -> Int {
    switch self {
    case .none: 0
    case .item: spacing
    case .paragraph: height < 8 ? 0 : max(1, spacing)
    }
  }
}

/// Fills pages with groups.
private struct PageMaker {
  let height: Int
  let spacing: Int
  private var pages: [[SlidePages.Row?]] = []
  private var page: [SlidePages.Row?] = []

  /// What each page behind the first begins with.
  private var repeated: [SlidePages.Row?] = []

  init(height: Int, spacing: Int) {
    self.height = height
    self.spacing = spacing
  }

  private var isNew: Bool { page.count <= (pages.isEmpty ? 0 : repeated.count) }

  /// Adds a group to the page, or to the next one where it fits on that only.
  ///
  /// The first heading never ends a page: what stands below it comes with it. A label goes on to
  /// the next page with as many lines as the group below it has.
  mutating func add(_ group: SlideGroup, _ index: Int, with next: Int) {
    let gap = isNew ? 0 : group.gap.rows(spacing: spacing, height: height)
    let room = height - page.count - gap
    let isBelowHeading = index == 1 && pages.isEmpty && room >= 2
    let lines = group.lines.count + next
    let fitsOnPage = lines <= height - repeated.count
    if lines > room, !isNew, !isBelowHeading, fitsOnPage || room < 2 { turn() }
    if !isNew { page += [SlidePages.Row?](repeating: nil, count: min(gap, height - page.count)) }
    for (line, text) in group.lines.enumerated() {
      if page.count >= height { turn() }
      page.append(
        SlidePages.Row(
          text: text, step: group.step, place: SlidePlace(group: index, line: line),
          basis: group.basis))
    }
    if index == 0, group.isHeading, height >= 8, group.lines.count * 4 <= height { repeatLater() }
  }

  /// Lets the heading that fills the page so far stand above the next ones, too.
  private mutating func repeatLater() {
    repeated = page.map { row in
      row.map { row in
        var row = row
        row.isRepeated = true
        return row
      }
    }
    repeated += [SlidePages.Row?](repeating: nil, count: max(1, spacing))
  }

  private mutating func turn() {
    while page.last == .some(nil) { page.removeLast() }
    pages.append(page)
    page = repeated
  }

  mutating func finish() -> [[SlidePages.Row?]] {
    while page.last == .some(nil) { page.removeLast() }
    return pages + (page.isEmpty && !pages.isEmpty ? [] : [page])
  }
}
