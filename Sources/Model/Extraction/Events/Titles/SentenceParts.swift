/// A sentence in the parts that its signs make, and which of them are clauses.
struct SentenceParts {
  /// A run of words that no comma or dash divides; what stands in brackets belongs to it.
  struct Part {
    /// The indices of its words.
    let words: Range<Int>

    /// The index of its first verb.
    let verb: Int?

    /// How it stands to what is before it.
    fileprivate(set) var standing: Standing
  }

  enum Standing {
    /// It has a verb, and somebody who does what it says.
    case clause

    /// It says something of the noun before it: `which they signed`, `signed in 2018`.
    case relative

    /// It has a verb whose subject stands in a part before it.
    case predicate

    /// It has no verb.
    case phrase
  }

  private(set) var parts: [Part]

  /// - Complexity: O(*n*) in the length of the sentence.
  init(_ words: [SentenceWord]) {
    var parts: [Part] = []
    var start = 0
    var isInBrackets = false
    for index in words.indices {
      let signs = words[index].signs
      if signs.contains(.closing) { isInBrackets = false }
      if !isInBrackets, index > start, Self.parts(at: index, behind: start, in: words) {
        parts.append(Part(start..<index, of: words, behind: parts.last))
        start = index
      }
      if signs.contains(.opening) { isInBrackets = true }
    }
    if start < words.count {
      parts.append(Part(start..<words.count, of: words, behind: parts.last))
    }
    self.parts = parts
    setMainVerb()
  }

  /// Makes a main verb of what was taken for a participle where there is no other.
  ///
  ///     Ships, old and new, called at the port.
  private mutating func setMainVerb() {
    guard !parts.contains(where: { $0.standing == .clause || $0.standing == .predicate }),
      let index = parts.lastIndex(where: {
        $0.standing == .relative && $0.verb == $0.words.lowerBound
      })
    else { return }
    parts[index].standing = .predicate
  }

  /// Whether a part begins at a word: behind a sign, unless it stands within a list of dates, or
  /// before what depends on the part so far.
  private static func parts(
    at index: Int, behind start: Int, in words: [SentenceWord]
  ) -> Bool {
    let (signs, before) = (words[index].signs, words[index - 1])
    if signs.contains(.comma), words[index].isDate, before.isDate { return false }
    if !signs.isDisjoint(with: [.comma, .semicolon, .dash, .tab])
      || signs.contains(.colon) && !signs.contains(.quote)
    {
      return true
    }
    guard subordinating.contains(words[index].text), index - start > 3, index + 1 < words.count,
      !words[index + 1].isDate, let verb = VerbWords.first(from: index, in: words, isInPart: true)
    else { return false }
    return verb.index - index < 12
  }

  /// Words that begin a part by themselves, where a verb follows.
  private static let subordinating: Set<String> = [
    "which", "while", "whereas", "although", "though", "because", "when", "after", "before",
    "until", "unless",
  ]

  /// The index of the part that holds a word.
  func index(of word: Int) -> Int {
    min(parts.firstIndexOfSorted { $0.words.upperBound > word }, max(0, parts.count - 1))
  }
}

extension SentenceParts.Part {
  fileprivate init(_ range: Range<Int>, of words: [SentenceWord], behind last: Self?) {
    self.words = range
    let first = words[range.lowerBound].text
    let second = range.count > 1 ? words[range.lowerBound + 1].text : ""
    let known = range.first { VerbWords.tense(at: $0, in: words) != nil }
    // Behind `the plan, adopted in May,` the sentence goes on with its verb: `foresees a pier`.
    let isNext = last?.standing == .relative && !words[range.lowerBound].isCapitalised
    let verb = isNext && first.hasSuffix("s") && !first.hasSuffix("ss") ? range.lowerBound : known
    self.verb = Self.phrasal.contains(first) || first.hasSuffix("ing") ? nil : verb
    standing =
      if Self.relatives.contains(first) || ["which", "whom"].contains(second)
        || first == "to" && second == "be"
      {
        .relative
      } else if let verb = self.verb {
        Self.standing(of: range, with: verb, in: words, behind: last)
      } else {
        .phrase
      }
  }

  private static func standing(
    of range: Range<Int>, with verb: Int, in words: [SentenceWord], behind last: Self?
  ) -> SentenceParts.Standing {
    let hasSubject = range.prefix { $0 < verb }.contains { index in
      let word = words[index]
      return !word.isDate && !word.text.hasSuffix("ly") && !noSubjects.contains(word.text)
    }
    // A demand has no subject.
    if hasSubject || verb == 0 { return .clause }
    guard verb == range.lowerBound, verb + 1 < range.upperBound, last?.standing != .relative,
      words[verb].text.hasSuffix("ed") || participles.contains(words[verb].text)
    else { return .predicate }
    // `signed in May` tells of a treaty, `signed a treaty` of whoever did.
    let next = words[verb + 1]
    return next.isDate || EventSentence.prepositions.contains(next.text) ? .relative : .predicate
  }

  private static let relatives: Set<String> = ["which", "who", "whose", "whom", "where"]

  /// Those that do not end in `-ed`.
  private static let participles: Set<String> = [
    "held", "led", "built", "made", "set", "won", "laid",
  ]

  /// Words with which a part begins that is no clause, though it may hold a verb.
  private static let phrasal: Set<String> = [
    "including", "such", "despite", "with", "like", "especially", "notably", "e.g", "namely", "as",
  ]

  /// Words before a verb that are not its subject.
  private static let noSubjects: Set<String> = [
    "and", "or", "but", "also", "then", "again", "later", "both", "not", "only", "have", "in", "on",
    "at", "by", "just", "now", "first", "the", "since", "from",
  ]
}
