/// A record as it is exported: what it says, and what it rests on, in one object.
package struct RecordRow<Statement: Encodable & Sendable>: Encodable, Sendable {
  package let id: String

  /// What the record says, by the keys of its kind.
  package let statement: Statement

  /// The passages that it rests on.
  package let support: SupportRow

  /// Where the record itself stands: file, line and column.
  package let place: String

  private enum CodingKeys: String, CodingKey {
    case id, place, state
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(place, forKey: .place)
    try container.encode("record", forKey: .state)
    try statement.encode(to: encoder)
    try support.encode(to: encoder)
  }
}
