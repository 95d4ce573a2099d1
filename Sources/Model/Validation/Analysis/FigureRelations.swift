/// What figures say of each other.
struct FigureRelations {
  private let wholes: [String: String]
  private let separations: [String: Set<String>]

  init(_ figures: [Figure]) {
    wholes = Dictionary(
      figures.compactMap { figure in figure.partOf.map { (figure.id, $0.id) } },
      uniquingKeysWith: { first, _ in first })
    separations = Dictionary(
      figures.map { ($0.id, Set($0.separateFrom.map(\.id))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a record says how two figures lie to each other: one holds the other, both are parts of
  /// one, or one of their wholes is separate from the other.
  ///
  /// - Complexity: O(*d*²) in how deep the parts nest.
  func areRelated(_ first: Figure, _ second: Figure) -> Bool {
    let (one, two) = (chain(from: first.id), chain(from: second.id))
    if !Set(one).isDisjoint(with: two) { return true }
    return one.contains { id in
      two.contains { other in
        separations[id]?.contains(other) == true || separations[other]?.contains(id) == true
      }
    }
  }

  /// A figure and what it is part of, from the inside out.
  private func chain(from id: String) -> [String] {
    var chain = [id]
    while let last = chain.last, let whole = wholes[last], !chain.contains(whole) {
      chain.append(whole)
    }
    return chain
  }
}
