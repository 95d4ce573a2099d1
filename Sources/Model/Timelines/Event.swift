/// Something that happened or is due.
package struct Event: Sendable, Equatable, Identifiable {
  package enum Kind: String, CaseIterable, Sendable {
    case milestone, agreement, visit, exercise, transfer, funding, statement, deadline
    case asOf = "as-of"
  }

  /// How the date is known.
  package enum Basis: String, CaseIterable, Sendable {
    /// The text says the date.
    case stated
    /// The date follows from the text by a rule.
    case inferred
  }

  package let id: String
  package let place: SourcePlace
  package let date: EDTF
  package let title: String
  package let kind: Kind
  package let basis: Basis

  /// The rule that an inferred date follows from.
  package let rule: String?
  package let actors: [Reference]
  package let themes: [Reference]
  package internal(set) var evidence: [Evidence]

  /// Why a rule suggests the event; `nil` for a record, which somebody made or accepted.
  package internal(set) var suggestion: Suggestion?

  /// Why events of several documents are taken for this one; `nil` where they are not.
  package internal(set) var joining: EventJoining?

  /// Events of other documents that seem to be this one and have another date.
  package internal(set) var conflicts: [EventConflict] = []
}

extension Event {
  /// What a date says of what happens at it.
  package enum Aspect: String, CaseIterable, Sendable {
    case event, deadline
    case asOf = "as-of"
    /// It goes on for a time.
    case period
  }

  package var aspect: Aspect {
    switch kind {
    case .deadline: .deadline
    case .asOf: .asOf
    default: date.isInterval ? .period : .event
    }
  }
}
