extension App {
  /// A key while the reader types a search.
  mutating func type(_ key: Key) -> [Effect] {
    guard var prompt, let surroundings else {
      self.prompt = nil
      return []
    }
    switch (key.code, key.modifiers) {
    case (.escape, _), (.character("c"), .control):
      screen = prompt.before
      self.prompt = nil
    case (.backspace, _) where prompt.text.isEmpty:
      screen = prompt.before
      self.prompt = nil
    case (.enter, _):
      self.prompt = nil
    case (.down, _), (.tab, []):
      _ = screen.perform(.nextMatch, in: surroundings)
    case (.up, _), (.tab, .shift):
      _ = screen.perform(.previousMatch, in: surroundings)
    default:
      guard let text = prompt.text.edited(by: key) else { return [] }
      prompt.text = text
      screen = prompt.before
      screen.search(text, in: surroundings)
      self.prompt = prompt
    }
    settle()
    return []
  }
}
