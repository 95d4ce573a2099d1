internal import TUI

extension ManualPage.KeyRow {
  /// The keys of the explorer, in the order of its help.
  static var all: [ManualPage.KeyRow] {
    let keymap = Keymap.everywhere.over(.reader).over(.timeline).over(.forces)
    return Action.Group.allCases.flatMap { group -> [ManualPage.KeyRow] in
      // Slides have a table of their own, in which keys mean something else.
      let keymap = group == .briefing ? Keymap.briefing : keymap
      return Action.allCases.filter { $0.words.group == group }.compactMap { action in
        let keys = keymap.keys(for: action).map { $0.map(\.description).joined(separator: " ") }
        guard !keys.isEmpty else { return nil }
        return ManualPage.KeyRow(
          keys: keys, summary: action.words.summary, group: group.rawValue)
      }
    }
  }
}
