extension TemporalParser {
  /// A quarter or half and the token behind it.
  typealias PartMatch = (part: TemporalReading.Part, end: Int)

  /// A number that orders, and the token behind it.
  func ordinalNumber(at index: Int) -> (value: Int, end: Int)? {
    switch word(index) {
    case .ordinal, .ordinalWord, .first: return (value(index), index + 1)
    case .unitOrOrdinal: return (2, index + 1)
    case .last, .final: return (-1, index + 1)
    case .tensWord
    where word(index + 1) == .dash || word(index + 1) == .ordinalWord || word(index + 1) == .first:
      let next = word(index + 1) == .dash ? index + 2 : index + 1
      guard word(next) == .ordinalWord || word(next) == .first, value(next) < 10 else { return nil }
      return (value(index) + value(next), next + 1)
    default: return nil
    }
  }

  /// A quarter or half of a year: `third quarter`, `fiscal first-quarter`, `second half`.
  func ordinalPart(at index: Int) -> PartMatch? {
    let start = word(index) == .fiscal ? (word(index + 1) == .dash ? index + 2 : index + 1) : index
    guard let number = ordinalNumber(at: start) else { return nil }
    var end = word(number.end) == .dash ? number.end + 1 : number.end
    if word(end) == .fiscal { end += 1 }
    if unit(end) == .quarter, number.value <= 4 {
      return (.quarter(number.value < 0 ? 4 : number.value), end + 1)
    }
    guard word(end) == .halfWord, number.value <= 2, number.end == end else { return nil }
    return (.half(number.value < 0 ? 2 : number.value), end + 1)
  }

  /// A quarter, half or century that an ordinal number names.
  func ordinalPeriod(at index: Int) -> TemporalReading? {
    if let century = century(at: index) { return century }
    guard let part = ordinalPart(at: index) else { return nil }
    var sense = TemporalReading.CalendarSense(part: part.part)
    var end = part.end
    if let year = trailingYear(at: end, isAfterDay: false) {
      sense.year = year.year
      end = year.end
    } else if word(end) == .of, let decade = decadeAfterThe(at: end + 1) {
      return half(of: decade, from: index)
    } else if case .half = part.part {
      return nil
    } else if word(end) == .periodWord {
      end += 1
    }
    if case .missing = sense.year, (index..<part.end).contains(where: { word($0) == .fiscal }) {
      // Where a budget's year begins is not said; it is that of the document or named after it.
      sense.year = .steps(0)
    }
    return reading(index..<end, .calendar(sense), .quarter)
  }

  private func decadeAfterThe(at index: Int) -> TemporalReading? {
    let start = word(index) == .the ? index + 1 : index
    return word(start) == .apostrophe ? shortDecade(at: start) : decade(at: start)
  }

  private func half(of decade: TemporalReading, from index: Int) -> TemporalReading {
    var half = decade
    half.first = index
    return half
  }

  /// A fiscal year, or a quarter in figures: `FY2023`, `fiscal 2024`, `Q3 2024`, `H1 2023`.
  func fiscal(at index: Int) -> TemporalReading? {
    switch word(index) {
    case .fiscal: return fiscalPeriod(at: index)
    case .fiscalShort: return fiscalShort(at: index)
    case .quarterShort, .halfShort: return partInFigures(at: index)
    default: return nil
    }
  }

  private func fiscalPeriod(at index: Int) -> TemporalReading? {
    if let part = ordinalPeriod(at: index) { return part }
    let next = unit(index + 1) == .year ? index + 2 : index + 1
    if let match = writtenYear(at: next), match.year > 1000 {
      return reading(index..<match.end, .calendar(.init(year: .written(match.year))), .fiscalYear)
    }
    return nil
  }

  private func fiscalShort(at index: Int) -> TemporalReading? {
    guard at(index).flags.contains(.capitals) else { return nil }
    var next = word(index + 1) == .dash ? index + 2 : index + 1
    if word(next) == .apostrophe { next += 1 }
    guard word(next) == .number, at(next).digits == 4 || at(next).digits == 2,
      !at(next + 1).isJoinedWord
    else { return nil }
    let year = at(next).digits == 4 ? value(next) : fullYear(value(next))
    return reading(index..<(next + 1), .calendar(.init(year: .written(year))), .fiscalYear)
  }

  private func partInFigures(at index: Int) -> TemporalReading? {
    let isQuarter = word(index) == .quarterShort
    guard at(index).isCapitalised, word(index + 1) == .number, at(index + 1).isJoined,
      at(index + 1).digits == 1, (1...(isQuarter ? 4 : 2)).contains(value(index + 1)),
      !at(index + 2).isJoinedWord
    else { return nil }
    let part: TemporalReading.Part =
      isQuarter ? .quarter(value(index + 1)) : .half(value(index + 1))
    var sense = TemporalReading.CalendarSense(part: part)
    var next = index + 2
    if [.dash, .slash, .comma].contains(word(next)), at(next + 1).digits == 4 { next += 1 }
    if word(next) == .fiscalShort { next += 1 }
    if let year = trailingYear(at: next, isAfterDay: false) {
      sense.year = year.year
      return reading(index..<year.end, .calendar(sense), .quarter)
    }
    guard isQuarter || isListConnector(index + 2) else { return nil }
    return reading(index..<(index + 2), .calendar(sense), .quarter)
  }
}
