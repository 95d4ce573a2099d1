/// The keys of the view that is open, by what they are for.
package struct Help: Equatable, Sendable {
  /// A line of help.
  package enum Line: Equatable, Sendable {
    case heading(String)
    case keys(String, summary: String)
    case blank
  }

  package let lines: [Line]

  /// The first line on the screen.
  package var top = 0

  package init(keymap: Keymap, explainsMargin: Bool = false) {
    var lines = explainsMargin ? Self.margin : []
    for group in Action.Group.allCases {
      let actions = Action.allCases.filter {
        $0.words.group == group && !keymap.keys(for: $0).isEmpty
      }
      guard !actions.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(group.rawValue))
      lines += actions.map { .keys(keymap.allShownKeys(for: $0), summary: $0.words.summary) }
    }
    self.lines = lines
  }

  /// What the signs beside a text stand for.
  private static let margin: [Line] = [
    .heading("Signs in the margin: what rests on the line"),
    .keys("◆  ◇", summary: "an event; one that a rule suggests"),
    .keys("+  −", summary: "a facilitator, a constraint"),
    .keys("→", summary: "a recommendation"), .keys("○", summary: "a position"),
    .keys("#", summary: "a figure"), .blank,
    .heading("Signs on the timeline"),
    .keys("◇", summary: "suggested by a rule; nobody has accepted it yet"),
    .keys("◇+", summary: "and told by several documents that do not depend on each other"),
    .keys("≠", summary: "another document has another date for it"),
  ]

  /// Scrolls by lines, within the text.
  package mutating func scroll(by lines: Int, height: Int) {
    top = max(0, min(top + lines, self.lines.count - height))
  }
}
