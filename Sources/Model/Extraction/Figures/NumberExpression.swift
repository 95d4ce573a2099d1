/// A number as a text writes it: digits or words, and how many thousands or millions of them.
///
///     "1.2 billion", "one hundred and twenty thousand", "half a million", "two and a half billion"
struct NumberExpression {
  /// The number without its scale, as a whole number and how many of its digits are decimals.
  private var digits: Double
  private var decimals: Int

  /// What the words behind the digits multiply them by; 1 where there are none.
  var scale: Double

  /// The token behind the number.
  var end: Int

  /// Whether it is written in words throughout.
  let isInWords: Bool
  var isGrouped = false
  var isTime = false

  /// The number.
  ///
  /// Digits are divided last, so that 41.2 million is a whole number.
  var value: Double { digits * scale / FigureLexicon.powerOfTen(decimals) }

  /// The number before what it is multiplied by.
  var bareValue: Double { digits / FigureLexicon.powerOfTen(decimals) }

  /// Reads the number that begins at a token.
  ///
  /// - Parameters:
  ///   - start: The token.
  ///   - tokens: The sentence.
  ///   - isMoney: Whether a sign of a currency stands before it, so that `m` is a million.
  /// - Complexity: O(*words of the number*).
  init?(at start: Int, in tokens: [FigureToken], isMoney: Bool) {
    guard start < tokens.count else { return nil }
    if case .number(let digits, let decimals) = tokens[start].kind {
      self.init(digits: digits, decimals: decimals, end: start + 1, isInWords: false)
      isGrouped = tokens[start].isGrouped
      isTime = tokens[start].isTime
      readScale(in: tokens, isMoney: isMoney)
      readHalf(in: tokens)
    } else {
      guard let words = NumberInWords(at: start, in: tokens) else { return nil }
      self.init(digits: words.value, decimals: 0, end: words.end, isInWords: true)
      scale = words.scale
      isTime = tokens[start].isTime
    }
  }

  private init(digits: Double, decimals: Int, end: Int, isInWords: Bool) {
    self.digits = digits
    self.decimals = decimals
    self.end = end
    self.isInWords = isInWords
    scale = 1
  }

  /// Reads `million`, `-million`, `hundred thousand` and, of money, `m`.
  private mutating func readScale(in tokens: [FigureToken], isMoney: Bool) {
    while true {
      var next = end
      if next + 1 < tokens.count, tokens[next].kind == .dash, tokens[next].isJoined { next += 1 }
      guard next < tokens.count, let word = tokens[next].word else { return }
      let isLetter = word.count == 1 && (tokens[next].isJoined || isMoney)
      guard
        let factor = isMoney && (word.count > 1 || isLetter)
          ? FigureLexicon.moneyScale(word)
          : FigureLexicon.scale(word) ?? (isLetter ? Self.countScale(tokens[next]) : nil)
      else { return }
      scale *= factor
      end = next + 1
    }
  }

  /// `12k people` is thousands; `12m` may be metres.
  private static func countScale(_ token: FigureToken) -> Double? {
    ["k", "K"].contains(token.written) && token.isJoined ? 1e3 : nil
  }

  /// Reads `and a half million` behind digits.
  private mutating func readHalf(in tokens: [FigureToken]) {
    guard scale == 1, decimals == 0, end + 3 < tokens.count,
      tokens[end].word == "and", tokens[end + 1].word == "a", tokens[end + 2].word == "half",
      let factor = tokens[end + 3].word.flatMap(FigureLexicon.scale)
    else { return }
    (digits, decimals, scale, end) = (digits * 10 + 5, 1, factor, end + 4)
  }
}

/// A number in words.
struct NumberInWords {
  private(set) var value = 0.0

  /// The last and greatest scale among the words, so that a range can share it.
  private(set) var scale = 1.0
  private(set) var end: Int

  private let tokens: [FigureToken]
  private var part = 0.0
  private var hasPart = false

  init?(at start: Int, in tokens: [FigureToken]) {
    self.tokens = tokens
    end = start
    guard let word = word(at: start) else { return nil }
    if word == "half" {
      guard readHalfOf() else { return nil }
      return
    }
    if word == "a" || word == "an" {
      guard self.word(at: start + 1).flatMap(FigureLexicon.scale) != nil else { return nil }
      (part, hasPart, end) = (1, true, start + 1)
    }
    while readWord() {}
    guard hasPart || value > 0 else { return nil }
    value += part
    if value == 0 { return nil }
    // A whole number of the last scale keeps that scale apart from it.
    if scale > 1 { value /= scale }
  }

  private func word(at index: Int) -> String? {
    index < tokens.count ? tokens[index].word : nil
  }

  /// The index of the word behind `end`, over a hyphen that joins it.
  private var next: Int {
    let isHyphen =
      end < tokens.count && end + 1 < tokens.count && tokens[end].kind == .dash
      && tokens[end].isJoined && tokens[end + 1].isJoined
    return isHyphen ? end + 1 : end
  }

  /// `half a million`, `half-a-billion`, `half million`.
  private mutating func readHalfOf() -> Bool {
    end += 1
    if let article = word(at: next), article == "a" || article == "an" { end = next + 1 }
    guard let factor = word(at: next).flatMap(FigureLexicon.scale), factor >= 100 else {
      return false
    }
    (value, scale, end) = (0.5, factor, next + 1)
    return true
  }

  /// Reads another word of the number.
  private mutating func readWord() -> Bool {
    let index = hasPart || value > 0 ? next : end
    guard let word = word(at: index) else { return false }
    if let number = FigureLexicon.cardinal(word) {
      guard canAdd(number) else { return false }
      part += number
      hasPart = true
      end = index + 1
    } else if let factor = FigureLexicon.scale(word), hasPart || value > 0 {
      multiply(by: factor)
      end = index + 1
    } else if word == "and", hasPart || value > 0 {
      return readAnd(at: index)
    } else {
      return false
    }
    return true
  }

  /// Whether a number goes on with another one: `twenty` with `five`, `hundred` with any, but not
  /// `five` with `six`.
  private func canAdd(_ number: Double) -> Bool {
    let last = part.truncatingRemainder(dividingBy: 100)
    return last == 0 || (last >= 20 && last.truncatingRemainder(dividingBy: 10) == 0 && number < 10)
  }

  private mutating func multiply(by factor: Double) {
    if factor == 100 {
      part = max(part, 1) * factor
    } else {
      value += max(part, 1) * factor
      (part, hasPart) = (0, false)
      scale = factor
    }
  }

  /// `hundred and twenty`, `two and a half million`, `seven and one-half million`.
  private mutating func readAnd(at index: Int) -> Bool {
    if let half = endOfHalf(from: index + 1),
      let factor = word(at: half).flatMap(FigureLexicon.scale), hasPart
    {
      part += 0.5
      multiply(by: factor)
      end = half + 1
      return true
    }
    guard part >= 100, let number = word(at: index + 1).flatMap(FigureLexicon.cardinal),
      canAdd(number)
    else { return false }
    part += number
    end = index + 2
    return true
  }

  /// The token behind `a half` or `one-half` and the hyphen that may follow.
  private func endOfHalf(from index: Int) -> Int? {
    guard let article = word(at: index), article == "a" || article == "one" else { return nil }
    var half = index + 1
    if half < tokens.count, tokens[half].kind == .dash { half += 1 }
    guard word(at: half) == "half" else { return nil }
    return half + 1
  }
}
