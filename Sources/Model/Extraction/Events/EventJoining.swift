/// Events of several documents that are one, and what speaks for it.
package struct EventJoining: Sendable, Equatable {
  /// What agrees, for people to judge.
  package let reasons: [String]

  /// Whether two of the documents say it that do not depend on each other.
  package let isCorroborated: Bool

  /// The events as each document tells them, so that the joining can be undone.
  package let members: [Event]
}

/// Another document's event that seems to be the same and has another date.
package struct EventConflict: Sendable, Equatable {
  /// The other event's id.
  package let event: String
  package let date: EDTF
  package let document: String
}
