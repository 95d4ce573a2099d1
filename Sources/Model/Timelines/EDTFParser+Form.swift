extension EDTFParser {
  /// Reads the whole text: a date with or without a time, an interval, or a set.
  mutating func form() throws(EDTFError) -> EDTF.Form {
    if skip("[") { return .set(.oneOf, try members(until: "]", .endOfOneOf)) }
    if skip("{") { return .set(.allOf, try members(until: "}", .endOfAllOf)) }
    if skip("..") || next == "/" { return try intervalWithoutStart() }
    guard startsDate else { throw unexpected(.value) }
    let date = try date()
    if case .day(let day) = date.shape, date.qualifier == nil, skip("T") {
      return .date(EDTF.Date(shape: .time(day, try clock())))
    }
    return skip("/") ? try interval(from: date) : .date(try finished(date))
  }

  private mutating func intervalWithoutStart() throws(EDTFError) -> EDTF.Form {
    let start: EDTF.End = position == 0 ? .unknown : .open
    guard skip("/") else { throw unexpected(.slash) }
    let end = try date()
    return .interval(start, .date(try finished(end)))
  }

  private mutating func interval(from start: EDTF.Date) throws(EDTFError) -> EDTF.Form {
    if isAtEnd { return .interval(.date(start), .unknown) }
    if skip("..") { return .interval(.date(start), try finished(.open)) }
    guard startsDate else { throw unexpected(.dateOrOpenEnd) }
    let end = try date()
    try check(end, isNotBefore: start)
    return .interval(.date(start), .date(try finished(end)))
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

  private func check(_ end: EDTF.Date, isNotBefore start: EDTF.Date) throws(EDTFError) {
    guard end.days.upperBound < start.days.lowerBound else { return }
    throw .endBeforeStart(start: start.description, end: end.description)
  }
}
