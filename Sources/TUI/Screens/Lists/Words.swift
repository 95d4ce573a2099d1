package import Canvas
package import Model

/// How values of the model are said on the screen.
extension Library {
  func names(of references: [Reference]) -> String {
    references.map { name(of: $0.id) }.joined(separator: ", ")
  }
}

extension Force.Side {
  package var role: Style.Role {
    switch self {
    case .facilitator: .facilitator
    case .constraint: .constraint
    }
  }

  package var sign: String {
    switch self {
    case .facilitator: "+"
    case .constraint: "−"
    }
  }

  package var title: String {
    switch self {
    case .facilitator: "Facilitators"
    case .constraint: "Constraints"
    }
  }
}

extension Position.Stance {
  var role: Style.Role {
    switch self {
    case .supports: .facilitator
    case .opposes: .constraint
    case .concerned: .warning
    case .mixed: .text
    case .silent: .muted
    }
  }

  var sign: String {
    switch self {
    case .supports: "+"
    case .opposes: "−"
    case .concerned: "!"
    case .mixed: "±"
    case .silent: "·"
    }
  }
}

extension Position.Attribution {
  var words: String {
    switch self {
    case .named: "a named person or body"
    case .group: "the group as such"
    case .some: "some of them"
    case .one: "one of them"
    case .unattributed: "nobody named"
    }
  }
}

extension Event.Kind {
  var words: String {
    self == .asOf ? "state as of a date" : rawValue
  }
}

extension Figure.Bound {
  var words: String {
    switch self {
    case .exact: "exactly this"
    case .approximately: "approximately"
    case .moreThan: "more than this"
    case .upTo: "up to this"
    }
  }

  var sign: String {
    switch self {
    case .exact: " "
    case .approximately: "≈"
    case .moreThan: ">"
    case .upTo: "≤"
    }
  }
}

extension Figure {
  /// The amount with bound and unit: `≈ US$104 million`, `734 remains`.
  package var amountInWords: String {
    bound == .exact ? plainAmount : "\(bound.sign) \(plainAmount)"
  }

  private var plainAmount: String {
    guard isMoney else { return "\(amount.grouped) \(unit)" }
    let sign = unit == "USD" ? "US$" : "\(unit) "
    if amount >= 1e9 { return "\(sign)\((amount / 1e9).grouped) billion" }
    return amount >= 1e6 ? "\(sign)\((amount / 1e6).grouped) million" : "\(sign)\(amount.grouped)"
  }
}

extension Double {
  /// The number with commas between thousands and as many decimals as it has, three at most.
  var grouped: String {
    guard magnitude < 1e15 else { return "\(self)" }
    let thousandths = Int((self * 1000).rounded())
    let decimals = thousandths % 1000
    let whole = (thousandths / 1000).grouped
    guard decimals != 0 else { return whole }
    var digits = String(1000 + decimals.magnitude).dropFirst()
    while digits.hasSuffix("0") { digits = digits.dropLast() }
    return "\(whole).\(digits)"
  }
}

extension Int {
  /// The number with what is counted: `1 note`, `1,200 notes`, `no notes`.
  func counted(_ noun: String) -> String {
    "\(self == 0 ? "no" : grouped) \(noun)\(self == 1 ? "" : "s")"
  }

  /// The number with commas between thousands.
  package var grouped: String {
    let digits = String(magnitude).utf8
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }
}
