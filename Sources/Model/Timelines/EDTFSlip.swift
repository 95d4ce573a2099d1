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

// MARK: - Dates in other notations

extension EDTFSlip {
  /// A part of a date as people write it.
  private enum Token: Equatable {
    case year(Int)
    case number(Int)
    case month(Int)
    case season(Int)
    case quarter
    case half
    case decade
    case longYear
    case since
    case until
    case now
    case other
  }

  private static func translations(of text: String) -> [String] {
    var (tokens, qualifiers) = Self.tokens(of: text)
    if tokens.first == .longYear { tokens.removeFirst() }
    guard qualifiers.count <= 1 else { return [] }
    return translations(of: tokens).map { $0 + qualifiers }
  }

  /// Writes tokens in the notation; month and day come in every order.
  private static func translations(of tokens: [Token]) -> [String] {
    switch tokens.count {
    case 1, 2: translation(of: tokens).map { [$0] } ?? []
    case 3: translations(ofThree: tokens)
    default: []
    }
  }

  private static func translation(of tokens: [Token]) -> String? {
    switch (tokens[0], tokens.dropFirst().first) {
    case (.year(let year), nil): four(year)
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

  private static func translations(ofThree tokens: [Token]) -> [String] {
    switch (tokens[0], tokens[1], tokens[2]) {
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

// MARK: - Words

extension EDTFSlip {
  private static func tokens(of text: String) -> (tokens: [Token], qualifiers: String) {
    var tokens: [Token] = []
    var qualifiers = ""
    var rest = text.lowercased()[...]
    while let first = rest.first {
      let isNumber = isDigit(first)
      let run = rest.prefix { isNumber ? isDigit($0) : $0.isLetter }
      rest = rest.dropFirst(max(1, run.count))
      if "~?%".contains(first) || estimates.contains(String(run)) {
        qualifiers += "?%".contains(first) ? String(first) : "~"
      } else {
        tokens += isNumber ? numbers(run) : words(run)
      }
    }
    return (tokens, qualifiers)
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }

  private static func numbers(_ digits: Substring) -> [Token] {
    let value = Int(digits) ?? 0
    switch digits.count {
    case 1, 2: return [.number(value)]
    case 4: return [.year(value)]
    case 8: return [.year(value / 10_000), .number(value / 100 % 100), .number(value % 100)]
    default: return [.other]
    }
  }

  private static func words(_ word: Substring) -> [Token] {
    if word.isEmpty || fillers.contains(String(word)) { return [] }
    let month = months.firstIndex { word.count >= 3 && $0.hasPrefix(word) }
    if let month { return [.month(month + 1)] }
    return [vocabulary[String(word)] ?? .other]
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let estimates: Set = [
    "c", "ca", "circa", "about", "around", "approximately", "approx", "roughly",
  ]

  private static let fillers: Set = ["st", "nd", "rd", "th", "of", "the", "in", "to", "from"]

  private static let vocabulary: [String: Token] = [
    "spring": .season(21), "summer": .season(22), "autumn": .season(23), "fall": .season(23),
    "winter": .season(24), "q": .quarter, "h": .half, "s": .decade, "y": .longYear,
    "since": .since, "until": .until, "till": .until, "now": .now, "present": .now,
    "today": .now,
  ]
}
