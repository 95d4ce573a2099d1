extension TemporalParser {
  /// A date of numbers alone: `2024-09-12`, `30/06/2023`, `12.9.2024`, `2023/09`.
  func numericDate(at index: Int) -> TemporalReading? {
    let first = at(index)
    let sign = word(index + 1)
    guard first.word == .number, [.dash, .slash, .period].contains(sign), !isPartOfCode(index),
      at(index + 1).isJoined, at(index + 2).isJoined, word(index + 2) == .number
    else { return nil }
    let isWhole =
      word(index + 3) == sign && at(index + 3).isJoined && at(index + 4).isJoined
      && word(index + 4) == .number
    guard isWhole else { return numericMonth(at: index) }
    let sense =
      first.digits == 4
      ? calendar(value(index), value(index + 2), value(index + 4))
      : dayOfNumbers(at: index, yearDigits: Int(at(index + 4).digits), sign: sign)
    guard let sense, !at(index + 5).isJoinedWord || isClockLetter(index + 5),
      word(index + 5) != sign || !at(index + 5).isJoined || sign == .period || sign == .dash
    else { return nil }
    return reading(index..<(index + 5), .calendar(sense), .numericDate)
  }

  /// Whether the `T` of a time follows.
  private func isClockLetter(_ index: Int) -> Bool {
    at(index).end - at(index).start == 1 && word(index + 1) == .number
  }

  /// A day with the year last; the day comes first unless it cannot.
  private func dayOfNumbers(
    at index: Int, yearDigits: Int, sign: TemporalWord
  ) -> TemporalReading.CalendarSense? {
    guard at(index).digits <= 2, at(index + 2).digits <= 2 else { return nil }
    guard yearDigits == 4 || (yearDigits == 2 && sign == .slash) else { return nil }
    let year = yearDigits == 4 ? value(index + 4) : fullYear(value(index + 4))
    return calendar(year, value(index + 2), value(index))
      ?? calendar(year, value(index), value(index + 2))
  }

  /// A month in numbers: `2023-09`, `09/2023`.
  private func numericMonth(at index: Int) -> TemporalReading? {
    let first = at(index)
    let second = at(index + 2)
    guard !at(index + 3).isJoinedWord, !isPartOfNumberBehind(index + 2) else { return nil }
    if first.digits == 4, second.digits == 2, word(index + 1) == .dash,
      (1...12).contains(second.value), (1500...2199).contains(first.value),
      second.value <= first.value % 100, at(index + 3).word != .dash
    {
      return month(first.value, second.value, index)
    }
    guard first.digits == 2, second.digits == 4, word(index + 1) == .slash,
      (1...12).contains(first.value), (1900...2100).contains(second.value)
    else { return nil }
    return month(second.value, first.value, index)
  }

  private func isPartOfNumberBehind(_ index: Int) -> Bool {
    let next = at(index + 1)
    return next.isJoined && [.slash, .percent].contains(next.word)
  }

  private func month(_ year: Int32, _ month: Int32, _ index: Int) -> TemporalReading {
    let sense = TemporalReading.CalendarSense(year: .written(Int(year)), month: Int(month))
    return reading(index..<(index + 3), .calendar(sense), .numericDate)
  }

  private func calendar(_ year: Int, _ month: Int, _ day: Int) -> TemporalReading.CalendarSense? {
    guard (1500...2199).contains(year), CalendarDay(year: year, month: month, day: day) != nil
    else {
      return nil
    }
    return TemporalReading.CalendarSense(year: .written(year), month: month, day: day)
  }
}
