/// A sentence with its words and those of its dates.
struct EventSentence {
  /// UTF-8 offsets in the document's text.
  let range: Range<Int>
  let words: [SentenceWord]
  let dates: [DateInSentence]

  /// Whether a full stop, or another sign that ends sentences, ends it.
  let isClosed: Bool

  /// Whether it asks something.
  let isQuestion: Bool

  /// The share of capitals among its letters.
  let capitals: Double

  /// - Parameters:
  ///   - range: UTF-8 offsets in the text.
  ///   - expressions: Its temporal expressions in their order.
  ///   - bytes: The text.
  /// - Complexity: O(*n*) in the length of the sentence.
  init(_ range: Range<Int>, dates expressions: [TemporalExpression], of bytes: [UInt8]) {
    self.range = range
    var words = SentenceWord.words(in: bytes, of: range)
    var dates: [DateInSentence] = []
    for expression in expressions {
      guard let date = DateInSentence(expression, in: &words) else { continue }
      if let last = dates.last, date.isOtherEnd(of: last) {
        dates[dates.count - 1] = last.joined(to: date)
      } else {
        dates.append(date)
      }
    }
    self.words = words
    self.dates = dates
    let text = bytes[range]
    isClosed = text.suffix(4).contains { [.fullStop, 0x21, 0x3F, 0x3B].contains($0) }
    isQuestion = text.suffix(4).contains(UInt8(ascii: "?"))
    let letters = text.count { $0.isASCIILetter }
    capitals = letters == 0 ? 0 : Double(text.count { $0.isASCIIUppercase }) / Double(letters)
  }
}

/// A date and where it stands among the words of its sentence.
struct DateInSentence {
  let expression: TemporalExpression

  /// The indices of its words; for a range, from its first end to its last.
  let words: Range<Int>

  fileprivate init?(_ expression: TemporalExpression, in words: inout [SentenceWord]) {
    let first = words.firstIndexOfSorted { $0.range.upperBound > expression.range.lowerBound }
    var end = first
    while end < words.count, words[end].range.lowerBound < expression.range.upperBound {
      words[end].isDate = true
      end += 1
    }
    guard end > first else { return nil }
    self.init(expression: expression, words: first..<end)
  }

  private init(expression: TemporalExpression, words: Range<Int>) {
    self.expression = expression
    self.words = words
  }

  /// Whether it stands before a range of the text.
  func isBefore(_ range: Range<Int>) -> Bool {
    expression.range.upperBound <= range.lowerBound
  }

  /// Whether it is the second end of a range that begins with another.
  fileprivate func isOtherEnd(of date: DateInSentence) -> Bool {
    expression.span != nil && expression.span == date.expression.span
  }

  fileprivate func joined(to end: DateInSentence) -> DateInSentence {
    DateInSentence(expression: expression, words: words.lowerBound..<end.words.upperBound)
  }
}

extension EventSentence {
  /// The words before a date that no sign parts from it, without articles and what is not exact:
  /// `before`, `the`, `about`.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - count: How many to look at.
  /// - Returns: Their indices, the nearest first.
  func wordsBefore(_ date: DateInSentence, count: Int) -> [Int] {
    var indices: [Int] = []
    var index = date.words.lowerBound
    while index > 0, indices.count < count {
      let signs = words[index].signs
      guard signs.isDisjoint(with: .parting) else { break }
      index -= 1
      if !Self.fillers.contains(words[index].text) { indices.append(index) }
    }
    return indices
  }

  /// The word before a date, articles apart, where no sign parts them.
  func wordBefore(_ date: DateInSentence) -> SentenceWord? {
    wordsBefore(date, count: 1).first.map { words[$0] }
  }

  private static let fillers: Set<String> = [
    "the", "least", "about", "around", "roughly", "approximately", "circa", "early", "late", "mid",
  ]

  /// The index of the word at which the part of the sentence begins that holds a word.
  func startOfPart(holding index: Int) -> Int {
    var index = index
    while index > 0, words[index].signs.isDisjoint(with: .parting) { index -= 1 }
    return index
  }

  /// Whether anything in it can be a verb.
  var hasVerb: Bool { VerbWords.first(from: 0, in: words) != nil }

  /// Words that stand before a date and say how something relates to it.
  static let prepositions: Set<String> = [
    "in", "on", "at", "by", "since", "until", "till", "from", "to", "of", "for", "with", "under",
    "during", "after", "before", "following", "throughout", "through", "over", "within", "around",
    "about", "between", "as", "per", "near", "into", "against", "towards", "toward", "than", "like",
    "without", "via", "amid", "upon", "and", "or", "but", "nor", "that", "which", "who", "when",
    "where", "while", "because", "if", "whether", "although", "though", "beginning", "starting",
  ]
}
