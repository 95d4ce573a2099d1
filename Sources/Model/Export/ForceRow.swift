package typealias ForceRow = RecordRow<ForceStatement>

/// What a force says, as it is exported.
package struct ForceStatement: Encodable, Sendable {
  package let side: String
  @Nullable package var order: Int?
  package let statement: String

  /// The id of the force that this is a point of.
  @Nullable package var parent: String?
  package let points: [Point]
  @Nullable package var strength: Strength?

  /// Ids of the recommendations that answer the force.
  package let answeredBy: [String]

  private enum CodingKeys: String, CodingKey {
    case side, order, statement, parent, points, strength
    case answeredBy = "answered-by"
  }

  init(_ force: Force, points: [Point], answeredBy: [String]) {
    side = force.side.rawValue
    order = force.order
    statement = force.statement
    self.points = points
    strength = force.strength.map(Strength.init)
    self.answeredBy = answeredBy
  }

  /// A point of a force as a row of its own.
  init(_ point: Point, number: Int, of force: Force) {
    side = force.side.rawValue
    order = number
    statement = point.statement
    parent = force.id
    points = []
    answeredBy = []
  }
}

extension ForceStatement {
  /// A part of what makes the force.
  package struct Point: Encodable, Sendable {
    package let statement: String
    package let support: SupportRow

    private enum CodingKeys: CodingKey {
      case statement
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(statement, forKey: .statement)
      try support.encode(to: encoder)
    }
  }

  /// How strong a person judged the force to be.
  package struct Strength: Encodable, Sendable {
    package let value: Int
    @Nullable package var rater: String?
    @Nullable package var why: String?

    init(_ strength: Force.Strength) {
      value = strength.value
      rater = strength.rater
      why = strength.why
    }
  }
}
