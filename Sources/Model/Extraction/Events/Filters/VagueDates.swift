/// Dates that tell of an age or of the present rather than of when something happened.
enum VagueDates {
  /// Whether a date says too little for a timeline: `today` as these days, `this century`, `the year`.
  static func say(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    if let lead = sentence.wordBefore(date)?.text, ["whether", "if"].contains(lead) { return true }
    return switch date.expression.rule {
    case .relativeDay: !isToldOfDay(date, in: sentence)
    case .century: !isToldOfCentury(date, in: sentence)
    case .relativePeriod: isOfNoPeriod(date, in: sentence)
    case .contextPeriod: isOfNoPeriod(date, in: sentence) || isOfAnyTime(date, in: sentence)
    case .offset: isToldAgain(date, in: sentence) || isOfAnyTime(date, in: sentence)
    case .season: date.expression.basis == .inferred && !isPlaced(date, in: sentence)
    default: false
    }
  }

  /// Whether a verb of the past, or for `tomorrow` of the future, stands beside the day.
  private static func isToldOfDay(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    let words = sentence.words
    guard !words[date.words].contains(where: { $0.text.hasSuffix("'s") }) else { return false }
    let verb = verb(beside: date, in: sentence)
    guard words[date.words.lowerBound].text != "tomorrow" else {
      return verb.map { ["will", "shall"].contains(words[$0.index].text) } ?? false
    }
    return verb.map { $0.tense == .past && !["was", "were"].contains(words[$0.index].text) }
      ?? false
  }

  /// The verb next to a date in its part of the sentence, or the first one behind that.
  private static func verb(
    beside date: DateInSentence, in sentence: EventSentence
  ) -> (index: Int, tense: VerbWords.Tense)? {
    let words = sentence.words
    let start = sentence.startOfPart(holding: date.words.lowerBound)
    let end =
      words.indices[date.words.upperBound...].first {
        !words[$0].signs.isDisjoint(with: .parting)
      } ?? words.count
    let near = (start..<end).min {
      distance($0, to: date, in: words) < distance($1, to: date, in: words)
    }
    if let near, let tense = VerbWords.tense(at: near, in: words) { return (near, tense) }
    return VerbWords.first(from: end, in: words)
  }

  private static func distance(
    _ index: Int, to date: DateInSentence, in words: [SentenceWord]
  ) -> Int {
    VerbWords.tense(at: index, in: words) == nil ? .max : abs(index - date.words.lowerBound)
  }

  /// Whether something happened in a century, rather than at its turn.
  private static func isToldOfCentury(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    guard date.expression.basis == .stated, let lead = sentence.wordBefore(date)?.text,
      ["in", "during", "throughout", "since"].contains(lead)
    else { return false }
    return VerbWords.first(from: 0, in: sentence.words)?.tense == .past
  }

  /// Whether a period is a century, or any one of its kind: `over the year`.
  private static func isOfNoPeriod(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    guard !date.expression.value.isCentury else { return true }
    let words = sentence.words[date.words]
    guard date.expression.rule == .contextPeriod, words.first?.text == "the", words.count == 2
    else { return false }
    return sentence.wordBefore(date)?.text != "in"
  }

  /// Whether a sentence tells what may happen at any time: `a call may be moved to the next day`.
  private static func isOfAnyTime(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    guard date.expression.basis == .inferred else { return false }
    let start = sentence.startOfPart(holding: date.words.lowerBound)
    return sentence.words[start..<date.words.lowerBound].contains {
      ["may", "can", "cannot", "might"].contains($0.text)
    }
  }

  /// Whether the date itself follows a distance: `a year later, on 3 May 2019`.
  private static func isToldAgain(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    guard date.expression.basis == .inferred,
      let next = sentence.dates.first(where: { $0.words.lowerBound >= date.words.upperBound })
    else { return false }
    return next.expression.basis == .stated && next.words.lowerBound - date.words.upperBound <= 2
  }

  private static let leadsOfSeasons: Set<String> = [
    "in", "last", "this", "next", "during", "by", "until", "since",
  ]

  private static func isPlaced(_ date: DateInSentence, in sentence: EventSentence) -> Bool {
    guard let lead = sentence.wordBefore(date)?.text else { return false }
    let isAlone =
      date.words.upperBound >= sentence.words.count
      || !sentence.words[date.words.upperBound].signs.isEmpty
      || EventSentence.prepositions.contains(sentence.words[date.words.upperBound].text)
      || VerbWords.tense(at: date.words.upperBound, in: sentence.words) != nil
    return isAlone && leadsOfSeasons.contains(lead)
  }
}

extension String {
  /// Whether a value of TIMEX3 is a century: `19` for the twentieth.
  fileprivate var isCentury: Bool { utf8.count == 2 && utf8.allSatisfy(\.isASCIIDigit) }
}
