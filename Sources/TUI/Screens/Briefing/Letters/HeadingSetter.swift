internal import Canvas
package import Model

/// Draws the heading of a slide as large as there is room for.
struct HeadingSetter {
  /// The slide, its heading as large as its text.
  let groups: [SlideGroup]
  let letters: LargeLetters

  /// The columns that a heading may take, and the rows of the slide.
  let room: Size

  /// Whether there is room for a line below the heading.
  let isRoomy: Bool

  /// The slide with its heading in the size that the room allows, or in another.
  ///
  /// - Parameter shift: How many sizes larger it is to be than the room says.
  /// - Returns: The groups; as they were where nothing larger can be drawn.
  func groups(largerBy shift: Int) -> [SlideGroup] {
    guard !letters.isEmpty, let title = groups.first?.heading else { return groups }
    let sizes = LargeLetters.Size.allCases
    let fitting = sizes.lastIndex { fits(enlarged(title, $0)) } ?? 0
    let wanted = max(0, min(fitting + shift, sizes.count - 1))
    // Where a word is too long for the line, the next smaller letters do.
    for size in sizes[...wanted].reversed() {
      if let groups = enlarged(title, size) { return groups }
    }
    return groups
  }

  private func enlarged(_ title: String, _ size: LargeLetters.Size) -> [SlideGroup]? {
    guard size != .plain else { return groups }
    guard let rows = letters.rows(of: title, size, width: room.width), rows.count < room.height
    else { return nil }
    var groups = groups
    let lines = rows.map { RichText($0, Style(.heading)) }
    groups[0].lines = isRoomy ? lines.underlined : lines
    return groups
  }

  /// Whether a heading leaves the room to the rest: it has a third, most of it where little follows,
  /// and never costs a page more.
  private func fits(_ enlarged: [SlideGroup]?) -> Bool {
    guard let enlarged else { return false }
    let rest = groups.dropFirst().reduce(0) { $0 + $1.lines.count }
    let share = rest * 4 <= room.height ? room.height * 3 / 4 : room.height / 3
    guard enlarged[0].lines.count <= share else { return false }
    return SlidePages(enlarged, height: room.height).pages.count
      <= SlidePages(groups, height: room.height).pages.count
  }
}

extension Briefing {
  /// The letters of the slides' titles.
  ///
  /// - Complexity: O(*n*) in their length.
  package var letters: Set<Unicode.Scalar> {
    slides.reduce(into: []) { $0.formUnion(LargeLetters.scalars(of: $1.title)) }
  }
}
