internal import Model

/// A value that events must have to be shown.
package struct EventFilter: Hashable, Sendable {
  package let facet: EventFacet
  package let value: String
}

/// The filters of the timeline, in the order in which they were chosen.
///
/// An event is shown if it has, of each property that is filtered by, one of the values chosen.
package struct EventFilters: Equatable, Sendable {
  package private(set) var chosen: [EventFilter] = []

  package var isEmpty: Bool { chosen.isEmpty }

  /// Adds a filter, or takes it away if it is there.
  mutating func toggle(_ filter: EventFilter) {
    if let index = chosen.firstIndex(of: filter) {
      chosen.remove(at: index)
    } else {
      chosen.append(filter)
    }
  }

  mutating func removeLast() {
    _ = chosen.popLast()
  }

  /// The values chosen of a property.
  func values(of facet: EventFacet) -> [String] {
    chosen.filter { $0.facet == facet }.map(\.value)
  }

  /// What an event is asked, apart from one property where that is what is chosen from.
  func test(except omitted: EventFacet? = nil) -> (Event) -> Bool {
    let facets = EventFacet.allCases.filter { $0 != omitted && !values(of: $0).isEmpty }
    let asked = facets.map { (facet: $0, values: Set(values(of: $0))) }
    return { event in
      asked.allSatisfy { facet, values in facet.values(of: event).contains(where: values.contains) }
    }
  }

  /// The filters in words: `kind visit or agreement · theme Quays`.
  func words(in library: Library) -> String {
    var facets: [EventFacet] = []
    for filter in chosen where !facets.contains(filter.facet) { facets.append(filter.facet) }
    return facets.map { facet in
      let names = values(of: facet).map { facet.name(of: $0, in: library) }
      return "\(facet.rawValue) \(names.joined(separator: " or "))"
    }.joined(separator: " · ")
  }
}
