/// A number of a sentence with what it is a number of.
struct Amount: Equatable {
  enum Unit: Equatable {
    /// An ISO 4217 code.
    case money(String)
    case percent, percentagePoints
    /// What is counted, and the words that say more of it.
    case count(noun: String, phrase: String)
  }

  var value: Double
  var unit: Unit
  var bound: Figure.Bound

  /// The tokens of the number and its unit.
  var tokens: Range<Int>

  /// The words of a bound, as far as there are any.
  var boundCue: String?

  /// The token at which a bound before the amount begins.
  var boundStart: Int?

  /// Whether the amount is an end of a range.
  var isOfRange = false
}

extension Amount {
  /// The rule that a suggestion names.
  var rule: String {
    switch unit {
    case .money: isOfRange ? "money-range" : "money"
    case .percent, .percentagePoints: isOfRange ? "percentage-range" : "percentage"
    case .count: isOfRange ? "count-range" : "count"
    }
  }

  /// The unit as a figure's: a code of ISO 4217, a sign or a noun.
  var unitText: String {
    switch unit {
    case .money(let code): code
    case .percent: "%"
    case .percentagePoints: "percentage points"
    case .count(let noun, _): noun
    }
  }

  var isCount: Bool { if case .count = unit { true } else { false } }

  var isMoney: Bool { if case .money = unit { true } else { false } }
}
