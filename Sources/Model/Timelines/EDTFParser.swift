/// A cursor over text in the notation; each method reads one part of the grammar.
struct EDTFParser {
  private let text: String
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  mutating func form() throws(EDTFError) -> EDTF.Form {
    if skip("[") { return .set(.oneOf, try members(until: "]", .endOfOneOf)) }
    if skip("{") { return .set(.allOf, try members(until: "}", .endOfAllOf)) }
    if skip("..") || next == "/" { return try intervalWithoutStart() }
    guard let next, next.isDigit || next == "-" || next == "Y" else { throw unexpected(.value) }
    let date = try date()
    if case .day(let day) = date.shape, date.qualifier == nil, skip("T") {
      return .date(EDTF.Date(shape: .time(day, try clock())))
    }
    guard skip("/") else { return .date(try finished(date)) }
    return try interval(from: date)
  }

  private func finished<Value>(_ value: Value) throws(EDTFError) -> Value {
    guard position == bytes.count else { throw unexpected(.end) }
    return value
  }
}

// MARK: - Intervals and sets

extension EDTFParser {
  private mutating func intervalWithoutStart() throws(EDTFError) -> EDTF.Form {
    let start: EDTF.End = position == 0 ? .unknown : .open
    guard skip("/") else { throw unexpected(.slash) }
    return .interval(start, .date(try finished(date())))
  }

  private mutating func interval(from start: EDTF.Date) throws(EDTFError) -> EDTF.Form {
    if position == bytes.count { return .interval(.date(start), .unknown) }
    if skip("..") { return .interval(.date(start), try finished(.open)) }
    guard startsDate else { throw unexpected(.dateOrOpenEnd) }
    let end = try finished(date())
    try check(end, isNotBefore: start)
    return .interval(.date(start), .date(end))
  }

  private mutating func members(
    until closing: String, _ expectation: EDTFError.Expectation
  ) throws(EDTFError) -> [EDTF.Member] {
    var members = [try member()]
    while skip(",") { members.append(try member()) }
    guard skip(closing) else { throw unexpected(expectation) }
    return try finished(members)
  }

  private mutating func member() throws(EDTFError) -> EDTF.Member {
    if skip("..") { return .range(.open, .date(try date())) }
    let start = try date()
    guard skip("..") else { return .date(start) }
    guard startsDate else { return .range(.date(start), .open) }
    let end = try date()
    try check(end, isNotBefore: start)
    return .range(.date(start), .date(end))
  }

  private func check(
    _ end: EDTF.Date, isNotBefore start: EDTF.Date
  ) throws(EDTFError) {
    guard end.days.upperBound < start.days.lowerBound else { return }
    throw .endBeforeStart(start: start.description, end: end.description)
  }
}

// MARK: - Dates

extension EDTFParser {
  private var startsDate: Bool {
    next.map { $0.isDigit || $0 == "-" || $0 == "Y" } ?? false
  }

  private mutating func date() throws(EDTFError) -> EDTF.Date {
    guard startsDate else { throw unexpected(.date) }
    let shape = try shape()
    let qualifier = next.flatMap { EDTF.Qualifier(rawValue: Character($0)) }
    if qualifier != nil { position += 1 }
    return EDTF.Date(shape: shape, qualifier: qualifier)
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
    if next?.isDigit == true { throw unexpected(.longYearMark, at: start) }
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
    guard count >= 5, !startsWithZero, next?.isDigit != true else {
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

// MARK: - Times

extension EDTFParser {
  private mutating func clock() throws(EDTFError) -> EDTF.Clock {
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

// MARK: - Characters

extension EDTFParser {
  private var next: Unicode.Scalar? {
    position < bytes.count ? Unicode.Scalar(bytes[position]) : nil
  }

  private mutating func skip(_ expected: String) -> Bool {
    guard bytes[position...].starts(with: expected.utf8) else { return false }
    position += expected.utf8.count
    return true
  }

  private mutating func number(ofAtMost limit: Int) -> (value: Int, count: Int) {
    var value = 0
    var count = 0
    while count < limit, let digit = next, digit.isDigit {
      value = value * 10 + Int(digit.value - 0x30)
      count += 1
      position += 1
    }
    return (value, count)
  }

  /// Reads two digits, or nothing where there are fewer.
  private mutating func twoDigits() -> Int? {
    let start = position
    let (value, count) = number(ofAtMost: 2)
    if count == 2 { return value }
    position = start
    return nil
  }

  private mutating func twoDigits(
    in allowed: ClosedRange<Int>, _ expectation: EDTFError.Expectation
  ) throws(EDTFError) -> Int {
    let start = position
    guard let value = twoDigits(), allowed.contains(value) else {
      throw unexpected(expectation, at: start)
    }
    return value
  }

  private func unexpected(_ expectation: EDTFError.Expectation, at start: Int? = nil) -> EDTFError {
    // All that was read is ASCII, but a mark that combines with it can follow.
    let index = text.utf8.index(text.startIndex, offsetBy: start ?? position)
    let rest = index == text.endIndex ? "" : text[(text.indices.last { $0 <= index } ?? index)...]
    return .unexpected(
      expectation, offset: text.count - rest.count, found: Self.word(in: rest), suggestions: [])
  }

  /// The number or word that text starts with, or its first character.
  private static func word(in text: Substring) -> String {
    let sign = text.prefix(1).filter { $0 == "-" }
    let word = text.dropFirst(sign.count).prefix(20).prefix { $0.isLetter || $0.isNumber }
    return word.isEmpty ? String(text.prefix(1)) : sign + word
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
