/// The words of a sentence in which one of its events is told.
struct TitleClause {
  /// Runs of words by their indices, in order; what lies between them is left out.
  private(set) var pieces: [Range<Int>]

  /// Whether what lies between them is better shown where there is room.
  private(set) var isBetterWhole = false

  private let words: [SentenceWord]
  private let parts: [SentenceParts.Part]

  /// - Parameters:
  ///   - index: The index of a word of the event, such as its date.
  ///   - words: The words of the sentence.
  /// - Complexity: O(*n*) in the number of words.
  init(at index: Int, in words: [SentenceWord]) {
    let sentence = SentenceParts(words)
    self.words = words
    parts = sentence.parts
    pieces = []
    guard !parts.isEmpty else { return }
    let part = behindDateline(sentence.index(of: index))
    switch parts[part].standing {
    case .clause: setClause(part, holding: index)
    case .relative:
      pieces = [startOfNoun(before: parts[part].words.lowerBound)..<end(from: part)]
    case .predicate: setPredicate(part)
    case .phrase: setPhrase(part)
    }
  }

  /// Given words of a sentence.
  init(_ pieces: [Range<Int>], of words: [SentenceWord]) {
    self.pieces = pieces
    self.words = words
    parts = []
  }

  /// The part behind `OSLO, 3 May 2019 –`, where that is asked for; any other part itself.
  private func behindDateline(_ part: Int) -> Int {
    guard part + 1 < parts.count, parts[part].words.allSatisfy({ words[$0].isDate }),
      words[parts[part + 1].words.lowerBound].signs.contains(.dash)
    else { return part }
    return (part + 1..<parts.count).first { parts[$0].standing != .phrase } ?? part + 1
  }

  /// The first part behind the last semicolon before a part.
  private func start(of part: Int) -> Int {
    (0...part).last { index in
      let first = words[parts[index].words.lowerBound]
      return first.signs.contains(.semicolon)
        || index > 0 && first.signs.contains(.dash)
          && words[parts[index].words.lowerBound - 1].isDate
    } ?? 0
  }
}

extension TitleClause {
  /// A clause; where `and` joins two verbs, the subject and the one that the date belongs to.
  private mutating func setClause(_ part: Int, holding date: Int) {
    let range = parts[part].words
    var end = end(from: part)
    if let next = range.first(where: { $0 > date && joinsVerbs(at: $0, in: range) }) { end = next }
    guard let joint = range.last(where: { $0 < date && joinsVerbs(at: $0, in: range) }),
      let verb = range.last(where: { $0 < joint && isLeadingVerb(at: $0) }), joint - verb > 1
    else {
      pieces = [startOfInner(range.lowerBound, before: date)..<end]
      return
    }
    pieces = [startOfInner(range.lowerBound, before: verb)..<verb, (joint + 1)..<end]
  }

  /// Whether `and` stands before a verb: `opened the port and closed the pier`.
  private func joinsVerbs(at index: Int, in range: Range<Int>) -> Bool {
    guard ["and", "but"].contains(words[index].text), index + 1 < range.upperBound,
      index > range.lowerBound, !words[index - 1].text.hasSuffix("ed")
    else { return false }
    let next = index + 1
    let isAdverb = words[next].text.hasSuffix("ly") || ["also", "then"].contains(words[next].text)
    let verb = isAdverb && next + 1 < range.upperBound ? next + 1 : next
    switch VerbWords.tense(at: verb, in: words) {
    case .past, .perfect, .future: return true
    case .present, nil: return false
    }
  }

  /// Whether a word is the first verb behind its subject, not one of several in a row.
  private func isLeadingVerb(at index: Int) -> Bool {
    VerbWords.tense(at: index, in: words) != nil
      && (index == 0 || VerbWords.tense(at: index - 1, in: words) == nil)
  }

  /// Where the clause begins that `why` or `how` opens before a word.
  private func startOfInner(_ start: Int, before index: Int) -> Int {
    guard index > start else { return start }
    let inner = (start..<index).last { ["why", "how"].contains(words[$0].text) }
    guard let inner, inner > start, index - inner > 1 else { return start }
    return inner + 1
  }

  /// The subject that stands in a part before, and the verb.
  private mutating func setPredicate(_ part: Int) {
    let own = parts[part].words.lowerBound..<end(from: part)
    let first = start(of: part)
    let before = parts[first..<part].lastIndex { $0.standing == .clause }
    if let before, let verb = parts[before].verb {
      pieces = [parts[before].words.lowerBound..<verb, own]
    } else if first == part {
      pieces = [own]
    } else {
      pieces = [parts[first].words, own]
      isBetterWhole = true
    }
  }

  /// A phrase: with the clause before it, or the clause behind it that it opens.
  private mutating func setPhrase(_ part: Int) {
    let first = start(of: part)
    if let before = parts[first..<part].lastIndex(where: { $0.standing != .phrase }) {
      setAddition(part, to: before)
    } else if let next = parts[part...].firstIndex(where: { $0.standing != .phrase }) {
      if parts[next].standing == .clause {
        setClause(next, holding: parts[next].words.lowerBound)
      } else {
        pieces = [parts[first].words, parts[next].words.lowerBound..<end(from: next)]
        isBetterWhole = true
      }
    } else {
      let isDateAlone = parts[first].words.allSatisfy { words[$0].isDate }
      let start = isDateAlone && first + 1 < parts.count ? first + 1 : first
      pieces = [parts[start].words.lowerBound..<words.count]
    }
  }

  /// What is listed or added behind a clause.
  private mutating func setAddition(_ part: Int, to before: Int) {
    let range = parts[before].words
    if part == before + 1, parts[before].standing == .clause {
      setClause(before, holding: range.upperBound)
      if let last = pieces.popLast() { pieces.append(last.lowerBound..<end(from: part)) }
    } else if parts[before].standing == .clause, let verb = parts[before].verb {
      pieces = [range.lowerBound..<(verb + 1), parts[part].words]
      isBetterWhole = true
    } else {
      pieces = [startOfNoun(before: range.lowerBound)..<end(from: part)]
    }
  }

  /// The end of a part with what is listed or added behind it without a verb.
  private func end(from part: Int) -> Int {
    var last = part
    while last + 1 < parts.count {
      let next = parts[last + 1]
      let first = words[next.words.lowerBound]
      guard next.standing == .phrase, !first.signs.contains(.semicolon),
        !first.text.hasSuffix("ing"), next.words.count <= Self.longestAddition
      else { break }
      last += 1
    }
    return parts[last].words.upperBound
  }

  /// A longer phrase says something more.
  private static let longestAddition = 12

  /// Where the noun begins that a relative clause is about: `the treaty, which they signed`.
  private func startOfNoun(before index: Int) -> Int {
    let near = max(0, index - 8)..<index
    return near.last { Self.articles.contains(words[$0].text) } ?? near.lowerBound
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "our",
  ]
}
