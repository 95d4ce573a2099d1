extension EDTF {
  /// The value in words, for people.
  ///
  ///     12 September 2024        September 2023     summer 2021     Q3 2018
  ///     about 2025               2030?              about 2025, uncertain
  ///     2017–2023                until 2011         since 2016
  ///     2010s                    between 2000 and 2099
  ///     one of 1667, 1668        1667, 1668 and 1670–1672
  ///
  /// Years before the year 1 are counted as historians do, who have no year 0: `-0043`
  /// is 44 BC.
  package var displayText: String {
    switch form {
    case .date(let date): date.displayText
    case .interval(let start, let end): Self.displayText(from: start, to: end)
    case .set(.oneOf, let members): Self.oneOf(members)
    case .set(.allOf, let members): Self.allOf(members)
    }
  }

  private static func displayText(from start: End, to end: End) -> String {
    switch (start, end) {
    case (.date(let start), .date(let end)): displayText(from: start, to: end)
    case (.date(let start), .open): "since \(start.inlineText)"
    case (.date(let start), _): "from \(start.inlineText), end unknown"
    case (.open, .date(let end)): "until \(end.inlineText)"
    case (_, .date(let end)): "until \(end.inlineText), start unknown"
    case (_, _): ""
    }
  }

  /// Joins two dates, without what they share: `June–August 2004`, `1–8 February 2004`.
  private static func displayText(from start: Date, to end: Date) -> String {
    let last = end.inlineText
    guard start.qualifier == nil, end.qualifier == nil else {
      return joined(start.inlineText, last)
    }
    switch (start.shape, end.shape) {
    case (.month(let month, let year), .month(_, let endYear)) where year == endYear:
      return joined(Names.month(month), last, isClose: true)
    case (.day(let day), .day(let endDay)) where day.year == endDay.year:
      let isSameMonth = day.month == endDay.month
      let first = isSameMonth ? "\(day.day)" : "\(day.day) \(Names.month(day.month))"
      return joined(first, last, isClose: isSameMonth)
    default:
      return joined(start.inlineText, last)
    }
  }

  /// Joins two texts with a dash, which stands close between single words.
  private static func joined(_ first: String, _ last: String, isClose: Bool = false) -> String {
    isClose || !(first + last).contains(" ") ? "\(first)–\(last)" : "\(first) – \(last)"
  }

  private static func oneOf(_ members: [Member]) -> String {
    let texts = members.map { displayText(of: $0, conjunction: "or") }
    let isChoice = members.count > 1 || members.contains(where: \.isClosedRange)
    return (isChoice ? "one of " : "") + texts.joined(separator: ", ")
  }

  private static func allOf(_ members: [Member]) -> String {
    let texts = members.map { displayText(of: $0, conjunction: "and") }
    guard texts.count > 1, let last = texts.last else { return texts.joined() }
    return texts.dropLast().joined(separator: ", ") + " and \(last)"
  }

  private static func displayText(of member: Member, conjunction: String) -> String {
    switch (member.start, member.end) {
    case (.date(let date), _) where member == .date(date): date.inlineText
    case (.date(let start), .date(let end)): displayText(from: start, to: end)
    case (.date(let start), _): "\(start.inlineText) \(conjunction) later"
    case (_, .date(let end)): "\(end.inlineText) \(conjunction) earlier"
    case (_, _): ""
    }
  }
}

extension EDTF.Member {
  fileprivate var isClosedRange: Bool {
    if case .range(.date, .date) = self { true } else { false }
  }
}

extension EDTF.Date {
  fileprivate var displayText: String {
    switch qualifier {
    case nil: shape.displayText
    case .uncertain: "\(shape.displayText)?"
    case .approximate: "about \(shape.displayText)"
    case .uncertainAndApproximate: "about \(shape.displayText), uncertain"
    }
  }

  /// The date within a longer text, where a comma would part it from its dash.
  fileprivate var inlineText: String {
    qualifier == .uncertainAndApproximate ? "about \(shape.displayText)?" : displayText
  }
}

extension EDTF.Shape {
  var displayText: String {
    switch self {
    case .year(let year): Names.year(year)
    case .decade(let decade):
      decade >= 100 ? "\(decade)0s" : Names.years(Self.years(decade, count: 10))
    case .century(let century): Names.years(Self.years(century, count: 100))
    case .part(let part, let year): part.displayText(year: Names.year(year))
    case .month(let month, let year): Names.month(month, year)
    case .day(let day): Names.day(day)
    case .time(let day, let clock): "\(Names.day(day)), \(clock.displayText)"
    case .someMonth(let year): "a month in \(Names.year(year))"
    case .someDay(let month, let year): "a day in \(Names.month(month, year))"
    case .someDayOfYear(let year): "a day in \(Names.year(year))"
    }
  }
}

extension EDTF.Clock {
  fileprivate var displayText: String {
    let time = EDTF.Clock(hour: hour, minute: minute, second: second, zone: nil).description
    switch zone {
    case nil: return time
    case .utc: return "\(time) UTC"
    case .some(let zone): return "\(time) UTC\(zone)"
    }
  }
}

/// The English names of the calendar.
private enum Names {
  static func year(_ year: Int) -> String {
    switch year {
    case ..<1: "\(1 - year) BC"
    case ..<1000: "AD \(year)"
    default: "\(year)"
    }
  }

  static func years(_ years: ClosedRange<Int>) -> String {
    "between \(year(years.lowerBound)) and \(year(years.upperBound))"
  }

  static func month(_ month: Int, _ year: Int) -> String {
    "\(self.month(month)) \(self.year(year))"
  }

  static func day(_ day: CalendarDay) -> String {
    "\(day.day) \(month(day.month, day.year))"
  }

  static func month(_ month: Int) -> String {
    CalendarNames.months.indices.contains(month - 1) ? CalendarNames.months[month - 1] : ""
  }
}
