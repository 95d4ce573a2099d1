internal import Canvas
internal import Model

/// All events in their order, on a scale of time.
package struct TimelineScreen: Equatable, Sendable {
  package private(set) var events: ListScreen
  package private(set) var window: TimeWindow

  package init(library: Library, selecting index: Int? = nil) {
    events = ListScreen(.events, library: library, selecting: index)
    window = .whole(library.records.events)
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Response {
    let library = surroundings.library
    switch action {
    case .zoomIn: zoom(by: 1, library)
    case .zoomOut: zoom(by: -1, library)
    case .showWholeTime: look(at: .whole(library.records.events), library)
    case .later where !events.detail.hasKeyboard: look(at: window.moved(later: true), library)
    case .earlier where !events.detail.hasKeyboard: look(at: window.moved(later: false), library)
    case .later: return events.perform(.moveRight, in: surroundings.below(self))
    case .earlier: return events.perform(.moveLeft, in: surroundings.below(self))
    case .close
    where window.zoom != .whole && events.filter.isEmpty && !events.detail.hasKeyboard:
      look(at: .whole(library.records.events), library)
    default: return events.perform(action, in: surroundings.below(self))
    }
    return .handled
  }

  private mutating func zoom(by step: Int, _ library: Library) {
    guard let zoom = TimeWindow.Zoom(rawValue: window.zoom.rawValue + step) else { return }
    guard zoom != .whole else { return look(at: .whole(library.records.events), library) }
    look(at: .around(dayInView(library), zoom), library)
  }

  /// The day to zoom around: the selected event's, or the middle of the window.
  private func dayInView(_ library: Library) -> CalendarDay {
    let date = events.selected.map { library.records.events[$0].date }
    let day = date.flatMap { window.days(of: $0) }?.clamped(to: window.days).lowerBound
    return CalendarDay(daysSinceEpoch: day ?? (window.days.lowerBound + window.days.upperBound) / 2)
  }

  private mutating func look(at window: TimeWindow, _ library: Library) {
    self.window = window
    let all = library.records.events
    let shown = all.indices.filter { window.shows(all[$0].date) }
    events.allow(window.zoom == .whole ? nil : Set(shown), library: library)
  }

  /// Looks at the same stretch of a dossier that was read anew.
  mutating func adopt(_ library: Library) {
    look(at: window.zoom == .whole ? .whole(library.records.events) : window, library)
    events.narrow(to: events.filter, library: library)
  }

  package mutating func search(_ text: String, in surroundings: Surroundings) {
    events.narrow(to: text, library: surroundings.library)
  }

  package mutating func settle(in surroundings: Surroundings) {
    events.settle(in: surroundings.below(self))
  }

  /// The rows that the strip of density and its scale take.
  static func stripHeight(in area: Rect) -> Int {
    area.height >= 16 ? 5 : area.height >= 10 ? 3 : 0
  }
}

extension Surroundings {
  /// What is left for the list below the strip.
  func below(_ timeline: TimelineScreen) -> Surroundings {
    Surroundings(
      library: library, area: area.splitTop(TimelineScreen.stripHeight(in: area)).rest)
  }
}

extension TimelineScreen {
  mutating func select(at position: Point, in surroundings: Surroundings) -> Bool {
    events.select(at: position, in: surroundings.below(self))
  }
}
