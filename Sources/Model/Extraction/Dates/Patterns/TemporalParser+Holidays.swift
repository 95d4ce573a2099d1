extension TemporalParser {
  /// A holiday with a fixed place in the year: `Christmas 1914`, `Thanksgiving Day`.
  func holiday(at index: Int) -> TemporalReading? {
    guard at(index).isCapitalised else { return nil }
    var end = index + 1
    if unit(end) == .day || (word(end) == .part && false) { end += 1 }
    let number = value(index)
    guard number > 100 || number == 1 else { return nil }
    var sense = TemporalReading.CalendarSense(month: number / 100, day: number % 100)
    if number == 1 { sense = .init(month: 11, day: 0) }
    if let year = trailingYear(at: end, isAfterDay: true) {
      sense.year = year.year
      end = year.end
    }
    return reading(index..<end, .calendar(sense), .holiday)
  }
}
