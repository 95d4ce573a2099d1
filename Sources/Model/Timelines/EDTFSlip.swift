/// Guesses what a person meant by text that is not EDTF.
///
/// It knows dates as people and other programs write them: `2023/9/1`,
/// `12 September 2024`, `Q3 2018`, `about 2025`. A guess is given only if it can be
/// read. Where day and month can be told two ways, both are given.
enum EDTFSlip {
  /// Returns texts that can be read as EDTF, the likeliest first; often none.
  static func suggestions(for text: String) -> [String] {
    guard text.prefix(41).count <= 40 else { return [] }
    var suggestions: [String] = []
    for candidate in repairs(of: text) + translations(of: text)
    where candidate != text && !suggestions.contains(candidate) && canBeRead(candidate) {
      suggestions.append(candidate)
    }
    return suggestions
  }

  private static func canBeRead(_ text: String) -> Bool {
    (try? EDTF(strictly: text)) != nil
  }

  /// The text in the letters of the notation, and with dots where a slash belongs.
  private static func repairs(of text: String) -> [String] {
    let isCompound = text.contains { "[{/,".contains($0) }
    let joined = text.filter { !$0.isWhitespace }.uppercased()
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").uppercased()
    var repairs = [isCompound ? joined : trimmed]
    if joined.hasPrefix("..") { repairs.append("../" + joined.dropFirst(2)) }
    if joined.hasSuffix("..") { repairs.append(joined.dropLast(2) + "/..") }
    return repairs
  }
}

extension EDTFSlip {
  private static func translations(of text: String) -> [String] {
    guard !text.hasPrefix("-"), !text.contains(where: { "[]{}".contains($0) }) else { return [] }
    let (tokens, qualifiers) = Self.tokens(of: text)
    if tokens.count == 1, case .year(let year) = tokens[0] {
      return qualifiers.count == 1 && !text.contains("/") ? [four(year) + qualifiers] : []
    }
    return qualifiers.count > 1 ? [] : translations(of: tokens).map { $0 + qualifiers }
  }

  /// Writes tokens in the notation; month and day come in every order.
  private static func translations(of tokens: [Token]) -> [String] {
    switch tokens.count {
    case 2: translation(of: tokens[0], tokens[1]).map { [$0] } ?? []
    case 3: translations(of: tokens[0], tokens[1], tokens[2])
    default: []
    }
  }

  private static func translation(of first: Token, _ second: Token) -> String? {
    switch (first, second) {
    case (.longYear, .year(let year)): four(year)
    case (.year(let year), .number(let month)), (.year(let year), .month(let month)),
      (.number(let month), .year(let year)), (.month(let month), .year(let year)):
      "\(four(year))-\(two(month))"
    case (.year(let year), .season(let code)), (.season(let code), .year(let year)):
      "\(four(year))-\(code)"
    case (.year(let start), .year(let end)): "\(four(start))/\(four(end))"
    case (.year(let year), .decade): year % 10 == 0 ? "\(four(year).dropLast())X" : nil
    case (.year(let year), .now), (.since, .year(let year)): "\(four(year))/.."
    case (.until, .year(let year)): "../\(four(year))"
    default: nil
    }
  }

  private static func translations(
    of first: Token, _ second: Token, _ third: Token
  ) -> [String] {
    switch (first, second, third) {
    case (.year(let year), .number(let month), .number(let day)),
      (.month(let month), .number(let day), .year(let year)),
      (.number(let day), .month(let month), .year(let year)),
      (.year(let year), .month(let month), .number(let day)):
      ["\(four(year))-\(two(month))-\(two(day))"]
    case (.number(let first), .number(let second), .year(let year)):
      [
        "\(four(year))-\(two(second))-\(two(first))",
        "\(four(year))-\(two(first))-\(two(second))",
      ]
    case (.quarter, .number(let number), .year(let year)),
      (.year(let year), .quarter, .number(let number)):
      (1...4).contains(number) ? ["\(four(year))-\(32 + number)"] : []
    case (.half, .number(let number), .year(let year)),
      (.year(let year), .half, .number(let number)):
      (1...2).contains(number) ? ["\(four(year))-\(39 + number)"] : []
    default: []
    }
  }

  private static func four(_ number: Int) -> String { EDTF.digits(number, width: 4) }
  private static func two(_ number: Int) -> String { EDTF.digits(number, width: 2) }
}
