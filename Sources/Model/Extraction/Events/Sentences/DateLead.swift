/// What the words before a date make of it.
enum DateLead {
  /// It happened at the date, or during it.
  case none

  /// It goes on from the date, or went on until it.
  case since, until

  /// It is due at the date, or was so at it.
  case deadline, asOf
}

extension DateLead {
  /// Reads the words before a date.
  ///
  ///     since 2016    no later than May 2022    as of June 2023    before 1940
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - sentence: Its sentence.
  /// - Returns: What they make of it, and the words.
  static func of(_ date: DateInSentence, in sentence: EventSentence) -> (DateLead, words: String) {
    let near = words(before: date, in: sentence)
    guard let last = near.first else { return (.none, "") }
    if near.count > 1 {
      let pair = near[1] + " " + last
      if let lead = pairs[pair] { return (lead, pair) }
      if pair == "prior to" { return (edge(of: sentence), pair) }
    }
    switch last {
    case "since": return (.since, last)
    case "from" where goesOn(behind: date, in: sentence): return (.since, last)
    case "until", "till", "through": return (.until, last)
    case "before": return (edge(of: sentence), last)
    case "by": return (isReport(sentence) ? .asOf : .deadline, last)
    default: return (.none, "")
    }
  }

  /// The words before a date, without those for a part of it: `since the latter part of May`.
  private static func words(
    before date: DateInSentence, in sentence: EventSentence
  ) -> ArraySlice<String> {
    var words = sentence.wordsBefore(date, count: 6).map { sentence.words[$0].text }[...]
    guard words.first == "of", words.count > 1, parts.contains(words[1]) else {
      return words.prefix(2)
    }
    words = words.dropFirst(2).drop { qualifiers.contains($0) }
    return Array(words.prefix(2))[...]
  }

  private static let parts: Set<String> = [
    "part", "half", "end", "beginning", "start", "middle", "close", "turn",
  ]

  private static let qualifiers: Set<String> = [
    "latter", "first", "second", "last", "very", "early", "later",
  ]

  private static let pairs: [String: DateLead] = [
    "as of": .asOf, "as at": .asOf, "later than": .deadline, "deadline of": .deadline,
    "due in": .deadline, "due by": .deadline, "due on": .deadline, "up to": .until,
  ]

  /// Whether the words behind a date say that it is a beginning: `from 2025 on`.
  private static func goesOn(behind date: DateInSentence, in sentence: EventSentence) -> Bool {
    guard date.words.upperBound < sentence.words.count else { return false }
    let next = sentence.words[date.words.upperBound].text
    return next == "onwards" || next == "onward"
      || next == "on" && sentence.words.count == date.words.upperBound + 1
  }

  /// Whether a sentence with `by` reports: `by 2015 it had doubled`, not `they want it rebuilt by 2030`.
  private static func isReport(_ sentence: EventSentence) -> Bool {
    isOfPast(sentence)
      && sentence.words.contains { ["was", "were", "had", "did"].contains($0.text) }
  }

  /// What `before` says: a time that is over, or one that is left.
  private static func edge(of sentence: EventSentence) -> DateLead {
    isOfPast(sentence) ? .until : .deadline
  }

  /// Whether a sentence tells of the past, and says of nothing that it is to be done.
  private static func isOfPast(_ sentence: EventSentence) -> Bool {
    var tells = false
    for index in sentence.words.indices {
      switch VerbWords.tense(at: index, in: sentence.words) {
      case .future: return false
      case .past: tells = true
      case .perfect, .present, nil: break
      }
      if sentence.words[index].text == "to", isVerb(behind: index, in: sentence) { return false }
    }
    return tells
  }

  /// Whether an infinitive follows a `to`, as far as no article or name does.
  private static func isVerb(behind index: Int, in sentence: EventSentence) -> Bool {
    guard index + 1 < sentence.words.count else { return false }
    let next = sentence.words[index + 1]
    return !next.isDate && !next.isCapitalised && !VerbWords.determiners.contains(next.text)
      && next.text.utf8.first?.isASCIIDigit == false
  }
}
