internal import Canvas
package import Model

/// Facilitators against constraints, side by side, with the detail of the selected force.
package struct ForcesScreen: Equatable, Sendable {
  package private(set) var side = Force.Side.facilitator
  package private(set) var facilitators = ListState()
  package private(set) var constraints = ListState()
  package private(set) var detail = DetailState()
  package private(set) var filter = ""

  package init(library: Library) {
    if self.indices(of: .facilitator, in: library).isEmpty { side = .constraint }
  }

  /// Starts with a force selected.
  package init(selecting index: Int, library: Library) {
    side = library.records.forces[index].side
    let indices = indices(of: side, in: library)
    select(indices.firstIndex(of: index) ?? 0, of: indices.count)
  }

  /// The state of one side's list.
  package func list(of side: Force.Side) -> ListState {
    side == .facilitator ? facilitators : constraints
  }

  private mutating func select(_ place: Int, of count: Int) {
    changeList { $0.select(place, of: count) }
  }

  /// Selects a force by its place on its side.
  mutating func select(_ place: Int, on side: Force.Side, of count: Int) {
    self.side = side
    detail = DetailState()
    select(place, of: count)
  }

  private mutating func changeList<Result>(_ change: (inout ListState) -> Result) -> Result {
    switch side {
    case .facilitator: change(&facilitators)
    case .constraint: change(&constraints)
    }
  }

  /// The indices of a side's forces, document by document, as the authors count them.
  package func indices(of side: Force.Side, in library: Library) -> [Int] {
    let forces = library.records.forces
    let ranked = forces.indices.filter { index in
      forces[index].side == side
        && (filter.isEmpty
          || ListScreen.searchText(of: RecordKey(.force, index), in: library).holds(filter))
    }.map { index in
      (library.documentIndex(of: forces[index]) ?? .max, forces[index].order ?? .max, index)
    }
    return ranked.sorted(by: <).map(\.2)
  }

  /// The index of the selected force.
  package func selected(in library: Library) -> Int? {
    let indices = indices(of: side, in: library)
    let selection = list(of: side).selection
    return indices.indices.contains(selection) ? indices[selection] : nil
  }

  package func detailShown(in library: Library) -> Detail {
    selected(in: library).map { Detail(of: RecordKey(.force, $0), in: library) } ?? Detail()
  }
}

extension ForcesScreen {
  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Response {
    let library = surroundings.library
    let frame = ForcesFrame(surroundings.area)
    if detail.hasKeyboard {
      return detail.perform(action, in: detailShown(in: library), height: frame.detail.height)
    }
    let count = indices(of: side, in: library).count
    let moved = changeList { $0.perform(action, count: count, page: max(2, frame.left.height / 3)) }
    if moved {
      detail = DetailState()
      return .handled
    }
    switch action {
    case .moveLeft: go(to: .facilitator, library)
    case .moveRight: go(to: .constraint, library)
    case .nextMatch, .previousMatch:
      return perform(action == .nextMatch ? .moveDown : .moveUp, in: surroundings)
    case .nextPane: detail.enter(detailShown(in: library))
    case .previousPane: detail.enter(detailShown(in: library), atEnd: true)
    case .open where frame.detail.isEmpty || frame.isStacked:
      detail.enter(detailShown(in: library))
    case .open: return openEvidence(library)
    case .close where !filter.isEmpty: search("", in: library)
    default: return .ignored
    }
    return .handled
  }

  private func openEvidence(_ library: Library) -> Response {
    guard let selected = selected(in: library) else { return .handled }
    let passage = detailShown(in: library).links.first { link in
      if case .passage = link { true } else { false }
    }
    return passage.map(Response.open) ?? .open(.source(library.records.forces[selected].place))
  }

  private mutating func go(to side: Force.Side, _ library: Library) {
    guard !indices(of: side, in: library).isEmpty else { return }
    self.side = side
    detail = DetailState()
  }

  package mutating func search(_ text: String, in library: Library) {
    filter = text
    facilitators = ListState()
    constraints = ListState()
    detail = DetailState()
    if indices(of: side, in: library).isEmpty {
      go(to: side == .facilitator ? .constraint : .facilitator, library)
    }
  }

  package mutating func settle(in surroundings: Surroundings) {
    let count = indices(of: side, in: surroundings.library).count
    changeList { $0.select($0.selection, of: count) }
    let area = ForcesFrame(surroundings.area).detail
    detail.settle(detailShown(in: surroundings.library), in: area)
  }
}

/// How the room of the forces is divided.
struct ForcesFrame {
  let left: Rect
  let right: Rect

  /// Below the sides, or to their right where there is room.
  let detail: Rect

  /// Whether there is room for one thing at a time only.
  let isStacked: Bool

  init(_ area: Rect) {
    isStacked = area.width < 60 || area.height < 14
    if area.width >= 150 {
      let (sides, rest) = area.splitLeft(area.width * 3 / 5)
      (left, right) = sides.splitLeft(sides.width / 2)
      detail = rest.inset(columns: 2, rows: 0)
    } else if isStacked {
      (left, right) = (area, area)
      detail = area.inset(columns: 1, rows: 0)
    } else {
      let (sides, rest) = area.splitTop(area.height * 11 / 20)
      (left, right) = sides.splitLeft(sides.width / 2)
      detail = rest.splitTop(1).rest.inset(columns: 2, rows: 0)
    }
  }
}

extension Library {
  /// The document that a force rests on first.
  func documentIndex(of force: Force) -> Int? {
    let evidence = force.evidence + force.points.flatMap(\.evidence)
    return evidence.lazy.compactMap(\.passage).first.flatMap {
      documentIndex(ofDocument: $0.document)
    }
  }
}

extension ForcesScreen {
  mutating func select(at position: Point, in surroundings: Surroundings) -> Bool {
    let frame = ForcesFrame(surroundings.area)
    let library = surroundings.library
    if !frame.isStacked || detail.hasKeyboard,
      detail.select(at: position, of: detailShown(in: library), in: frame.detail)
    {
      return true
    }
    let isLeft = frame.isStacked ? side == .facilitator : frame.left.contains(position)
    let side: Force.Side = isLeft ? .facilitator : .constraint
    let body = (isLeft ? frame.left : frame.right).inset(columns: 2, rows: 0).splitTop(2).rest
    let indices = indices(of: side, in: library)
    let lines = ForceColumn(indices: indices, library: library, width: body.width - 1).lines
    let top = Self.top(of: list(of: side).selection, in: lines, height: body.height)
    let index = top + position.row - body.row
    guard body.contains(position), lines.indices.contains(index), let item = lines[index].item
    else { return false }
    select(item, on: side, of: indices.count)
    return true
  }
}
