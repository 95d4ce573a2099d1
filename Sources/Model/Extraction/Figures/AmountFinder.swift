/// Finds the amounts of a sentence: money, percentages and counts.
///
/// Read from left to right, each token once: the sign of a currency opens an amount, or a number
/// does, and what stands behind the number says what it is a number of.
struct AmountFinder {
  let tokens: [FigureToken]

  /// Whether counts and percentages are asked for besides money.
  private let isComplete: Bool
  private var amounts: [Amount] = []

  /// The amounts of a sentence in its order.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func amounts(in tokens: [FigureToken], moneyOnly: Bool = false) -> [Amount] {
    var finder = AmountFinder(tokens: tokens, isComplete: !moneyOnly)
    var index = 0
    while index < tokens.count { index = finder.read(at: index) }
    return finder.amounts
  }

  private init(tokens: [FigureToken], isComplete: Bool) {
    self.tokens = tokens
    self.isComplete = isComplete
  }

  /// Reads what begins at a token, and tells where to read on.
  private mutating func read(at index: Int) -> Int {
    if let end = readMoneyBehindSign(at: index) { return end }
    guard mayBegin(at: index),
      let number = NumberExpression(at: index, in: tokens, isMoney: isFollowedByMoney(index))
    else { return index + 1 }
    return readWhatIsCounted(by: number, at: index)
  }

  /// Whether a number may begin at a token: it is no part of another number, name or label.
  private func mayBegin(at index: Int) -> Bool {
    switch tokens[index].kind {
    case .number: break
    case .word(let word):
      guard FigureLexicon.cardinal(word) != nil || ["a", "an", "half"].contains(word) else {
        return false
      }
    default: return false
    }
    guard index > 0, tokens[index].isJoined else { return true }
    switch tokens[index - 1].kind {
    case .sign(UInt8(ascii: "(")), .sign(UInt8(ascii: "\"")), .sign(UInt8(ascii: "'")),
      .sign(UInt8(ascii: "~")), .sign(UInt8(ascii: ">")), .sign(UInt8(ascii: "<")),
      .sign(UInt8(ascii: "[")):
      return true
    case .dash: return !(index > 1 && tokens[index - 1].isJoined)
    default: return false
    }
  }

  private func token(_ index: Int) -> FigureToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }
}

// MARK: - Money

extension AmountFinder {
  /// Reads `US$104 million`, `EUR 20 million`, `£1–1.5bn`.
  private mutating func readMoneyBehindSign(at index: Int) -> Int? {
    guard let code = tokens[index].currency else { return nil }
    guard !isName(at: index),
      let number = NumberExpression(at: numberStart(behind: index), in: tokens, isMoney: true),
      isMoney(number, code: code, isCode: tokens[index].word != nil)
    else { return nil }
    return appendMoney(code, number, from: index)
  }

  /// Where the number stands that belongs to a sign: behind it, over a full stop (`Rs. 500`).
  private func numberStart(behind index: Int) -> Int {
    if token(index + 1)?.kind == .sign(.fullStop), tokens[index].word != nil { return index + 2 }
    return index + 1
  }

  /// Whether a code is the end of another word, such as `X-USD`.
  private func isName(at index: Int) -> Bool {
    guard tokens[index].isJoined, index > 0 else { return false }
    if case .word = tokens[index - 1].kind { return true }
    return false
  }

  private func isMoney(_ number: NumberExpression, code: String, isCode: Bool) -> Bool {
    guard isCode else { return !number.isInWords || number.scale > 1 }
    if number.isInWords { return number.scale > 1 }
    guard !Currencies.isAmbiguous(code) else { return number.scale > 1 || number.isGrouped }
    return !number.isTime || number.scale > 1
  }

  private mutating func appendMoney(_ code: String, _ number: NumberExpression, from start: Int)
    -> Int
  {
    if let second = secondNumber(behind: number, from: start, code: code) {
      return appendRange(number, second, .money(code), from: start)
    }
    return append(
      Amount(value: number.value, unit: .money(code), bound: .exact, tokens: start..<number.end))
  }

  /// Whether the name or the code of a currency follows the number at a token.
  private func isFollowedByMoney(_ index: Int) -> Bool {
    // Letters of a scale stand between at most: `60m euros`.
    (index + 1...index + 3).contains { money(at: $0) != nil }
  }

  /// The currency that is named at a token, over adjectives: `Australian dollars`.
  private func money(at index: Int) -> (code: String, end: Int)? {
    var next = index
    if token(next)?.kind == .dash, token(next + 1)?.word != nil { next += 1 }
    var adjective: String?
    for _ in 0..<3 {
      guard let token = token(next), let word = token.word else { return nil }
      if let code = Currencies.code(named: word, adjective) {
        guard !isWeight(word, adjective, at: next) else { return nil }
        return (code, next + 1)
      }
      if let code = Currencies.code(written: token.written), adjective == nil {
        return (code, next + 1)
      }
      guard Currencies.isAdjective(word) else { return nil }
      adjective = word
      next += 1
    }
    return nil
  }

  /// Whether a name is more likely another word: `20 pounds of rice`, `the 12 won`.
  private func isWeight(_ word: String, _ adjective: String?, at index: Int) -> Bool {
    guard adjective == nil, ["pounds", "pound", "won"].contains(word) else { return false }
    let isScaled = token(index - 1)?.word.flatMap(FigureLexicon.moneyScale) != nil
    return !isScaled && (word == "won" || token(index + 1)?.word == "of")
  }
}

// MARK: - Ranges

extension AmountFinder {
  /// The other end of the range that a number begins: `to 1.5 billion`, `–1.5 billion`.
  private func secondNumber(behind first: NumberExpression, from start: Int, code: String?)
    -> NumberExpression?
  {
    var next = first.end
    guard let sign = token(next) else { return nil }
    switch sign.kind {
    case .dash: break
    case .word("to"), .word("or"): break
    case .word("and"): guard token(start - 1)?.word == "between" else { return nil }
    default: return nil
    }
    // `from 3 to 5` are two amounts, one before and one behind.
    guard token(start - 1)?.word != "from" else { return nil }
    next += 1
    if let second = token(next)?.currency {
      guard second == code else { return nil }
      next += 1
    }
    guard let number = NumberExpression(at: next, in: tokens, isMoney: code != nil) else {
      return nil
    }
    return number.value > first.value || number.bareValue > first.bareValue ? number : nil
  }

  private mutating func appendRange(
    _ first: NumberExpression, _ second: NumberExpression, _ unit: Amount.Unit, from start: Int,
    to end: Int? = nil
  ) -> Int {
    var first = first
    // In `1.2–1.5 billion` both are billions.
    if first.scale == 1, second.scale > 1, first.bareValue < 1000 { first.scale = second.scale }
    let firstEnd = first.end
    let end = end ?? second.end
    amounts.append(
      Amount(
        value: first.value, unit: unit, bound: .moreThan, tokens: start..<firstEnd, isOfRange: true)
    )
    amounts.append(
      Amount(
        value: second.value, unit: unit, bound: .upTo, tokens: (firstEnd + 1)..<end,
        isOfRange: true))
    return end
  }

  /// Adds an amount with the bound that the words around it tell.
  private mutating func append(_ amount: Amount) -> Int {
    var amount = amount
    let behind = FigureBounds.behind(amount.tokens.upperBound, in: tokens)
    if let found = behind ?? FigureBounds.before(amount.tokens.lowerBound, in: tokens) {
      amount.bound = found.bound
      amount.boundCue = found.cue
      amount.boundStart = behind == nil ? found.token : nil
    }
    amounts.append(amount)
    return amount.tokens.upperBound
  }
}

// MARK: - What is counted

extension AmountFinder {
  /// Reads what stands behind a number: the name of a currency, `percent`, or a thing counted.
  private mutating func readWhatIsCounted(by number: NumberExpression, at start: Int) -> Int {
    let second = secondNumber(behind: number, from: start, code: nil)
    let last = second ?? number
    let isTime = number.isTime && !(number.scale > 1)
    if let (code, end) = money(at: last.end), last.scale > 1 || !isTime || !last.isYear {
      guard !Currencies.isAmbiguous(code) || last.scale > 1 || last.isGrouped else {
        return last.end
      }
      return append(.money(code), number, second, from: start, to: end)
    }
    guard isComplete, !isTime else { return last.end }
    if let (unit, end) = percentage(at: last.end) {
      return append(unit, number, second, from: start, to: end)
    }
    guard let thing = thing(countedBy: last, at: start), isFigure(number, at: start, of: thing)
    else { return last.end }
    let unit = Amount.Unit.count(noun: thing.noun, phrase: thing.phrase)
    return append(unit, number, second, from: start, to: max(thing.end, last.end))
  }

  private mutating func append(
    _ unit: Amount.Unit, _ first: NumberExpression, _ second: NumberExpression?, from start: Int,
    to end: Int
  ) -> Int {
    if let second { return appendRange(first, second, unit, from: start, to: end) }
    return append(Amount(value: first.value, unit: unit, bound: .exact, tokens: start..<end))
  }

  private func thing(countedBy number: NumberExpression, at start: Int) -> CountedThing? {
    if let thing = CountedThing(behind: number.end, in: tokens), thing.isCounted(by: number) {
      return thing
    }
    return number.scale > 1 ? CountedThing(before: start, in: tokens) : nil
  }

  private func percentage(at index: Int) -> (Amount.Unit, end: Int)? {
    switch (token(index)?.kind, token(index + 1)?.word) {
    case (.percent, _): (.percent, index + 1)
    case (.word("percent"), _), (.word("pc"), _): (.percent, index + 1)
    case (.word("per"), "cent"): (.percent, index + 2)
    case (.word("percentage"), "points"), (.word("percentage"), "point"):
      (.percentagePoints, index + 2)
    default: nil
    }
  }

  /// Whether a number counts, and is not the name or the place of something.
  private func isFigure(_ number: NumberExpression, at start: Int, of thing: CountedThing) -> Bool {
    if number.value <= 1 { return false }
    // `1991 sales` are those of a year, `Five Power Arrangements` a name.
    if number.isYear, !number.isInWords {
      let isBehindPreposition = token(start - 1)?.word.map(FigureLexicon.endsPhrase) ?? false
      if isBehindPreposition || !FigureLexicon.isTangible(thing.noun) { return false }
    }
    if number.isInWords, start > 0, tokens[start].isCapitalised, thing.isName { return false }
    if let before = token(start - 1) {
      guard let word = before.word else { return before.kind != .sign(UInt8(ascii: "#")) }
      let hasBound = FigureBounds.before(start, in: tokens) != nil
      if !hasBound {
        if FigureLexicon.isLabelled(by: word) { return false }
        if before.isCapitalised, start > 1, !FigureLexicon.endsPhrase(word), word != "and" {
          return false
        }
      }
      // `the two countries` are known; `two ships` are a figure.
      if number.isSmallInWords, ["the", "these", "those", "both", "all", "other"].contains(word) {
        return false
      }
    }
    return !number.isSmallInWords || FigureLexicon.isTangible(thing.noun)
  }
}

extension NumberExpression {
  /// Whether the number could be a year.
  fileprivate var isYear: Bool { scale == 1 && !isGrouped && (1900...2100).contains(value) }

  /// Whether it is a word such as `three`, which stands before many things that nobody counts.
  fileprivate var isSmallInWords: Bool { isInWords && value < 10 }
}
