extension EDTF {
  /// The value in figures, for a narrow column; the year comes first.
  ///
  ///     2024-09-12    2023-09      2021 summer    2018 Q3     2010s    20XX
  ///     ~2025         2030?        ~2025?         1985-04-12 23:20
  ///     2017–2023     –2011        2016–          1985–?      ?–1985
  ///     1667 or 1668               1667, 1670–1672
  ///
  /// Unspecified months and days are left out, and so are seconds and time zones.
  package var shortText: String {
    switch form {
    case .date(let date): date.shortText
    case .interval(let start, let end): Self.shortText(from: start, to: end)
    case .set(.oneOf, let members): members.map(Self.shortText).joined(separator: " or ")
    case .set(.allOf, let members): members.map(Self.shortText).joined(separator: ", ")
    }
  }

  private static func shortText(of member: Member) -> String {
    switch member {
    case .date(let date): date.shortText
    case .range(let start, let end): shortText(from: start, to: end)
    }
  }

  private static func shortText(from start: End, to end: End) -> String {
    "\(start.shortText)–\(end.shortText)"
  }
}

extension EDTF.End {
  fileprivate var shortText: String {
    switch self {
    case .date(let date): date.shortText
    case .open: ""
    case .unknown: "?"
    }
  }
}

extension EDTF.Date {
  fileprivate var shortText: String {
    let isApproximate = qualifier?.isApproximate == true
    let isUncertain = qualifier?.isUncertain == true
    return (isApproximate ? "~" : "") + shape.shortText + (isUncertain ? "?" : "")
  }
}

extension EDTF.Shape {
  fileprivate var shortText: String {
    switch self {
    case .year(let year): abs(year) > 9999 ? "\(year)" : description
    case .decade(let decade): decade >= 100 ? "\(decade)0s" : description
    case .part(let part, let year): "\(Self.text(year: year)) \(part.shortText)"
    case .time(let day, let clock): "\(day) \(clock.description.prefix(5))"
    case .someMonth(let year), .someDayOfYear(let year): Self.text(year: year)
    case .someDay(let month, let year): Self.month(month, year: year).description
    case .century, .month, .day: description
    }
  }
}
