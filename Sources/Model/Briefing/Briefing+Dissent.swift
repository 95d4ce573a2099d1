extension Briefing {
  /// The issues on which the briefing shows one side of what the dossier holds.
  ///
  /// A briefing that shows any position shows who disagrees with it, on one slide or another: those
  /// who listen cannot ask for what they do not know of.
  ///
  /// - Complexity: O(*v* · *n*) for *v* live views and *n* positions.
  func dissentLeftOut(of dossier: Dossier) -> [Problem] {
    let positions = dossier.records.positions
    let shown = views.filter { $0.kind == .positions }.map { view in
      (place: view.place, keys: view.records(in: dossier).map(\.index))
    }
    let all = Set(shown.flatMap(\.keys)).filter(positions.indices.contains)
    var problems: [Problem] = []
    for issue in all.sorted().map({ positions[$0].issue.id }).eachOnce {
      let sides = Set(
        all.filter { positions[$0].issue.id == issue }.compactMap { positions[$0].side })
      guard sides.count == 1 else { continue }
      let missing = positions.indices.filter { index in
        guard positions[index].issue.id == issue, let side = positions[index].side else {
          return false
        }
        return !all.contains(index) && !sides.contains(side)
      }
      let place = shown.first { $0.keys.contains { positions[$0].issue.id == issue } }?.place
      guard !missing.isEmpty, let place else { continue }
      let parties = missing.map { dossier.name(of: positions[$0].party.id) }.eachOnce
      problems.append(
        Problem(.dissentLeftOut(issue: dossier.name(of: issue), parties: parties), at: place))
    }
    return problems
  }
}

extension Position {
  /// Whether it is for something or against it; `nil` where it is neither.
  fileprivate var side: Bool? {
    switch stance {
    case .supports: true
    case .opposes, .concerned: false
    case .mixed, .silent: nil
    }
  }
}
