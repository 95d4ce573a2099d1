extension TemporalParser {
  /// Looks whether a reading ends a range or list that the one before began.
  ///
  /// What the last member says of month and year holds for those before it that do not say it:
  /// `April and June 1955`, `31 May - 1 June 1916`.
  mutating func markRange(with found: TemporalReading) {
    guard let last = readings.last else { return }
    let connector = connector(between: last.end, and: found.first)
    guard connector != .other else { return }
    if isRange(connector, from: last) { readings[readings.count - 1].opensRange = true }
    shareYear(of: found)
  }

  /// Whether a year stands in a name or an aside: `since 1949`, `the Concordat of 1801`, `the 1614
  /// rules`.
  func isBackground(_ found: TemporalReading) -> Bool {
    guard found.rule == .year || found.rule == .calendarDate else { return false }
    let isYear = found.rule == .year
    switch word(found.first - 1) {
    case .since, .openBracket: return isYear
    case .of: return isYear && !isUnit(found.first - 2)
    case .the, .a, .its: return word(found.end) == .other
    case .other: return isYear && word(found.end) == .other
    default: return false
    }
  }

  /// The word or sign that alone parts two readings.
  private func connector(between end: Int, and start: Int) -> TemporalWord {
    let end = behindAside(at: end)
    if word(end) == .slash, at(end).isJoined, start == end + 1, isYearPair(at(end - 1), at(start)) {
      return .slash
    }
    guard start > end, start - end <= 2, isListConnector(end) else { return .other }
    return start - end == 1 || (word(end) == .comma && word(end + 1) == .and) ? word(end) : .other
  }

  /// The token behind what stands in brackets behind a member of a list: `1 May (note 3), 2 June`.
  private func behindAside(at index: Int) -> Int {
    guard word(index) == .openBracket,
      let close = ((index + 1)..<(index + 16)).first(where: {
        [.closeBracket, .textBreak].contains(word($0))
      }), word(close) == .closeBracket
    else { return index }
    return close + 1
  }

  private func isRange(_ connector: TemporalWord, from last: TemporalReading) -> Bool {
    switch connector {
    case .dash, .to, .until, .vietTo, .slash: true
    case .and: word(last.first - 1) == .between
    default: false
    }
  }

  /// Gives the year of a reading to the ones of the same list before it.
  private mutating func shareYear(of found: TemporalReading) {
    guard case .calendar(let later) = found.sense, case .written = later.year else { return }
    var next = found
    for index in readings.indices.reversed() {
      guard connector(between: readings[index].end, and: next.first) != .other,
        case .calendar(var sense) = readings[index].sense, case .missing = sense.year,
        canShare(sense, later)
      else { return }
      sense.year = later.year
      readings[index].sense = .calendar(sense)
      next = readings[index]
    }
  }

  private func canShare(
    _ sense: TemporalReading.CalendarSense, _ later: TemporalReading.CalendarSense
  ) -> Bool {
    guard sense.choice == .none else { return false }
    if let month = sense.month { return later.month.map { $0 >= month } ?? (later.part != nil) }
    switch (sense.part, later.part) {
    case (.season, .season), (.quarter, .quarter), (.half, .half), (.season, .none): return true
    default: return false
    }
  }
}
