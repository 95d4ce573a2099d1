/// Tells which of the dates in a sentence an amount belongs to.
struct FigureTimes {
  /// The time that an amount covers, or the one at which it was so.
  struct Found {
    var period: EDTF?
    var asOf: EDTF?
    var cue: String?
  }

  private let tokens: [FigureToken]
  private let dates: [(range: Range<Int>, date: EDTF)]

  /// - Parameters:
  ///   - expressions: The temporal expressions of the sentence.
  ///   - tokens: Its tokens.
  init(_ expressions: ArraySlice<TemporalExpression>, in tokens: [FigureToken]) {
    self.tokens = tokens
    dates = expressions.compactMap { expression in
      expression.figureDate.map { (expression.range, $0) }
    }
  }

  /// The time of an amount.
  ///
  /// A date right behind the amount is its own, else the last one before it.
  ///
  /// - Parameters:
  ///   - amount: The tokens of the amount.
  ///   - next: Where the next amount begins.
  /// - Returns: The time, as far as there is one.
  /// - Complexity: O(log *n*) in the length of the sentence.
  func time(of amount: Range<Int>, before next: Int) -> Found {
    let start = tokens[amount.lowerBound].range.lowerBound
    let end = tokens[amount.upperBound - 1].range.upperBound
    let behind = dates.firstIndexOfSorted { $0.range.lowerBound >= end }
    if behind < dates.count, dates[behind].range.lowerBound < next,
      isTied(dates[behind].range, behind: amount.upperBound)
    {
      return found(dates[behind])
    }
    let before = dates.firstIndexOfSorted { $0.range.upperBound > start } - 1
    return before >= 0 ? found(dates[before]) : Found()
  }

  /// Whether nothing parts a date from the token before it.
  private func isTied(_ date: Range<Int>, behind index: Int) -> Bool {
    let between = tokens[index...].prefix(Self.mostTokensBetween + 1)
      .prefix { $0.range.upperBound <= date.lowerBound }
    return between.count <= Self.mostTokensBetween
      && between.allSatisfy { token in
        switch token.kind {
        case .word(let word): !["and", "but", "while", "by", "including"].contains(word)
        case .sign(let sign): sign != UInt8(ascii: ",") && sign != UInt8(ascii: ";")
        default: true
        }
      }
  }

  private static let mostTokensBetween = 12

  private func found(_ date: (range: Range<Int>, date: EDTF)) -> Found {
    let first = tokens.firstIndexOfSorted { $0.range.upperBound > date.range.lowerBound }
    let lead = tokens[..<first].suffix(2).compactMap(\.word)
    let words = lead.joined(separator: " ")
    if words == "as of" || words == "as at" { return Found(asOf: date.date, cue: words) }
    switch lead.last {
    case "since" where !date.date.isInterval:
      return Found(period: (try? EDTF("\(date.date)/..")) ?? date.date, cue: "since")
    case "by", "until", "before", "till": return Found()
    default: return Found(period: date.date)
    }
  }
}

extension TemporalExpression {
  /// The date as far as an amount can belong to it: the whole of a range, and no times of day.
  fileprivate var figureDate: EDTF? {
    guard kind == .date else { return nil }
    return span.flatMap { try? EDTF($0) } ?? edtf
  }
}
