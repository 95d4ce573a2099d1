/// A record as it is exported: what it says, and what it rests on, in one object.
package struct RecordRow<Statement: Encodable & Sendable>: Encodable, Sendable {
  package let id: String

  /// What the record says, by the keys of its kind.
  package let statement: Statement

  /// The passages that it rests on.
  package let support: SupportRow

  /// Where the record itself stands: file, line and column.
  package let place: String

  /// Why a rule suggests it; `nil` for what somebody made or accepted.
  package let suggestion: Suggestion?

  private enum CodingKeys: String, CodingKey {
    case id, place, state, rule, cues
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(place, forKey: .place)
    try container.encode(suggestion == nil ? "record" : "suggestion", forKey: .state)
    try statement.encode(to: encoder)
    if let suggestion {
      try container.encode(suggestion.rule, forKey: .rule)
      try container.encode(suggestion.cues, forKey: .cues)
    }
    try support.encode(to: encoder)
  }
}
