internal import Canvas
internal import Model

/// All events in their order, on a scale of time.
package struct TimelineScreen: Equatable, Sendable {
  package internal(set) var events: ListScreen
  package private(set) var window: TimeWindow

  /// What the events are filtered by, beside the text that is searched for.
  package internal(set) var filters = EventFilters()

  package init(library: Library, selecting index: Int? = nil) {
    events = ListScreen(.events, library: library, selecting: index)
    window = .whole(library.eventExtents)
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Response {
    let library = surroundings.library
    switch action {
    case .zoomIn: zoom(by: 1, library)
    case .zoomOut: zoom(by: -1, library)
    case .showWholeTime: look(at: .whole(library.eventExtents), library)
    case .later where !events.detail.hasKeyboard: look(at: window.moved(later: true), library)
    case .earlier where !events.detail.hasKeyboard: look(at: window.moved(later: false), library)
    case .later: return events.perform(.moveRight, in: surroundings.below(self))
    case .earlier: return events.perform(.moveLeft, in: surroundings.below(self))
    case .filterEvents: return .choose(facetPicker(library))
    case .changeLanes: return changeLanes(library)
    case .nextSource, .previousSource:
      return events.stepThroughSources(
        forward: action == .nextSource, in: surroundings.below(self))
    case .close
    where !filters.isEmpty && events.filter.isEmpty && !events.detail.hasKeyboard:
      filters.removeLast()
      look(at: window, library)
    case .close
    where window.zoom != .whole && events.filter.isEmpty && !events.detail.hasKeyboard:
      look(at: .whole(library.eventExtents), library)
    default: return events.perform(action, in: surroundings.below(self))
    }
    return .handled
  }

  /// Shows the next longer or shorter stretch that is less than all there is.
  private mutating func zoom(by step: Int, _ library: Library) {
    let whole = TimeWindow.whole(library.eventExtents)
    let levels = TimeWindow.Zoom.levels(below: whole)
    let wider = levels.count { $0 < window.zoom }
    let next = step > 0 ? levels.first { $0 > window.zoom } : wider > 0 ? levels[wider - 1] : .whole
    guard let next else { return }
    look(at: next == .whole ? whole : .around(dayInView(library), next), library)
  }

  /// The day to zoom around: the selected event's, or the middle of the window.
  private func dayInView(_ library: Library) -> CalendarDay {
    let extent = events.selected.map { library.eventExtents[$0] }
    let day = extent.flatMap { window.days(of: $0) }?.clamped(to: window.days).lowerBound
    return CalendarDay(daysSinceEpoch: day ?? (window.days.lowerBound + window.days.upperBound) / 2)
  }

  mutating func look(at window: TimeWindow, _ library: Library) {
    self.window = window
    events.allow(allowed(library), library: library)
  }

  /// Which events the window and the filters let through; `nil` for all.
  private func allowed(_ library: Library) -> [Bool]? {
    guard window.zoom != .whole || !filters.isEmpty else { return nil }
    let fits = filters.test()
    return library.records.events.indices.map { index in
      window.shows(library.eventExtents[index]) && fits(library.records.events[index])
    }
  }

  /// Looks at the same stretch of a dossier that was read anew.
  mutating func adopt(_ library: Library, insteadOf old: Library) {
    if window.zoom == .whole { window = .whole(library.eventExtents) }
    events.adopt(library, insteadOf: old, letting: allowed(library))
  }

  package mutating func search(_ text: String, in surroundings: Surroundings) {
    events.narrow(to: text, library: surroundings.library)
  }

  package mutating func settle(in surroundings: Surroundings) {
    events.settle(in: surroundings.below(self))
  }

  /// The areas of the strip of density with its scale, of the filters' row, and of the list.
  func areas(in area: Rect) -> (strip: Rect, filters: Rect, list: Rect) {
    let (strip, below) = area.splitTop(stripHeight(in: area))
    let (filters, list) = below.splitTop(filters.isEmpty || area.height < 4 ? 0 : 1)
    return (strip, filters, list)
  }

  private func stripHeight(in area: Rect) -> Int {
    guard area.height >= 10 else { return 0 }
    let scale = 2
    if events.lanes != nil {
      return scale + max(1, min(events.rows.ranges.count, area.height / 4))
    }
    return scale + (area.height >= 40 ? 6 : area.height >= 28 ? 4 : area.height >= 16 ? 3 : 1)
  }
}

extension Surroundings {
  /// What is left for the list below the strip.
  func below(_ timeline: TimelineScreen) -> Surroundings {
    Surroundings(library: library, area: timeline.areas(in: area).list)
  }
}

extension TimelineScreen {
  mutating func select(at position: Point, in surroundings: Surroundings) -> Bool {
    events.select(at: position, in: surroundings.below(self))
  }
}
