extension TemporalParser {
  /// The year that follows a month, a season or a quarter, and the token behind it.
  ///
  /// Behind a day, a comma may part them.
  func trailingYear(at index: Int, isAfterDay: Bool) -> (year: TemporalReading.Year, end: Int)? {
    if let match = writtenYear(at: index) { return (.written(match.year), match.end) }
    switch word(index) {
    case .comma:
      guard let match = writtenYear(at: index + 1), word(index + 1) == .number,
        isAfterDay || word(match.end) != .counted, word(match.end) != .unit
      else { return nil }
      return (.written(match.year), match.end)
    case .of, .during:
      if word(index) == .of, let match = writtenYear(at: index + 1) {
        return (.written(match.year), match.end)
      }
      return word(index) == .of ? yearPhrase(at: index + 1) : nil
    case .last, .next, .this, .that, .same: return yearPhrase(at: index)
    default: return nil
    }
  }

  /// A year told by its place: `last year`, `the same year`, `fiscal 2024`, `the year 2000`.
  func yearPhrase(at index: Int) -> (year: TemporalReading.Year, end: Int)? {
    let start = word(index) == .the ? index + 1 : index
    let steps: TemporalReading.Year? =
      switch word(start) {
      case .last: .steps(-1)
      case .this, .current: .steps(0)
      case .next, .coming: .steps(1)
      case .that, .same: .context
      case .unit: .context
      default: nil
      }
    if word(start) == .unit {
      guard start > index, value(start) == Int(TemporalUnit.year.rawValue) else { return nil }
      if let match = writtenYear(at: start + 1) { return (.written(match.year), match.end) }
      return (.context, start + 1)
    }
    if word(start) == .fiscal || word(start) == .fiscalShort {
      let next = unit(start + 1) == .year ? start + 2 : start + 1
      if let match = writtenYear(at: next) { return (.written(match.year), match.end) }
    }
    guard let steps else { return nil }
    let next = [.fiscal, .same].contains(word(start + 1)) ? start + 2 : start + 1
    guard word(next) == .unit, value(next) == Int(TemporalUnit.year.rawValue) else { return nil }
    return (steps, next + 1)
  }
}
