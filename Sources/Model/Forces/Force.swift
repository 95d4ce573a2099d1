/// A facilitator or a constraint: one arrow of the force field (Lewin, 1951).
package struct Force: Sendable, Equatable, Identifiable {
  package enum Side: String, CaseIterable, Sendable {
    case facilitator, constraint
  }

  /// A part of what makes the force.
  package struct Point: Sendable, Equatable {
    package let statement: String
    package internal(set) var evidence: [Evidence]
  }

  /// How strong a person judged the force to be; the program never sets it.
  package struct Strength: Sendable, Equatable {
    /// From 1, weak, through 5, strong.
    package let value: Int
    package let rater: String?
    package let why: String?
  }

  package let id: String
  package let place: SourcePlace
  package let side: Side

  /// The author's own count within the side.
  package let order: Int?
  package let statement: String
  package internal(set) var points: [Point]
  package let strength: Strength?
  package internal(set) var evidence: [Evidence]

  /// Why a rule suggests it; `nil` for a record, which somebody made or accepted.
  package internal(set) var suggestion: Suggestion?
}
