/// Somebody or something that the documents name.
package struct Actor: Sendable, Equatable, Identifiable {
  package enum Kind: String, CaseIterable, Sendable {
    case state, organisation, person, vessel, programme, exercise, agreement, place
  }

  /// In which role a person takes part in what the documents tell.
  package enum Capacity: String, CaseIterable, Sendable {
    case official
    /// Slides withhold the name.
    case `private`
  }

  package let id: String
  package let place: SourcePlace
  package let name: String
  package let kind: Kind

  /// Other names by which the documents call it.
  package let aliases: [String]

  /// In which role a person takes part, where somebody says so.
  package var capacity: Capacity?
  package internal(set) var evidence: [Evidence]

  /// Why a rule suggests the actor; `nil` for a record, which somebody made or accepted.
  package internal(set) var suggestion: Suggestion?
}

extension Actor.Kind {
  /// The heading of a group of this kind.
  package var plural: String {
    switch self {
    case .state: "States"
    case .organisation: "Organisations"
    case .person: "Persons"
    case .vessel: "Vessels"
    case .programme: "Programmes"
    case .exercise: "Exercises"
    case .agreement: "Agreements"
    case .place: "Places"
    }
  }
}
