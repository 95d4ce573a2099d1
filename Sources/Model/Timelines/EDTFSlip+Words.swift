extension EDTFSlip {
  /// A part of a date as people write it.
  enum Token: Equatable {
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

  /// Reads text as parts of a date and the marks and words that qualify it.
  static func tokens(of text: String) -> (tokens: [Token], qualifiers: String) {
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
    character.isASCII && character.isNumber
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
    let month = CalendarNames.lowercasedMonths.firstIndex { word.count >= 3 && $0.hasPrefix(word) }
    if let month { return [.month(month + 1)] }
    return [vocabulary[String(word)] ?? .other]
  }

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
