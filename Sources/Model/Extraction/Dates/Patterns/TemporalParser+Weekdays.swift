extension TemporalParser {
  /// A weekday, with the date that follows it: `Tuesday`, `Saturday, April 25`.
  func weekday(at index: Int) -> TemporalReading? {
    let isShort = word(index) == .weekdayShort
    guard at(index).isCapitalised else { return nil }
    var next = index + 1
    if isShort, word(next) == .period, at(next).isJoined { next += 1 }
    if word(next) == .comma { next += 1 }
    if word(next) == .the, word(next + 1) == .ordinal { next += 1 }
    if var date = monthMatch(at: next) != nil ? monthFirst(at: next) : dayFirst(at: next),
      case .calendar(let sense) = date.sense, sense.day != nil, sense.month != nil
    {
      date.first = index
      return date
    }
    guard !isShort else { return nil }
    return reading(
      index..<(index + 1), .calendar(.init(weekday: value(index))), .weekday)
  }
}
