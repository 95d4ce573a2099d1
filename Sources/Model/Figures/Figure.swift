/// A sum or a count.
package struct Figure: Sendable, Equatable, Identifiable {
  /// How the amount relates to the true one.
  package enum Bound: String, CaseIterable, Sendable {
    case exact, approximately
    case moreThan = "more-than"
    case upTo = "up-to"
  }

  /// What kind of payment a sum is.
  package enum Kind: String, CaseIterable, Sendable {
    case grant, sale, contribution
  }

  package let id: String
  package let place: SourcePlace

  /// What is counted or paid for.
  package let what: String
  package let amount: Double

  /// An ISO 4217 code for money, a noun for a count.
  package let unit: String
  package let bound: Bound
  package let kind: Kind?
  package let period: EDTF?
  package let asOf: EDTF?

  /// The figure that this one is included in.
  package let partOf: Reference?

  /// Figures that this one does not overlap.
  package let separateFrom: [Reference]
  package internal(set) var evidence: [Evidence]

  /// Why a rule suggests the figure; `nil` for a record, which somebody made or accepted.
  package internal(set) var suggestion: Suggestion?
}

extension Figure {
  /// Whether the unit is a currency, by the form of its ISO 4217 code.
  package var isMoney: Bool {
    unit.utf8.count == 3 && unit.utf8.allSatisfy(\.isASCIIUppercase)
  }
}
