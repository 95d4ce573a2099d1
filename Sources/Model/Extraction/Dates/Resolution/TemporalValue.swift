/// Writes dates as TIMEX3 does, and those values as EDTF.
enum TemporalValue {
  /// The value of a date: `2024-09-12`, `1998-SU`, `199`, `BC0480`.
  static func text(_ point: TemporalPoint) -> String {
    switch point {
    case .century(let century):
      era(century) + EDTF.digits(century < 0 ? -century - 1 : century, width: 2)
    case .decade(let decade): era(decade) + EDTF.digits(abs(decade), width: 3)
    case .year(let year): self.year(year)
    case .half(let year, let half): "\(self.year(year))-H\(half)"
    case .season(let year, let season): "\(self.year(year))-\(self.season(season))"
    case .quarter(let year, let quarter): "\(self.year(year))-Q\(quarter)"
    case .month(let year, let month): "\(self.year(year))-\(EDTF.digits(month, width: 2))"
    case .week(let week): "\(self.year(week.year))-W\(EDTF.digits(week.number, width: 2))"
    case .weekend(let week): "\(self.year(week.year))-W\(EDTF.digits(week.number, width: 2))-WE"
    case .day(let day):
      "\(year(day.year))-\(EDTF.digits(day.month, width: 2))-\(EDTF.digits(day.day, width: 2))"
    case .ancientDay(let year, let month, let day):
      "\(self.year(year))-\(EDTF.digits(month, width: 2))-\(EDTF.digits(day, width: 2))"
    }
  }

  private static func era(_ number: Int) -> String { number < 0 ? "BC" : "" }

  static func year(_ year: Int) -> String { era(year) + EDTF.digits(abs(year), width: 4) }

  /// A month of any year, or a day of it: `XXXX-06-30`.
  static func ofAnyYear(month: Int, day: Int? = nil) -> String {
    let day = day.map { "-" + EDTF.digits($0, width: 2) } ?? ""
    return "XXXX-" + EDTF.digits(month, width: 2) + day
  }

  static func season(_ season: Int) -> String {
    switch season {
    case 1: "SP"
    case 2: "SU"
    case 3: "FA"
    default: "WI"
    }
  }

  static func dayPart(_ part: Int) -> String {
    switch part {
    case 1: "MO"
    case 2: "AF"
    case 3: "EV"
    case 5: "DT"
    default: "NI"
    }
  }

}

// MARK: - EDTF

extension TemporalValue {
  /// A date of TIMEX3 in EDTF; `nil` for what has parts that are not known.
  ///
  /// - Complexity: O(1).
  static func edtf(_ value: String) -> String? {
    guard !value.hasPrefix("BC") else { return ancient(value.dropFirst(2)) }
    let day = value.prefix { $0 != "T" }
    let parts = day.split(separator: "-").map(String.init)
    guard let year = parts.first, year.allSatisfy(\.isNumber), !year.isEmpty else { return nil }
    switch (year.count, parts.count) {
    case (2, 1): return year + "XX"
    case (3, 1): return year + "X"
    case (4, 1): return year
    case (4, 2): return part(parts[1], of: year)
    case (4, 3): return parts[2] == "WE" ? weekend(parts[1], of: year) : whole(String(day))
    default: return nil
    }
  }

  /// Two dates as an interval; `nil` where they are none.
  static func span(_ start: String, _ end: String) -> String? {
    if isPlain(start), isPlain(end), start.utf8.count == end.utf8.count {
      return start <= end ? "\(start)/\(end)" : nil
    }
    guard let start = edtf(start), let end = edtf(end), (try? EDTF("\(start)/\(end)")) != nil else {
      return nil
    }
    return "\(start)/\(end)"
  }

  /// Whether a date is a year, a month or a day, which EDTF writes alike.
  private static func isPlain(_ value: String) -> Bool {
    [4, 7, 10].contains(value.utf8.count)
      && value.utf8.allSatisfy { $0.isASCIIDigit || $0 == .hyphen }
  }

  private static func whole(_ day: String) -> String? {
    day.contains("X") ? nil : day
  }

  private static func part(_ part: String, of year: String) -> String? {
    switch part {
    case "SP": return year + "-21"
    case "SU": return year + "-22"
    case "FA": return year + "-23"
    case "WI": return year + "-24"
    case "Q1", "Q2", "Q3", "Q4": return "\(year)-\(32 + (Int(part.dropFirst()) ?? 1))"
    case "H1": return year + "-40"
    case "H2": return year + "-41"
    default:
      if part.hasPrefix("W") { return week(part, of: year, days: 0...6) }
      return Int(part) == nil ? nil : "\(year)-\(part)"
    }
  }

  private static func weekend(_ week: String, of year: String) -> String? {
    self.week(week, of: year, days: 5...6)
  }

  /// A week as the interval of its days, since EDTF has no weeks.
  private static func week(_ week: String, of year: String, days: ClosedRange<Int>) -> String? {
    guard let number = Int(week.dropFirst()), let year = Int(year),
      let day = CalendarDay(year: year, month: 1, day: 4)
    else { return nil }
    let monday = CalendarWeek(of: day).monday.adding(days: (number - 1) * 7)
    return "\(monday.adding(days: days.lowerBound))/\(monday.adding(days: days.upperBound))"
  }

  /// A year before our era: 480 BC is the year -479 of ISO 8601.
  private static func ancient(_ value: Substring) -> String? {
    let parts = value.split(separator: "-", maxSplits: 1)
    guard let first = parts.first, first.count == 4, let year = Int(first),
      parts.count == 1 || Int(parts[1].prefix(2)) != nil
    else { return nil }
    let rest = parts.count > 1 ? "-" + parts[1] : ""
    return (year > 1 ? "-" : "") + EDTF.digits(year - 1, width: 4) + rest
  }
}
