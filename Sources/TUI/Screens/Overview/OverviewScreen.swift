internal import Canvas
package import Model

/// The first screen: what the dossier asks, what it answers, and what it is made of.
package struct OverviewScreen: Equatable, Sendable {
  package var list = ListState()

  /// The first line on a screen that is too small for all.
  package var top = 0

  package init() {}

  /// What can be opened from here, in the order in which it stands.
  package static func targets(of summary: Summary) -> [Target] {
    var targets = summary.documents.indices.map(Target.document)
    targets += [.view(.timeline), .view(.forces)]
    targets += Record.Kind.allCases.filter { ![.event, .force].contains($0) }.map(\.target)
    targets += [.view(.sources), .view(.problems)]
    return targets
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Response {
    let targets = Self.targets(of: surroundings.library.summary)
    if list.perform(action, count: targets.count, page: targets.count) { return .handled }
    switch action {
    case .open: return .open(targets[list.selection])
    case .nextPane, .nextMatch, .moveRight:
      list.select((list.selection + 1) % targets.count, of: targets.count)
    case .previousPane, .previousMatch, .moveLeft:
      list.select((list.selection + targets.count - 1) % targets.count, of: targets.count)
    default: return .ignored
    }
    return .handled
  }

  package mutating func settle(in surroundings: Surroundings) {
    let page = OverviewPage(surroundings.library.summary, width: surroundings.area.width)
    let height = surroundings.area.height
    if let row = page.row(of: list.selection) {
      if row >= top + height - 1 { top = row - height + 2 }
      if row < top { top = row }
      if list.selection == 0 { top = 0 }
    }
    top = max(0, min(top, page.height - height))
  }
}

extension Record.Kind {
  fileprivate var target: Target {
    switch self {
    case .event: .view(.timeline)
    case .force: .view(.forces)
    case .recommendation: .action(.showRecommendations)
    case .position: .view(.positions)
    case .figure: .view(.figures)
    case .actor: .view(.actors)
    }
  }
}

extension OverviewScreen {
  mutating func select(at position: Point, in surroundings: Surroundings) -> Bool {
    let page = OverviewPage(surroundings.library.summary, width: surroundings.area.width)
    let row = position.row - surroundings.area.row + top
    guard
      let item = page.item(
        at: Point(column: position.column - surroundings.area.column, row: row))
    else { return false }
    list.select(item, of: Self.targets(of: surroundings.library.summary).count)
    return true
  }
}
