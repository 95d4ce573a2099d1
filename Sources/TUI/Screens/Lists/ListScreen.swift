internal import Canvas
package import Model

/// A list of items with the detail of the selected one.
package struct ListScreen: Equatable, Sendable {
  /// What is listed.
  package enum Kind: Equatable, Sendable {
    case documents, events, recommendations, positions, figures, actors, sources, problems
  }

  package let kind: Kind
  package var list = ListState()
  package var detail = DetailState()

  /// What the reader typed to narrow the list.
  package private(set) var filter = ""

  /// The indices of the items in the order of the list, filtered.
  package private(set) var shown: [Int]

  /// The items with the names of their groups between them.
  private(set) var rows: GroupedRows

  /// Which items the screen around it lets through; `nil` for all.
  private var allowed: [Bool]?

  /// What a list of events is divided by; `nil` for one list of all.
  private(set) var lanes: EventFacet?

  /// How many items are shown, each counted once, however many lanes it is in.
  private(set) var itemCount: Int

  package init(_ kind: Kind, library: Library, selecting index: Int? = nil) {
    self.kind = kind
    shown = kind.order(in: library)
    itemCount = shown.count
    rows = GroupedRows(shown, of: kind, in: library)
    if let index, let place = shown.firstIndex(of: index) {
      list.select(place, of: shown.count)
    }
  }

  /// The index of the selected item.
  package var selected: Int? {
    shown.indices.contains(list.selection) ? shown[list.selection] : nil
  }

  /// The actions to hint at.
  package var hints: [Action] {
    switch kind {
    case .problems: [.open, .find, .goBack]
    case .recommendations: [.open, .showRecommendations, .nextPane, .find, .goBack]
    default: [.open, .find, .nextPane, .copyPassage, .goBack]
    }
  }
}

extension ListScreen.Kind {
  package var view: View {
    switch self {
    case .documents: .documents
    case .events: .timeline
    case .recommendations: .forces
    case .positions: .positions
    case .figures: .figures
    case .actors: .actors
    case .sources: .sources
    case .problems: .problems
    }
  }

  /// The kind of records that are listed, if they are records.
  package var records: Record.Kind? {
    switch self {
    case .events: .event
    case .recommendations: .recommendation
    case .positions: .position
    case .figures: .figure
    case .actors: .actor
    case .documents, .sources, .problems: nil
    }
  }
}

extension ListScreen {
  /// Whether list and detail stand side by side.
  static func isWide(_ area: Rect) -> Bool { area.width >= Frame.wide }

  /// The areas of the list's rows, below its heading, and of the detail.
  static func areas(in area: Rect) -> (heading: Rect, rows: Rect, detail: Rect) {
    let (left, right) =
      isWide(area) ? area.splitLeft(area.width * 3 / 5) : (area, area)
    let (heading, rows) = left.splitTop(left.height >= 6 ? 1 : 0)
    return (heading, rows, right.inset(columns: isWide(area) ? 2 : 1, rows: 0))
  }

  package mutating func settle(in surroundings: Surroundings) {
    let areas = Self.areas(in: surroundings.area)
    list.select(list.selection, of: shown.count)
    list.settle(rows.rows(of: list.selection), of: rows.count, height: areas.rows.height)
    detail.settle(detailShown(in: surroundings.library), in: areas.detail)
  }

  /// Narrows the list to the items that hold all words typed.
  package mutating func narrow(to filter: String, library: Library) {
    let selected = selected
    self.filter = filter
    let lane = rows.groupName(of: list.selection)
    shown = kind.order(in: library).filter { index in
      (allowed?[index] ?? true) && kind.fits(index, filter, in: library)
    }
    itemCount = shown.count
    if let lanes {
      let groups = lanes.groups(of: shown, in: library)
      shown = groups.flatMap(\.events)
      rows = GroupedRows(groups.map { ($0.name, $0.events.count) })
    } else {
      rows = GroupedRows(shown, of: kind, in: library)
    }
    let places = shown.indices.filter { shown[$0] == selected }
    let place = places.first { rows.groupName(of: $0) == lane } ?? places.first
    list.select(place ?? 0, of: shown.count)
    detail = DetailState()
  }

  /// Selects an item, if it is shown.
  mutating func select(_ index: Int) {
    guard let place = shown.firstIndex(of: index) else { return }
    list.select(place, of: shown.count)
    detail = DetailState()
  }

  /// Divides a list of events into lanes, or joins it again.
  mutating func divide(by lanes: EventFacet?, library: Library) {
    self.lanes = lanes
    narrow(to: filter, library: library)
  }

  /// Lets through only some items, whatever is typed.
  mutating func allow(_ items: [Bool]?, library: Library) {
    guard items != allowed else { return }
    allowed = items
    narrow(to: filter, library: library)
  }

  /// Shows a dossier that was read anew, with the same item selected as far as it is still there,
  /// and else what stands in its place.
  mutating func adopt(
    _ library: Library, insteadOf old: Library, letting items: [Bool]? = nil
  ) {
    let twin = selected.flatMap { selected in
      kind.records.flatMap { kind in
        library.records.index(of: old.records[RecordKey(kind, selected)], near: selected)
      }
    }
    let place = list.selection
    allowed = items
    narrow(to: filter, library: library)
    list.select(twin.flatMap { shown.firstIndex(of: $0) } ?? place, of: shown.count)
  }

  /// Whether the screen around it keeps items away.
  var isNarrowed: Bool { allowed != nil }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Response {
    if detail.hasKeyboard {
      let height = Self.areas(in: surroundings.area).detail.height
      return detail.perform(
        action, in: detailShown(in: surroundings.library), height: height)
    }
    let page = Self.areas(in: surroundings.area).rows.height
    if list.perform(action, count: shown.count, page: page) {
      detail = DetailState()
      return .handled
    }
    switch action {
    case .open: return open(in: surroundings)
    case .nextMatch, .previousMatch:
      return perform(action == .nextMatch ? .moveDown : .moveUp, in: surroundings)
    case .nextPane, .moveRight: detail.enter(detailShown(in: surroundings.library))
    case .previousPane: detail.enter(detailShown(in: surroundings.library), atEnd: true)
    case .close where !filter.isEmpty:
      narrow(to: "", library: surroundings.library)
    default: return .ignored
    }
    return .handled
  }

  private mutating func open(in surroundings: Surroundings) -> Response {
    guard let selected else { return .handled }
    if Self.isWide(surroundings.area) || kind == .documents || kind == .problems {
      return kind.target(of: selected, in: surroundings.library).map(Response.open) ?? .handled
    }
    detail.enter(detailShown(in: surroundings.library))
    return .handled
  }

  /// The detail of the selected item.
  package func detailShown(in library: Library) -> Detail {
    selected.map { kind.detail(of: $0, in: library) } ?? Detail()
  }
}

extension ListScreen {
  mutating func select(at position: Point, in surroundings: Surroundings) -> Bool {
    let areas = Self.areas(in: surroundings.area)
    let shownDetail = detailShown(in: surroundings.library)
    let isDetailShown = Self.isWide(surroundings.area) || detail.hasKeyboard
    if isDetailShown, detail.select(at: position, of: shownDetail, in: areas.detail) { return true }
    let visible = list.visible(count: rows.count, height: areas.rows.height)
    let row = visible.lowerBound + position.row - areas.rows.row
    guard areas.rows.contains(position), visible.contains(row), case .item(let place) = rows[row]
    else { return false }
    list.select(place, of: shown.count)
    detail = DetailState()
    return true
  }
}
