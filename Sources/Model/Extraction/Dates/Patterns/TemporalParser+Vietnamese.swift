// Vietnamese names the unit before the number: ngày 12 tháng 9 năm 2024 is 12 September 2024.
extension TemporalParser {
  /// Dates as they are written in Vietnamese.
  func vietnamese(at index: Int) -> TemporalReading? {
    switch word(index) {
    case .vietPart: return vietnamesePart(at: index)
    case .vietDay: return vietnameseDay(at: index)
    case .vietMonth: return vietnameseMonth(at: index)
    case .vietYear: return vietnameseYear(at: index)
    case .vietQuarter: return vietnameseQuarter(at: index)
    case .vietWeekday: return vietnameseWeekday(at: index)
    case .vietToday: return vietnameseToday(at: index)
    case .vietUnit: return vietnamesePeriod(.week, at: index)
    case .vietDecade: return vietnameseDecade(at: index)
    case .vietAge: return vietnameseCentury(at: index)
    default: return nil
    }
  }

  /// `đầu năm 2024`, `cuối tháng 9`.
  private func vietnamesePart(at index: Int) -> TemporalReading? {
    guard word(index + 1) != .vietPart, var found = vietnamese(at: index + 1) else { return nil }
    found.first = index
    found.modifier = value(index) == 1 ? .start : value(index) == 2 ? .middle : .end
    return found
  }

  /// `ngày 12 tháng 9 năm 2024`, `ngày 12/9/2024`, `ngày 12/9`, `ngày mai`.
  private func vietnameseDay(at index: Int) -> TemporalReading? {
    if word(index + 1) == .vietTomorrow {
      return reading(index..<(index + 2), .period(.day, steps: 1, .document), .relativeDay)
    }
    if var date = numericDate(at: index + 1) {
      date.first = index
      return date
    }
    guard let day = dayMatch(at: index + 1), word(index + 1) == .number else { return nil }
    if word(day.end) == .slash, (1...12).contains(value(day.end + 1)), word(day.end + 1) == .number,
      word(day.end + 2) != .slash
    {
      let sense = TemporalReading.CalendarSense(month: value(day.end + 1), day: day.day)
      return reading(index..<(day.end + 2), .calendar(sense), .calendarDate)
    }
    guard word(day.end) == .vietMonth, let month = vietnameseMonth(at: day.end),
      case .calendar(var sense) = month.sense, sense.choice == .none
    else { return nil }
    sense.day = day.day
    return reading(index..<month.end, .calendar(sense), .calendarDate)
  }

  /// `12 tháng 9 năm 2024`, without the word for the day.
  func vietnameseDayWithoutWord(at index: Int) -> TemporalReading? {
    guard word(index + 1) == .vietMonth, let day = dayMatch(at: index), !isPartOfCode(index),
      let month = vietnameseMonth(at: index + 1), case .calendar(var sense) = month.sense,
      sense.choice == .none
    else { return nil }
    sense.day = day.day
    return reading(index..<month.end, .calendar(sense), .calendarDate)
  }

  /// `tháng 9 năm 2024`, `tháng 9/2024`, `tháng trước`.
  private func vietnameseMonth(at index: Int) -> TemporalReading? {
    guard word(index + 1) == .number, (1...12).contains(value(index + 1)), at(index + 1).digits <= 2
    else { return vietnamesePeriod(.month, at: index) }
    var sense = TemporalReading.CalendarSense(month: value(index + 1))
    var end = index + 2
    if let year = vietnameseTrailingYear(at: end) {
      sense.year = year.year
      end = year.end
    } else if word(end) == .vietLast || word(end) == .vietThis {
      return nil
    }
    return reading(index..<end, .calendar(sense), .calendarDate)
  }

  /// The year behind a month or quarter: `năm 2024`, `/2024`, `năm ngoái`.
  private func vietnameseTrailingYear(at index: Int) -> (year: TemporalReading.Year, end: Int)? {
    let isSigned = [.slash, .dash, .vietYear].contains(word(index))
    guard isSigned else { return nil }
    if word(index + 1) == .number, at(index + 1).digits == 4,
      (1000...2199).contains(value(index + 1))
    {
      return (.written(value(index + 1)), index + 2)
    }
    guard word(index) == .vietYear, let steps = vietnameseSteps(at: index + 1) else { return nil }
    return (.steps(steps), index + 2)
  }

  /// `năm 2016`, `năm ngoái`.
  private func vietnameseYear(at index: Int) -> TemporalReading? {
    guard word(index + 1) == .number, at(index + 1).digits == 4, !isPartOfNumber(index + 1),
      (1000...2199).contains(value(index + 1))
    else { return vietnamesePeriod(.year, at: index) }
    let sense = TemporalReading.CalendarSense(year: .written(value(index + 1)))
    return reading(index..<(index + 2), .calendar(sense), .year)
  }

  /// `quý III năm 2024`, `quý 3/2024`.
  private func vietnameseQuarter(at index: Int) -> TemporalReading? {
    guard [.number, .roman].contains(word(index + 1)), (1...4).contains(value(index + 1)) else {
      return vietnamesePeriod(.quarter, at: index)
    }
    var sense = TemporalReading.CalendarSense(part: .quarter(value(index + 1)))
    var end = index + 2
    if let year = vietnameseTrailingYear(at: end) {
      sense.year = year.year
      end = year.end
    }
    return reading(index..<end, .calendar(sense), .quarter)
  }

  /// `thứ Hai`, with the date that follows it.
  private func vietnameseWeekday(at index: Int) -> TemporalReading? {
    let weekday: Int
    switch word(index + 1) {
    case .vietWeekdayNumber: weekday = value(index + 1)
    case .vietYear: weekday = 4
    default: return nil
    }
    let next = word(index + 2) == .comma ? index + 3 : index + 2
    if word(next) == .vietDay, var date = vietnameseDay(at: next) {
      date.first = index
      return date
    }
    return reading(index..<(index + 2), .calendar(.init(weekday: weekday)), .weekday)
  }

  /// `hôm nay`, `hôm qua`.
  private func vietnameseToday(at index: Int) -> TemporalReading? {
    guard let steps = vietnameseSteps(at: index + 1), steps < 1 else { return nil }
    return reading(index..<(index + 2), .period(.day, steps: steps, .document), .relativeDay)
  }

  /// A unit with its place: `tuần này`, `năm tới`.
  private func vietnamesePeriod(_ unit: TemporalUnit, at index: Int) -> TemporalReading? {
    guard let steps = vietnameseSteps(at: index + 1) else { return nil }
    return reading(
      index..<(index + 2), .period(unit, steps: steps, .document), .relativePeriod)
  }

  private func vietnameseSteps(at index: Int) -> Int? {
    switch word(index) {
    case .vietThis: 0
    case .vietLast: -1
    case .vietNext: 1
    default: nil
    }
  }

  /// `thập niên 1990`.
  private func vietnameseDecade(at index: Int) -> TemporalReading? {
    guard word(index + 1) == .vietDecadeYears, word(index + 2) == .number else { return nil }
    let decade = value(index + 2)
    guard decade % 10 == 0, decade >= 1000 || decade < 100 else { return nil }
    let part: TemporalReading.Part = decade < 100 ? .decadeOfCentury(decade) : .decade(decade / 10)
    return reading(index..<(index + 3), .calendar(.init(part: part)), .decade)
  }

  /// `thế kỷ 20`.
  private func vietnameseCentury(at index: Int) -> TemporalReading? {
    guard word(index + 1) == .vietCentury, word(index + 2) == .number,
      (1...30).contains(value(index + 2))
    else { return nil }
    let sense = TemporalReading.CalendarSense(part: .century(value(index + 2) - 1))
    return reading(index..<(index + 3), .calendar(sense), .century)
  }
}
