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

  package init(keymap: Keymap) {
    var lines: [Line] = []
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

  /// Scrolls by lines, within the text.
  package mutating func scroll(by lines: Int, height: Int) {
    top = max(0, min(top + lines, self.lines.count - height))
  }
}
