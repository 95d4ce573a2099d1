internal import Model

/// A property of events by which the timeline is filtered, or divided into lanes.
package enum EventFacet: String, CaseIterable, Sendable {
  case kind, theme, actor, document, status, basis, precision

  /// Those that lanes are made of.
  static let lanes: [EventFacet] = [.theme, .actor, .document, .kind]

  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension EventFacet {
  /// The values that an event has, each once; an event can have several themes, or none.
  func values(of event: Event) -> [String] {
    switch self {
    case .kind: [event.kind.rawValue]
    case .theme: event.themes.map(\.id).eachOnce
    case .actor: event.actors.map(\.id).eachOnce
    case .document: event.evidence.map(\.document.id).eachOnce
    case .status: [event.suggestion == nil ? "recorded" : "suggested"]
    case .basis: [event.basis.rawValue]
    case .precision: [event.date.precision.words]
    }
  }

  /// What people read for a value.
  func name(of value: String, in library: Library) -> String {
    switch self {
    case .kind: Event.Kind(rawValue: value)?.words ?? value
    case .theme, .actor: library.name(of: value)
    case .document:
      library.documentIndex(ofDocument: value)
        .map { library.dossier.documents[$0].metadata.title } ?? value
    case .status, .basis, .precision: value
    }
  }

  /// What people read for the events that have no value.
  var nameOfNone: String { "without \(self == .actor ? "an" : "a") \(rawValue)" }
}

extension EventFacet {
  /// The events that share a value.
  struct Group {
    /// `nil` for the events that have none.
    let value: String?
    let name: String
    var events: [Int]
  }

  /// Events by their values, the value of the most events first; those without a value are last.
  ///
  /// - Complexity: O(*n*) in the events and their values, and O(*g* log *g*) in the values.
  func groups(of events: [Int], in library: Library) -> [Group] {
    var members: [String: [Int]] = [:]
    var rest: [Int] = []
    for event in events {
      let values = values(of: library.records.events[event])
      if values.isEmpty { rest.append(event) }
      for value in values { members[value, default: []].append(event) }
    }
    let groups = members.map { Group(value: $0, name: name(of: $0, in: library), events: $1) }
      .sorted {
        ($1.events.count, $0.name, $0.value ?? "") < ($0.events.count, $1.name, $1.value ?? "")
      }
    return groups + (rest.isEmpty ? [] : [Group(value: nil, name: nameOfNone, events: rest)])
  }
}

extension EDTF.Precision {
  fileprivate var words: String {
    switch self {
    case .second: "time of day"
    case .day: "day"
    case .month: "month"
    case .quarter: "quarter"
    case .season: "season"
    case .fourMonths: "four months"
    case .half: "half a year"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    case .interval: "from one date to another"
    case .set: "one of several dates"
    }
  }
}
