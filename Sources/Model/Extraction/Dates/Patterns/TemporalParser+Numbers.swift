extension TemporalParser {
  /// How many of a unit there are.
  enum Amount {
    case exact(Int)
    /// A number and a half.
    case andHalf(Int)
    /// Hundredths, for numbers with a decimal point.
    case decimal(Int, fraction: Int)
    case vague
  }

  /// A number in words below ten thousand: `twenty-five`, `two hundred and ten`.
  func spelledNumber(at index: Int) -> (value: Int, end: Int)? {
    guard var (number, next) = tens(at: index) ?? hundredAlone(index) else { return nil }
    for (scale, size) in [(TemporalWord.hundredWord, 100), (.thousandWord, 1000)]
    where word(next) == scale {
      number *= size
      next += 1
      let rest = word(next) == .and ? next + 1 : next
      if let tail = tens(at: rest), tail.value < size {
        number += tail.value
        next = tail.end
      }
    }
    return (number, next)
  }

  private func hundredAlone(_ index: Int) -> (value: Int, end: Int)? {
    [.hundredWord, .thousandWord].contains(word(index)) ? (1, index) : nil
  }

  /// A number in words below a hundred.
  private func tens(at index: Int) -> (value: Int, end: Int)? {
    if word(index) == .cardinalWord { return (value(index), index + 1) }
    guard word(index) == .tensWord else { return nil }
    let next = word(index + 1) == .dash ? index + 2 : index + 1
    guard word(next) == .cardinalWord, value(next) < 10, value(next) > 0 else {
      return (value(index), index + 1)
    }
    return (value(index) + value(next), next + 1)
  }

  /// An amount and the token behind it: `18`, `two and a half`, `a few`, `a couple of`.
  func amount(at index: Int) -> (amount: Amount, end: Int)? {
    switch word(index) {
    case .number:
      guard !isPartOfCode(index), !at(index + 1).isJoinedWord || unit(index + 1) != nil else {
        return nil
      }
      return numberAmount(at: index)
    case .cardinalWord, .tensWord, .hundredWord, .thousandWord:
      guard let number = spelledNumber(at: index) else { return nil }
      return withHalf(number.value, number.end)
    case .a: return amountAfterArticle(at: index)
    case .few, .several, .many: return (.vague, word(index + 1) == .of ? index + 2 : index + 1)
    case .some: return unit(index + 1) == nil ? amount(at: index + 1) : (.vague, index + 1)
    case .couple: return (.exact(2), word(index + 1) == .of ? index + 2 : index + 1)
    case .dozenWord: return (.exact(12), index + 1)
    case .halfWord where word(index + 1) == .a: return (.andHalf(0), index + 2)
    default: return nil
    }
  }

  private func numberAmount(at index: Int) -> (amount: Amount, end: Int)? {
    let next = index + 1
    if word(next) == .halfSign { return (.andHalf(value(index)), next + 1) }
    if word(next) == .number, value(next) == 1, word(next + 1) == .slash, at(next + 1).isJoined,
      value(next + 2) == 2
    {
      return (.andHalf(value(index)), next + 3)
    }
    if word(next) == .dash, value(next + 1) == 1, word(next + 2) == .slash, value(next + 3) == 2 {
      return (.andHalf(value(index)), next + 4)
    }
    if word(next) == .period, at(next).isJoined, at(next + 1).isJoined, word(next + 1) == .number,
      at(next + 1).digits <= 2
    {
      return (.decimal(value(index), fraction: value(next + 1)), next + 2)
    }
    return withHalf(value(index), next)
  }

  private func withHalf(_ number: Int, _ end: Int) -> (amount: Amount, end: Int) {
    let isHalf = word(end) == .and && (word(end + 1) == .a && word(end + 2) == .halfWord)
    if isHalf { return (.andHalf(number), end + 3) }
    return (.exact(number), end)
  }

  private func amountAfterArticle(at index: Int) -> (amount: Amount, end: Int)? {
    switch word(index + 1) {
    case .few, .several, .many: return (.vague, index + 2)
    case .couple: return (.exact(2), word(index + 2) == .of ? index + 3 : index + 2)
    case .dozenWord: return (.exact(12), index + 2)
    case .hundredWord, .thousandWord:
      return spelledNumber(at: index + 1).map { (.exact($0.value), $0.end) }
    default: return (.exact(1), index + 1)
    }
  }
}
