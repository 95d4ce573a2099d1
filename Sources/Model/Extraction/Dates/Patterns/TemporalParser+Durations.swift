extension TemporalParser {
  /// How far a length of time reaches, and in what.
  private typealias Length = (amount: Amount, unit: TemporalUnit, end: Int)

  /// A number of units: a duration, or with `ago` and the like a date.
  func counted(at index: Int) -> TemporalReading? {
    switch word(index) {
    case .units, .unit: return bareUnits(at: index) ?? hyphenatedUnit(at: index)
    case .each, .every, .per, .adverbOfSet, .weekdays: return set(at: index)
    default: break
    }
    if let rate = rate(at: index) ?? someDay(at: index) { return rate }
    let (start, modifier) = approximator(at: index)
    guard var found = quantity(at: start) else { return nil }
    if start > index { found.first = index }
    if let modifier { found.modifier = modifier }
    return found
  }

  /// What says how exact a number is: `more than`, `at least`, `nearly`.
  private func approximator(
    at index: Int
  ) -> (end: Int, modifier: TemporalExpression.Modifier?) {
    switch (word(index), word(index + 1), word(index + 2)) {
    case (.more, .than, _): (index + 2, .moreThan)
    case (.less, .than, _): (index + 2, .lessThan)
    case (.no, .more, .than), (.no, .less, .than), (.no, .later, .than): (index + 3, .equalOrLess)
    case (.at, .least, _): (index + 2, .equalOrMore)
    case (.at, .most, _): (index + 2, .equalOrLess)
    case (.up, .to, _): (index + 2, .equalOrLess)
    case (.nearly, _, _): (index + 1, .lessThan)
    case (.over, .a, _): (index + 1, .moreThan)
    default: (index, nil)
    }
  }

  /// A length of time with what stands before and behind it.
  private func quantity(at index: Int) -> TemporalReading? {
    if let hyphenated = hyphenated(at: index) { return hyphenated }
    let lead = determiner(at: index)
    guard let length = length(at: lead.end, after: lead.word), !isAge(length) else { return nil }
    let range = (isAdjective(length, lead) ? lead.end : index)..<length.end
    if lead.word == nil, let shift = shift(length, from: index) { return shift }
    switch (lead.word, length.amount) {
    case (.recent, _) where [.year, .day, .decade].contains(length.unit) || word(index) == .the:
      return reading(range, .value("PAST_REF"), .reference)
    case (.coming, .vague)
    where lead.end + 1 == length.end && [.month, .year, .decade].contains(length.unit):
      return reading(range, .value("FUTURE_REF"), .reference)
    case (.these, _) where length.unit == .day:
      return reading(range, .value("PRESENT_REF"), .reference)
    default:
      return duration(length, range)
    }
  }

  private func duration(_ length: Length, _ range: Range<Int>) -> TemporalReading {
    reading(
      range, .value(Self.duration(length.amount, length.unit)), .duration, kind: .duration)
  }

  /// Whether it is the age of a person: `52 years old`.
  private func isAge(_ length: Length) -> Bool {
    length.unit == .year && word(length.end) == .old
  }

  /// Whether a number and its unit stand before a noun: `the two day rally`.
  private func isAdjective(_ length: Length, _ lead: (word: TemporalWord?, end: Int)) -> Bool {
    guard lead.word == .the, case .exact(let number) = length.amount else { return false }
    return number != 1 && word(length.end - 1) == .unit
  }

  /// What may stand before a number of units: `the last`, `the first`, `another`.
  private func determiner(at index: Int) -> (word: TemporalWord?, end: Int) {
    var next = index
    var found: TemporalWord?
    if word(next) == .the || word(next) == .its || word(next) == .those || word(next) == .these {
      found = word(next)
      next += 1
    }
    switch word(next) {
    case .last, .past, .next, .coming, .following, .previous, .final, .recent, .another, .latest:
      (found, next) = (word(next), next + 1)
      if word(next) == .couple, word(next + 1) == .of { break }
    case .first where !at(next).flags.contains(.joined): (found, next) = (.first, next + 1)
    default: break
    }
    return (found, next)
  }

  /// A number with its unit; after some determiners the number may be missing.
  private func length(at index: Int, after lead: TemporalWord?) -> Length? {
    if let lead, let unit = unit(index), word(index) != .unitOrOrdinal {
      switch lead {
      case .past: return (word(index) == .units ? .vague : .exact(1), unit, index + 1)
      case .recent, .coming,
        .these where word(index) == .units:
        return (.vague, unit, index + 1)
      case .another where word(index) == .unit: return (.exact(1), unit, index + 1)
      case .the where word(index) == .units && word(index + 1) == .near:
        return (.vague, unit, index + 2)
      case .last, .next, .first, .final, .following, .previous:
        return word(index) == .units ? (.vague, unit, index + 1) : nil
      default: return nil
      }
    }
    guard let amount = amount(at: index) else { return nil }
    if lead != nil, case .exact(1) = amount.amount, word(index) == .a { return nil }
    var next = amount.end
    if word(next) == .and, word(next + 1) == .a, word(next + 2) == .halfWord { return nil }
    if isAdjective(next, after: index), unit(next + 1) != nil { next += 1 }
    if let second = secondAmount(at: next), self.unit(second) != nil { next = second }
    guard let unit = unit(next), word(next) != .unitOrOrdinal || word(index) == .number,
      !(word(next + 1) == .dash && at(next + 1).isJoined),
      unit != .quarter || lead != nil || isSeveral(index)
    else { return nil }
    return half(amount.amount, unit, next + 1)
  }

  /// Whether a quarter after the word is one of a year, and not of a whole.
  private func isSeveral(_ index: Int) -> Bool {
    [.several, .few, .many].contains(word(index))
  }

  /// The end of a second number: `to three` in `two to three weeks`.
  private func secondAmount(at index: Int) -> Int? {
    guard [.to, .or, .dash].contains(word(index)), let second = amount(at: index + 1),
      word(index + 1) != .a
    else { return nil }
    return second.end
  }

  /// Takes in the half that follows the unit: `a year and a half`.
  private func half(_ amount: Amount, _ unit: TemporalUnit, _ end: Int) -> Length {
    if word(end) == .or,
      word(end + 1) == .so || (word(end + 1) == .cardinalWord && value(end + 1) == 2)
    {
      return (amount, unit, end + 2)
    }
    guard case .exact(let number) = amount, word(end) == .and, word(end + 1) == .a,
      word(end + 2) == .halfWord
    else { return (amount, unit, end) }
    return (.andHalf(number), unit, end + 3)
  }

  /// Whether a word can stand between a number and its unit: `two full days`, `20 more years`.
  private func isAdjective(_ index: Int, after number: Int) -> Bool {
    switch word(index) {
    case .other: word(number) != .a && !at(index).isCapitalised && !at(index).isJoined
    case .fiscal: word(number) != .a
    case .more, .full, .previous, .past, .current, .following: true
    default: false
    }
  }
}

// MARK: - Dates some time away

extension TemporalParser {
  private func shift(_ length: Length, from index: Int) -> TemporalReading? {
    switch word(length.end) {
    case .ago: return shift(length, from: index, sign: -1, .document)
    case .earlier: return shift(length, from: index, sign: -1, .context)
    case .previously: return shift(length, from: index, sign: -1, .context)
    case .later: return shift(length, from: index, sign: 1, .context)
    case .before where endsClause(length.end + 1):
      return shift(length, from: index, sign: -1, .context)
    case .after where endsClause(length.end + 1):
      return shift(length, from: index, sign: 1, .context)
    case .fromNow: return shift(length, from: index, sign: 1, .document)
    case .from where word(length.end + 1) == .now || word(length.end + 1) == .today:
      return shift(length, from: index, sign: 1, .document, words: 2)
    default: return nil
    }
  }

  func endsClause(_ index: Int) -> Bool {
    [.comma, .period, .textBreak, .semicolon].contains(word(index))
  }

  private func shift(
    _ length: Length, from index: Int, sign: Int, _ anchor: TemporalReading.Anchor, words: Int = 1
  ) -> TemporalReading {
    let range = index..<(length.end + words)
    if length.unit.isOfClock { return duration(length, index..<length.end) }
    switch length.amount {
    case .exact(let number):
      if number == 1, length.unit == .year, word(index) == .a, sign < 0, words == 1 {
        return reading(range, .yearAgo(written: anchorWord(length.end)), .offset)
      }
      return reading(range, .shift(length.unit, by: sign * number, anchor), .offset)
    case .andHalf(let number) where length.unit == .year:
      return reading(range, .shift(.month, by: sign * (number * 12 + 6), anchor), .offset)
    case .andHalf(let number), .decimal(let number, _):
      return reading(range, .shift(length.unit, by: sign * number, anchor), .offset)
    case .vague: return reading(range, .value(sign < 0 ? "PAST_REF" : "FUTURE_REF"), .reference)
    }
  }

  private func anchorWord(_ index: Int) -> TemporalReading.YearAgo {
    word(index) == .ago ? .ago : .earlier
  }
}

// MARK: - Units without a number

extension TemporalParser {
  /// A compound with a hyphen: `two-year`, `30-day`, `8-month-old`.
  private func hyphenated(at index: Int) -> TemporalReading? {
    if let half = hyphenatedHalf(at: index) { return half }
    guard let amount = amount(at: index), word(index) != .a, word(amount.end) == .dash,
      at(amount.end).isJoined, at(amount.end + 1).isJoined, let unit = unit(amount.end + 1),
      word(amount.end + 1) != .unitOrOrdinal
    else { return nil }
    var end = amount.end + 2
    if word(end) == .dash, word(end + 1) == .old {
      if unit == .year { return nil }
      end += 2
    }
    if unit == .quarter { return nil }
    return reading(
      index..<end, .value(Self.duration(amount.amount, unit)), .duration, kind: .duration)
  }

  /// `two-and-a-half-year`.
  private func hyphenatedHalf(at index: Int) -> TemporalReading? {
    guard word(index) == .cardinalWord || word(index) == .number, word(index + 1) == .dash,
      word(index + 2) == .and, word(index + 4) == .a, word(index + 6) == .halfWord,
      word(index + 7) == .dash, let unit = unit(index + 8)
    else { return nil }
    return reading(
      index..<(index + 9), .value(Self.duration(.andHalf(value(index)), unit)), .duration,
      kind: .duration)
  }

  /// `year-long`, `months-long`.
  private func hyphenatedUnit(at index: Int) -> TemporalReading? {
    guard let unit = unit(index), word(index + 1) == .dash, word(index + 2) == .long else {
      return nil
    }
    let amount: Amount = word(index) == .units ? .vague : .exact(1)
    return reading(
      index..<(index + 3), .value(Self.duration(amount, unit)), .duration, kind: .duration)
  }

  /// Units without a number: `for years`, `within weeks`, `months ago`.
  private func bareUnits(at index: Int) -> TemporalReading? {
    guard word(index) == .units, let unit = unit(index) else { return nil }
    if let shift = shift((.vague, unit, index + 1), from: index) { return shift }
    let hasLead = [.forWord, .within, .during, .over, .after].contains(word(index - 1))
    guard hasLead, unit >= .day, unit != .quarter else {
      return nil
    }
    return reading(
      index..<(index + 1), .value(Self.duration(.vague, unit)), .duration, kind: .duration)
  }

  /// The value of a duration: `P2Y`, `PT30M`, `PXD`.
  static func duration(_ amount: Amount, _ unit: TemporalUnit) -> String {
    let (letter, count) = unit.code
    let lead = unit.isOfClock ? "PT" : "P"
    switch amount {
    case .exact(let number): return "\(lead)\(number * count)\(letter)"
    case .vague: return lead + "X" + unit.vagueCode
    case .decimal(let number, let fraction): return "\(lead)\(number).\(fraction)\(letter)"
    case .andHalf(let number):
      switch unit {
      case .year where number == 0: return "P6M"
      case .hour where number == 0: return "PT30M"
      case .minute where number == 0: return "PT30S"
      case .year: return "P\(number)Y6M"
      case .hour: return "PT\(number)H30M"
      case .minute: return "PT\(number)M30S"
      case .decade, .century, .millennium: return "P\(number * count + count / 2)Y"
      default: return "\(lead)\(number).5\(letter)"
      }
    }
  }
}
