/// Finds temporal expressions in tokens, from left to right, the longest at each place.
///
/// Each family of patterns is an extension in a file of its own. A pattern looks at a bounded number
/// of tokens, so that the whole takes time in proportion to the text.
struct TemporalParser {
  let tokens: [TemporalToken]
  var readings: [TemporalReading] = []

  /// Numbers before this token belong to a list of articles, pages or the like.
  var labelledUntil = 0

  /// Where the sentence of the token at hand begins.
  var sentenceStart = 0

  /// How many sentences and paragraphs of the text were read.
  private(set) var sentence: Int32
  private(set) var paragraph: Int32

  /// - Parameters:
  ///   - tokens: The tokens of a stretch of a text.
  ///   - sentence: How many sentences stand before it.
  ///   - paragraph: How many paragraphs stand before it.
  init(_ tokens: [TemporalToken], sentence: Int32 = 0, paragraph: Int32 = 0) {
    self.tokens = tokens
    self.sentence = sentence
    self.paragraph = paragraph
  }

  /// The token at an index, or a break outside of the text.
  func at(_ index: Int) -> TemporalToken {
    tokens.indices.contains(index) ? tokens[index] : .outside
  }

  func word(_ index: Int) -> TemporalWord {
    tokens.indices.contains(index) ? tokens[index].word : .textBreak
  }

  func value(_ index: Int) -> Int {
    tokens.indices.contains(index) ? Int(tokens[index].value) : 0
  }
}

extension TemporalParser {
  /// Reads all tokens.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  mutating func run() {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.word == .other || token.word == .pastVerb {
        index += 1
        continue
      }
      if endsSentence(at: index) {
        sentence += 1
        sentenceStart = index + 1
        if token.word == .textBreak { paragraph += 1 }
        index += 1
        continue
      }
      index = read(at: index)
    }
  }

  /// Reads what begins at a token; returns where to go on.
  private mutating func read(at index: Int) -> Int {
    skipLabelled(at: index)
    guard index >= labelledUntil, var found = expression(at: index) else { return index + 1 }
    found.sentence = sentence
    found.paragraph = paragraph
    if needsTense(found) { found.tense = tense(around: found) }
    found.isBackground = isBackground(found)
    markRange(with: found)
    readings.append(found)
    return max(found.end, index + 1)
  }

  /// Whether a full stop or the like ends a sentence here.
  func endsSentence(at index: Int) -> Bool {
    switch word(index) {
    case .textBreak, .sentenceMark: return true
    case .period:
      let next = at(index + 1)
      guard
        !next.isJoined || next.word == .apostrophe || next.word == .closeBracket
          || next.word == .sign && !at(index + 2).isJoined
      else { return false }
      let previous = at(index - 1)
      let isShort = previous.isCapitalised && previous.end - previous.start <= 3
      return !(isShort && previous.isCapitalised && at(index).isJoined)
    default: return false
    }
  }

  /// The expression that begins at a token.
  private func expression(at index: Int) -> TemporalReading? {
    switch word(index) {
    case .number, .ordinal, .decadeNumber, .apostrophe, .month, .monthShort, .monthOrVerb, .weekday,
      .weekdayShort, .weekdays, .season, .seasonOrVerb, .dayPart, .holiday, .fiscalShort,
      .quarterShort, .halfShort, .cardinalWord, .tensWord, .hundredWord, .thousandWord,
      .halfWord, .dozenWord, .decadeWord, .ordinalWord, .first, .unit, .units, .unitOrOrdinal,
      .the, .a, .this, .that, .these, .those, .last, .past, .next, .coming, .following,
      .previous, .same, .current, .latest, .recent, .final, .each, .every, .per, .another, .its,
      .part, .partNoun, .few, .several, .some, .couple, .many, .about, .nearly, .over, .less, .more,
      .least, .up, .no, .at, .asWord, .later, .earlier, .today, .now, .pastReference, .once,
      .future, .soon,
      .adverbOfSet, .fiscal, .comparable, .full, .era, .term, .former, .periodWord, .most, .only,
      .present,
      .fromNow, .clock, .zone, .rest:
      return english(at: index)
    case .vietDay, .vietMonth, .vietYear, .vietQuarter, .vietWeekday, .vietToday, .vietPart,
      .vietUnit, .vietDecade, .vietAge:
      return vietnamese(at: index)
    default: return nil
    }
  }

  /// Tries the families, from the most to the least particular.
  private func english(at index: Int) -> TemporalReading? {
    guard !isIdle(at: index) else { return nil }
    return modified(at: index) ?? core(at: index)
  }

  /// Whether a common word stands before one that says nothing of time, as nearly all do.
  private func isIdle(at index: Int) -> Bool {
    switch word(index) {
    case .the: word(index + 1) == .other && word(index + 2) != .future
    case .a, .at, .no, .up, .its, .that, .this, .these, .those, .more, .most, .less, .least, .about,
      .over, .only, .asWord, .some, .same, .following, .previous, .first, .each, .per:
      word(index + 1) == .other || word(index + 1) == .pastVerb
    default: false
    }
  }

  /// An expression without a modifier before it.
  func core(at index: Int) -> TemporalReading? {
    timed(at: index) ?? dated(at: index) ?? counted(at: index) ?? reference(at: index)
  }
}
