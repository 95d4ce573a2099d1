/// What a number counts: the words behind it up to the last plural among them.
///
///     // "24 Metal Shark patrol boats for the guard": boats, Metal Shark patrol boats
struct CountedThing {
  /// The last plural, in small letters.
  let noun: String

  /// The words as they are written, up to the noun.
  let phrase: String

  /// The token behind the noun.
  let end: Int

  /// Whether its noun is written with a capital.
  var isName: Bool { phrase.split(separator: " ").last?.first?.isUppercase == true }

  private let isMeasure: Bool

  private static let mostWords = 8

  /// Reads on from the token behind a number; `nil` where nothing is counted.
  ///
  /// - Complexity: O(1).
  init?(behind start: Int, in tokens: [FigureToken]) {
    guard start < tokens.count, tokens[start].word != nil else {
      return nil
    }
    var last: Int?
    var isMeasure = false
    var index = start
    loop: while index < tokens.count, index < start + Self.mostWords {
      switch tokens[index].kind {
      case .word(let word):
        if FigureLexicon.isTime(word), last == nil { return nil }
        if FigureLexicon.endsPhrase(word) { break loop }
        if index == start, FigureLexicon.isMeasure(word) {
          (last, isMeasure) = (index, true)
          break loop
        }
        if word == "and" || word == "or" {
          if last != nil { break loop }
        } else if FigureLexicon.isPlural(word) {
          last = index
        } else if last != nil, word.hasSuffix("ed") || word.hasSuffix("ing") {
          break loop
        }
      case .dash: if !tokens[index].isJoined { break loop }
      case .number, .label: if !tokens[index].isJoined { break loop }
      case .sign(UInt8(ascii: "'")): if !tokens[index].isJoined { break loop }
      default: break loop
      }
      index += 1
    }
    guard let last, let noun = tokens[last].word else { return nil }
    self.noun = noun
    self.isMeasure = isMeasure
    end = last + 1
    phrase = Self.phrase(of: tokens[start...last])
  }

  /// The words with the blanks that stand between them.
  private static func phrase(of tokens: ArraySlice<FigureToken>) -> String {
    var phrase = ""
    for token in tokens {
      if !phrase.isEmpty, !token.isJoined { phrase += " " }
      switch token.kind {
      case .word: phrase += token.written
      case .dash: phrase += "-"
      case .sign: phrase += "’"
      case .number(let digits, _): phrase += "\(Int(min(digits, 1e15)))"
      case .currency, .percent, .label: break
      }
    }
    return phrase
  }

  /// Whether a number can count it: there are halves of measures and of millions only.
  func isCounted(by number: NumberExpression) -> Bool {
    isMeasure || noun == "times" || number.scale > 1 || number.value == number.value.rounded()
  }
}

extension CountedThing {
  /// Reads what a large number without a noun is of: `a population of 661.8 million`.
  ///
  /// - Complexity: O(1).
  init?(before start: Int, in tokens: [FigureToken]) {
    guard start >= 2, tokens[start - 1].word == "of" || tokens[start - 1].word == "to" else {
      return nil
    }
    for index in stride(from: start - 2, through: max(0, start - 4), by: -1) {
      guard let word = tokens[index].word, Self.wholes.contains(word) else { continue }
      self.init(noun: word, phrase: tokens[index].written, end: start)
      return
    }
    return nil
  }

  private init(noun: String, phrase: String, end: Int) {
    self.noun = noun
    self.phrase = phrase
    self.end = end
    isMeasure = false
  }

  private static let wholes: Set<String> = [
    "population", "workforce", "membership", "labour", "labor", "electorate", "circulation",
    "readership", "enrolment", "enrollment", "ridership",
  ]
}
