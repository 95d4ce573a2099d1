package typealias FigureRow = RecordRow<FigureStatement>

/// What a figure says, as it is exported.
package struct FigureStatement: Encodable, Sendable {
  package let what: String
  package let amount: Double
  package let unit: String
  package let bound: String

  /// What kind of payment a sum is: a grant, a sale, a contribution.
  @Nullable package var kind: String?

  /// The time that the amount covers, in EDTF.
  @Nullable package var period: String?

  /// The time at which the amount was so, in EDTF.
  @Nullable package var asOf: String?

  /// The id of the figure that includes this one.
  @Nullable package var partOf: String?

  /// Ids of figures that this one does not overlap.
  package let separateFrom: [String]

  private enum CodingKeys: String, CodingKey {
    case what, amount, unit, bound, kind, period
    case asOf = "as-of"
    case partOf = "part-of"
    case separateFrom = "separate-from"
  }

  init(_ figure: Figure) {
    what = figure.what
    amount = figure.amount
    unit = figure.unit
    bound = figure.bound.rawValue
    kind = figure.kind?.rawValue
    period = figure.period?.description
    asOf = figure.asOf?.description
    partOf = figure.partOf?.id
    separateFrom = figure.separateFrom.map(\.id)
  }
}
