internal import Canvas
internal import Model

extension App {
  /// What the mouse does: the wheel moves, a press selects, a second one opens, and over text a press
  /// that is let go elsewhere chooses a passage.
  mutating func point(_ mouse: Mouse) -> [Effect] {
    notice = nil
    typed = []
    switch mouse.kind {
    case .wheelUp: return scroll(.moveUp)
    case .wheelDown: return scroll(.moveDown)
    case .release: return release(at: mouse.position)
    case .press: return press(at: mouse.position, opens: false)
    case .doublePress: return press(at: mouse.position, opens: true)
    }
  }

  /// Three lines, as everywhere.
  private mutating func scroll(_ action: Action) -> [Effect] {
    if overlay == nil, screen.isBriefing {
      return perform(action == .moveUp ? .previousStep : .nextStep)
    }
    let key = Key(action == .moveUp ? .up : .down)
    return (0..<3).flatMap { _ in
      overlay == nil ? perform(action) : pressInOverlay(key)
    }
  }

  private mutating func press(at position: Point, opens: Bool) -> [Effect] {
    if overlay != nil { return pressOverlay(at: position, opens: opens) }
    prompt = nil
    let frame = Frame(size)
    let tabs = TabBar(open: screen.view, problems: summary.errors + summary.warnings)
    if !screen.isBriefing,
      let tab = tabs.tabs(in: frame.tabs).first(where: { $0.area.contains(position) })
    {
      show(tab.view)
      return []
    }
    guard let surroundings, surroundings.area.contains(position) else { return [] }
    let isSelected = screen.select(at: position, in: surroundings)
    settle()
    return opens && isSelected ? perform(.open) : []
  }

  private mutating func release(at position: Point) -> [Effect] {
    guard overlay == nil, let surroundings, case .reader(var reader) = screen else { return [] }
    reader.release(at: position, in: surroundings)
    screen = .reader(reader)
    settle()
    return []
  }

  private mutating func pressOverlay(at position: Point, opens: Bool) -> [Effect] {
    guard case .picker(var picker) = overlay else {
      overlay = nil
      return []
    }
    let popup = Popup.picker(picker, in: Rect(size))
    guard popup.area.contains(position) else {
      overlay = nil
      return []
    }
    let rows = popup.inner.splitTop(1).rest
    let visible = picker.list.visible(count: picker.shown.count, height: rows.height)
    let place = visible.lowerBound + position.row - rows.row
    guard rows.contains(position), visible.contains(place) else { return [] }
    picker.list.select(place, of: picker.shown.count)
    overlay = opens ? nil : .picker(picker)
    return opens ? picker.selected.map { choose($0.target) } ?? [] : []
  }
}

extension Screen {
  /// Selects what stands at a place.
  ///
  /// - Returns: Whether something stands there.
  mutating func select(at position: Point, in surroundings: Surroundings) -> Bool {
    switch self {
    case .overview(var overview):
      defer { self = .overview(overview) }
      return overview.select(at: position, in: surroundings)
    case .list(var list):
      defer { self = .list(list) }
      return list.select(at: position, in: surroundings)
    case .timeline(var timeline):
      defer { self = .timeline(timeline) }
      return timeline.select(at: position, in: surroundings)
    case .forces(var forces):
      defer { self = .forces(forces) }
      return forces.select(at: position, in: surroundings)
    case .reader(var reader):
      defer { self = .reader(reader) }
      return reader.select(at: position, in: surroundings)
    case .briefing(var briefing):
      defer { self = .briefing(briefing) }
      return briefing.select(at: position, in: surroundings)
    }
  }
}
