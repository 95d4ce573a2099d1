extension EDTFParser {
  var startsDate: Bool {
    isAtDigit || next == "-" || next == "Y"
  }

  /// Reads a date with its qualifier, without a time.
  mutating func date() throws(EDTFError) -> EDTF.Date {
    guard startsDate else { throw unexpected(.date) }
    let shape = try shape()
    return EDTF.Date(shape: shape, qualifier: qualifier())
  }

  private mutating func qualifier() -> EDTF.Qualifier? {
    EDTF.Qualifier.allCases.first { skip(String($0.rawValue)) }
  }

  private mutating func shape() throws(EDTFError) -> EDTF.Shape {
    if skip("Y") { return .year(try longYear()) }
    let shape = try shapeOfYear()
    guard case .year(let year) = shape, skip("-") else { return shape }
    if skip("XX") { return try shapeWithoutMonth(year: year) }
    let start = position
    guard let month = twoDigits() else { throw unexpected(.month) }
    if EDTF.YearPart.codes.contains(month) {
      return .part(EDTF.YearPart(code: month), year: year)
    }
    guard (1...12).contains(month) else { throw unexpected(.month, at: start) }
    guard skip("-") else { return .month(month, year: year) }
    return try shapeOfDay(month: month, year: year)
  }

  /// Reads four digits of which the last one or two may be `X`.
  private mutating func shapeOfYear() throws(EDTFError) -> EDTF.Shape {
    let start = position
    let sign = skip("-") ? -1 : 1
    let (leading, count) = number(ofAtMost: 4)
    guard count >= 2, skip(String(repeating: "X", count: 4 - count)) else {
      throw unexpected(.year, at: start)
    }
    guard sign > 0 || leading > 0 else { throw unexpected(.signlessZero, at: start) }
    if isAtDigit { throw unexpected(.longYearMark, at: start) }
    switch count {
    case 2: return .century(sign * leading)
    case 3: return .decade(sign * leading)
    default: return .year(sign * leading)
    }
  }

  private mutating func longYear() throws(EDTFError) -> Int {
    let start = position
    let sign = skip("-") ? -1 : 1
    let startsWithZero = next == "0"
    let (year, count) = number(ofAtMost: 9)
    guard count >= 5, !startsWithZero, !isAtDigit else {
      throw unexpected(.longYear, at: start)
    }
    return sign * year
  }

  private mutating func shapeWithoutMonth(year: Int) throws(EDTFError) -> EDTF.Shape {
    guard skip("-") else { return .someMonth(year: year) }
    guard skip("XX") else { throw unexpected(.unspecifiedDay) }
    return .someDayOfYear(year)
  }

  private mutating func shapeOfDay(month: Int, year: Int) throws(EDTFError) -> EDTF.Shape {
    if skip("XX") { return .someDay(month: month, year: year) }
    let day = try twoDigits(in: 1...31, .day)
    guard let day = CalendarDay(year: year, month: month, day: day) else {
      throw .noSuchDay(day, month: month, year: year)
    }
    return .day(day)
  }
}

extension EDTFParser {
  /// Reads a time of day, which ends the text.
  mutating func clock() throws(EDTFError) -> EDTF.Clock {
    let hour = try twoDigits(in: 0...23, .hour)
    guard skip(":") else { throw unexpected(.minuteMark) }
    let minute = try twoDigits(in: 0...59, .minute)
    guard skip(":") else { throw unexpected(.secondMark) }
    let second = try twoDigits(in: 0...59, .second)
    let zone = try zone()
    return try finished(EDTF.Clock(hour: hour, minute: minute, second: second, zone: zone))
  }

  private mutating func zone() throws(EDTFError) -> EDTF.Zone? {
    if skip("Z") { return .utc }
    let sign = skip("-") ? -1 : 1
    guard sign < 0 || skip("+") else { return nil }
    let hours = try twoDigits(in: 0...23, .hour)
    let minutes = skip(":") ? try twoDigits(in: 0...59, .minute) : 0
    return .ahead(minutes: sign * (hours * 60 + minutes))
  }
}
