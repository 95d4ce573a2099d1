internal import Canvas

extension App {
  /// A key while a picker, the help or a peek is above the screen.
  mutating func pressInOverlay(_ key: Key) -> [Effect] {
    switch overlay {
    case .help(let help): scroll(help, key)
    case .picker(let picker): return press(key, in: picker)
    case .peek: return dismissPeek(with: key)
    case .form(let form): return press(key, in: form)
    case nil: break
    }
    return []
  }

  /// Any key closes a peek; one that does more than close does that too.
  private mutating func dismissPeek(with key: Key) -> [Effect] {
    overlay = nil
    guard case .action(let action) = keymap.match([key]) else { return [] }
    return [.close, .peek, .goBack].contains(action) ? [] : perform(action)
  }

  private mutating func scroll(_ help: Help, _ key: Key) {
    var help = help
    let height = Popup.help(help, in: Rect(size)).inner.height
    switch Keymap.everywhere.match([key]) {
    case .action(.moveDown): help.scroll(by: 1, height: height)
    case .action(.moveUp): help.scroll(by: -1, height: height)
    case .action(.pageDown), .action(.halfPageDown): help.scroll(by: height - 1, height: height)
    case .action(.pageUp), .action(.halfPageUp): help.scroll(by: 1 - height, height: height)
    case .action(.goToStart): help.scroll(by: -help.lines.count, height: height)
    case .action(.goToEnd): help.scroll(by: help.lines.count, height: height)
    case .action(.close), .action(.showHelp), .action(.goBack), .action(.quit), .action(.open):
      overlay = nil
      return
    default: break
    }
    overlay = .help(help)
  }

  private mutating func press(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    let page = Popup.picker(picker, in: Rect(size)).inner.height - 1
    switch (key.code, key.modifiers) {
    case (.escape, _), (.character("c"), .control):
      overlay = nil
      return []
    case (.enter, _):
      overlay = nil
      return picker.selected.map { choose($0.target) } ?? []
    case (.down, _), (.tab, []), (.character("n"), .control):
      _ = picker.list.perform(.moveDown, count: picker.shown.count, page: page)
    case (.up, _), (.tab, .shift), (.character("p"), .control):
      _ = picker.list.perform(.moveUp, count: picker.shown.count, page: page)
    case (.pageDown, _):
      _ = picker.list.perform(.pageDown, count: picker.shown.count, page: page)
    case (.pageUp, _): _ = picker.list.perform(.pageUp, count: picker.shown.count, page: page)
    default: picker.press(key)
    }
    picker.list.settle(count: picker.shown.count, height: page)
    overlay = .picker(picker)
    return []
  }

  /// Does what a chosen item stands for.
  mutating func choose(_ target: Target) -> [Effect] {
    switch target {
    case .action(let action): return perform(action)
    case .source(let place): return [.edit(place)]
    case .newRecord(let kind):
      fillInNew(kind)
      return []
    case .facet, .filter:
      filterTimeline(by: target)
      return []
    default:
      open(target)
      return []
    }
  }

  /// Lets the reader choose a value to filter by, or filters by the one chosen.
  private mutating func filterTimeline(by target: Target) {
    guard let library, case .timeline(var timeline) = screen else { return }
    if case .facet(let facet) = target {
      overlay = .picker(timeline.valuePicker(of: facet, in: library))
    } else if case .filter(let filter) = target {
      timeline.toggle(filter, in: library)
      screen = .timeline(timeline)
      settle()
    }
  }
}
