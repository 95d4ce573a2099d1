/// Who should do what, how strongly, in whose voice, and which force it answers.
package struct Recommendation: Sendable, Equatable, Identifiable {
  package enum Modality: String, CaseIterable, Sendable {
    case must, should, could
  }

  package enum Voice: String, CaseIterable, Sendable {
    /// The document's author recommends it.
    case author
    /// The document reports that somebody else recommends it.
    case reported
  }

  package let id: String
  package let place: SourcePlace

  /// The actor or party it is addressed to.
  package let addressee: Reference?
  package let act: String
  package let modality: Modality
  package let voice: Voice

  /// The forces it answers.
  package let answers: [Reference]
  package internal(set) var evidence: [Evidence]

  /// Why a rule suggests it; `nil` for a record, which somebody made or accepted.
  package internal(set) var suggestion: Suggestion?
}
