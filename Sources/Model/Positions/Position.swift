/// What a party holds on an issue.
package struct Position: Sendable, Equatable, Identifiable {
  package enum Stance: String, CaseIterable, Sendable {
    case supports, opposes, concerned, mixed, silent
  }

  /// Who says so, as closely as the document tells.
  package enum Attribution: String, CaseIterable, Sendable {
    case named, group, some, one, unattributed
  }

  package let id: String
  package let place: SourcePlace
  package let party: Reference
  package let issue: Reference
  package let stance: Stance
  package let attribution: Attribution
  package let statement: String
  package internal(set) var evidence: [Evidence]

  /// Why a rule suggests it; `nil` for a record, which somebody made or accepted.
  package internal(set) var suggestion: Suggestion?
}
