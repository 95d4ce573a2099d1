/// A state of a slide that the speaker stops at: a page, and how many steps of it are shown.
struct SlideStop: Equatable {
  let page: Int
  let step: Int
}

extension SlidePages {
  /// The stops of a slide, from the first.
  ///
  /// Each page begins with what earlier pages have led to and goes on with its own steps.
  ///
  /// - Parameter showsAll: Whether every step is shown at once, so that each page is one stop.
  /// - Returns: The stops; at least one.
  func stops(showingAll showsAll: Bool) -> [SlideStop] {
    let last = steps.last ?? 0
    guard !showsAll else { return pages.indices.map { SlideStop(page: $0, step: last) } }
    var stops: [SlideStop] = []
    for (page, rows) in pages.enumerated() {
      let own = Set(rows.own.map(\.step)).sorted()
      let reached = max(stops.last?.step ?? 0, own.first ?? 0)
      stops.append(SlideStop(page: page, step: reached))
      stops += own.filter { $0 > reached }.map { SlideStop(page: page, step: $0) }
    }
    return stops
  }

  /// The page that a line of the slide stands on.
  func page(of place: SlidePlace) -> Int {
    pages.lastIndex { rows in rows.own.first.map { $0.place <= place } ?? false } ?? 0
  }

  /// The first page that has something of a step.
  func firstPage(showing step: Int) -> Int? {
    pages.firstIndex { $0.own.contains { $0.step == step } }
  }

  /// The first line of a page.
  func top(ofPage page: Int) -> SlidePlace {
    guard pages.indices.contains(page) else { return SlidePlace() }
    return pages[page].own.first?.place ?? SlidePlace()
  }
}

extension [SlidePages.Row?] {
  /// The rows of a page that no page before it has.
  fileprivate var own: [SlidePages.Row] {
    compactMap { $0 }.filter { !$0.isRepeated }
  }
}
