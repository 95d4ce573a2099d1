extension EDTF: CustomStringConvertible {
  /// The value in the notation it was read from.
  ///
  /// Reading the description gives an equal value. It is the text that was read,
  /// but for a time zone, which always has hours and minutes: `+07` becomes `+07:00`.
  package var description: String {
    switch form {
    case .date(let date):
      date.description
    case .interval(let start, let end):
      "\(start)/\(end)"
    case .set(.oneOf, let members):
      "[\(members.map(\.description).joined(separator: ","))]"
    case .set(.allOf, let members):
      "{\(members.map(\.description).joined(separator: ","))}"
    }
  }

  /// Writes a number with zeros before it.
  static func digits(_ number: some BinaryInteger, radix: Int = 10, width: Int) -> String {
    let digits = String(number, radix: radix, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension EDTF.End: CustomStringConvertible {
  var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF.Member: CustomStringConvertible {
  var description: String {
    switch self {
    case .date(let date): date.description
    case .range(let start, let end):
      "\(start.date?.description ?? "")..\(end.date?.description ?? "")"
    }
  }
}

extension EDTF.Date: CustomStringConvertible {
  var description: String {
    shape.description + (qualifier.map { String($0.rawValue) } ?? "")
  }
}

extension EDTF.Shape: CustomStringConvertible {
  var description: String {
    switch self {
    case .year(let year): Self.text(year: year)
    case .decade(let decade): Self.text(decade, width: 3) + "X"
    case .century(let century): Self.text(century, width: 2) + "XX"
    case .part(let part, let year): "\(Self.text(year: year))-\(part.code)"
    case .month(let month, let year):
      "\(Self.text(year: year))-\(EDTF.digits(month, width: 2))"
    case .day(let day): day.description
    case .time(let day, let clock): "\(day)T\(clock)"
    case .someMonth(let year): "\(Self.text(year: year))-XX"
    case .someDay(let month, let year):
      "\(Self.text(year: year))-\(EDTF.digits(month, width: 2))-XX"
    case .someDayOfYear(let year): "\(Self.text(year: year))-XX-XX"
    }
  }

  static func text(year: Int) -> String {
    abs(year) > 9999 ? "Y\(year)" : text(year, width: 4)
  }

  private static func text(_ number: Int, width: Int) -> String {
    (number < 0 ? "-" : "") + EDTF.digits(abs(number), width: width)
  }
}

extension EDTF.Clock: CustomStringConvertible {
  var description: String {
    let parts = [hour, minute, second].map { EDTF.digits($0, width: 2) }
    return parts.joined(separator: ":") + (zone?.description ?? "")
  }
}

extension EDTF.Zone: CustomStringConvertible {
  var description: String {
    switch self {
    case .utc: "Z"
    case .ahead(let minutes):
      (minutes < 0 ? "-" : "+") + EDTF.digits(abs(minutes) / 60, width: 2) + ":"
        + EDTF.digits(abs(minutes) % 60, width: 2)
    }
  }
}
