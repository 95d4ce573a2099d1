extension TemporalParser {
  /// A decade: `1990s`, `nineties`, `480s BC`.
  func decade(at index: Int) -> TemporalReading? {
    let token = at(index)
    guard token.word == .decadeNumber || token.word == .decadeWord, !isPartOfCode(index) else {
      return nil
    }
    if token.word == .decadeNumber, token.digits == 4 {
      guard (1000...2190).contains(token.value) else { return nil }
      return decade(index, .decade(Int(token.value) / 10))
    }
    if token.digits == 3 { return ancientDecade(at: index) }
    guard token.word == .decadeWord || token.digits == 2, word(index - 1) != .its else {
      return nil
    }
    return decade(index, .decadeOfCentury(Int(token.value)))
  }

  /// A decade before our era: `470s BC`.
  private func ancientDecade(at index: Int) -> TemporalReading? {
    guard word(index + 1) == .era, value(index + 1) < 0 else { return nil }
    var found = decade(index, .decade(-value(index) / 10))
    found.end = index + 2
    return found
  }

  private func decade(_ index: Int, _ part: TemporalReading.Part) -> TemporalReading {
    reading(index..<(index + 1), .calendar(.init(part: part)), .decade)
  }

  /// A decade behind an apostrophe: `'90s`.
  func shortDecade(at index: Int) -> TemporalReading? {
    guard word(index) == .apostrophe, at(index + 1).isJoined, at(index + 1).word == .decadeNumber,
      var found = decade(at: index + 1) ?? apostrophed(index + 1)
    else { return nil }
    found.first = index
    return found
  }

  private func apostrophed(_ index: Int) -> TemporalReading? {
    at(index).digits == 2 ? decade(index, .decadeOfCentury(value(index))) : nil
  }

  /// A century: `20th century`, `the fifth century BC`.
  func century(at index: Int) -> TemporalReading? {
    guard let number = ordinalNumber(at: index), number.value > 0 else { return nil }
    let end = word(number.end) == .dash ? number.end + 1 : number.end
    guard unit(end) == .century else { return nil }
    var century = number.value - 1
    var next = end + 1
    if word(next) == .era, value(next) < 0 {
      century = -number.value
      next += 1
    }
    return reading(index..<next, .calendar(.init(part: .century(century))), .century)
  }
}
