extension TemporalParser {
  /// An anniversary that is at hand, which tells when the thing itself was: `near the first
  /// anniversary of the upgrade`.
  func anniversary(at index: Int) -> TemporalReading? {
    guard let number = ordinalNumber(at: index + 1), number.value > 0, number.value <= 200,
      word(number.end) == .anniversary, word(number.end + 1) == .of, isAtHand(index - 1)
    else { return nil }
    return reading(index..<(number.end + 1), .anniversary(number.value), .anniversary)
  }

  private func isAtHand(_ index: Int) -> Bool {
    // "Next year marks" it, and not the document.
    if readings.last?.end == index { return false }
    return word(index) == .near || (word(index) == .of && word(index - 1) == .near)
  }

  /// A holiday with a fixed place in the year: `Christmas 1914`, `Thanksgiving Day`.
  func holiday(at index: Int) -> TemporalReading? {
    guard at(index).isCapitalised else { return nil }
    var end = index + 1
    if unit(end) == .day { end += 1 }
    let number = value(index)
    guard number > 100 || number == 1 else { return nil }
    var sense = TemporalReading.CalendarSense(month: number / 100, day: number % 100)
    if number == 1 { sense = .init(part: .thanksgiving) }
    if let year = trailingYear(at: end, isAfterDay: true) {
      sense.year = year.year
      end = year.end
    }
    return reading(index..<end, .calendar(sense), .holiday)
  }
}
