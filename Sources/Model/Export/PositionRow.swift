package typealias PositionRow = RecordRow<PositionStatement>

/// What a position says, as it is exported.
package struct PositionStatement: Encodable, Sendable {
  /// The id of the party or actor that holds it.
  package let party: String

  /// The id of the issue that it is held on.
  package let issue: String
  package let stance: String
  package let attribution: String
  package let statement: String

  init(_ position: Position) {
    party = position.party.id
    issue = position.issue.id
    stance = position.stance.rawValue
    attribution = position.attribution.rawValue
    statement = position.statement
  }
}
