internal import Model

extension App {
  /// Asks for a date to go to on the timeline.
  mutating func askForDate() {
    show(.timeline)
    guard case .timeline = screen else { return }
    prompt = Prompt(purpose: .date, before: screen)
  }

  /// A key while the reader types a search or a date.
  mutating func type(_ key: Key) -> [Effect] {
    guard var prompt, let surroundings else {
      self.prompt = nil
      return []
    }
    if key.code == .enter, case .folder(let decision) = prompt.purpose, !prompt.text.isEmpty {
      self.prompt = nil
      return [.makeDossier(at: prompt.text, decision)]
    }
    switch (key.code, key.modifiers) {
    case (.escape, _), (.character("c"), .control):
      screen = prompt.before
      self.prompt = nil
    case (.backspace, _) where prompt.text.isEmpty:
      screen = prompt.before
      self.prompt = nil
    case (.enter, _) where prompt.purpose == .date && !prompt.text.isEmpty:
      go(toDateIn: prompt)
    case (.enter, _):
      self.prompt = nil
      if prompt.purpose == .slide, let number = Int(prompt.text) { show(slide: number - 1) }
    case (.down, _), (.tab, []):
      _ = screen.perform(.nextMatch, in: surroundings)
    case (.up, _), (.tab, .shift):
      _ = screen.perform(.previousMatch, in: surroundings)
    default:
      let text = prompt.text
      guard prompt.field.press(key) else { return [] }
      self.prompt = prompt
      guard prompt.text != text else { return [] }
      self.prompt?.problem = nil
      screen = prompt.before
      if prompt.purpose == .search { screen.search(prompt.text, in: surroundings) }
    }
    settle()
    return []
  }

  /// Goes to the date that was typed, or says in the prompt what was expected.
  private mutating func go(toDateIn prompt: Prompt) {
    do throws(TypedDateError) {
      open(.date(try EDTF(typed: prompt.text)))
      self.prompt = nil
    } catch {
      self.prompt?.problem = error.description
    }
  }
}
