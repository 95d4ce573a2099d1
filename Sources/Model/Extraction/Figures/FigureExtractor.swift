/// Suggests a figure for each amount that a document names.
///
///     FigureExtractor.figures(in: DatedDocument(document))
///     // 104000000 USD, approximately, 2017/2023: security assistance
///
/// Read are the sentences that say something themselves, and of notes the sums of money outside
/// quotations. Years, lengths of time and the numbers of articles, pages and notes are none.
struct FigureExtractor {
  private let document: Document
  private let bytes: [UInt8]
  private let expressions: [TemporalExpression]
  private let tables: TableUnits
  private var figures: [Figure] = []

  /// The figures of a document in its order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func figures(in text: DatedDocument) -> [Figure] {
    var extractor = FigureExtractor(text)
    for sentence in text.sentences.all { extractor.read(sentence) }
    for note in text.document.notes { extractor.readNote(note) }
    return extractor.figures
  }

  private init(_ text: DatedDocument) {
    document = text.document
    bytes = text.sentences.bytes
    expressions = text.dates
    tables = TableUnits(document, bytes)
  }

  /// Reads a note, whose dates are those of works.
  private mutating func readNote(_ note: Note) {
    for block in document.blocks[note.blocks] {
      let start = block.range.lowerBound
      for sentence in Sentences.ranges(in: document.text[utf8: block.range]) {
        read((sentence.lowerBound + start)..<(sentence.upperBound + start), isNote: true)
      }
    }
  }

  private mutating func read(_ sentence: Range<Int>, isNote: Bool = false) {
    let times = expressions(in: sentence)
    var tokens = FigureTokenizer.tokens(of: bytes, in: sentence)
    tokens.mark(times)
    if isNote { tokens = tokens.outsideQuotations }
    let amounts = tables.amounts(
      AmountFinder.amounts(in: tokens, moneyOnly: isNote), in: tokens)
    guard !amounts.isEmpty else { return }
    add(amounts, of: FigureSentence(range: sentence, tokens: tokens, times: times))
  }

  private func expressions(in sentence: Range<Int>) -> ArraySlice<TemporalExpression> {
    let first = expressions.firstIndexOfSorted { $0.range.lowerBound >= sentence.lowerBound }
    return expressions[first...].prefix { $0.range.upperBound <= sentence.upperBound }
  }
}

/// A sentence as figures are read from it.
private struct FigureSentence {
  let range: Range<Int>
  let tokens: [FigureToken]
  let times: ArraySlice<TemporalExpression>
}

extension FigureExtractor {
  private mutating func add(_ amounts: [Amount], of sentence: FigureSentence) {
    let times = FigureTimes(sentence.times, in: sentence.tokens)
    let first = figures.count
    for (index, amount) in amounts.enumerated() {
      let next = amounts[(index + 1)...].first.map { sentence.offsets(of: $0).lowerBound }
      let time = times.time(of: amount.tokens, before: next ?? .max)
      let part = FigureParts.whole(of: index, among: amounts, in: sentence.tokens)
      add(amount, time, part: (part.map { id(first + $0.whole) }, part?.cue), of: sentence)
    }
  }

  private func id(_ index: Int) -> String { "\(document.id)-figure-\(index + 1)" }

  private mutating func add(
    _ amount: Amount, _ time: FigureTimes.Found, part: (whole: String?, cue: String?),
    of sentence: FigureSentence
  ) {
    let topic = FigureTopic.range(for: amount, in: sentence.tokens)
    let start = sentence.tokens[amount.boundStart ?? amount.tokens.lowerBound].range.lowerBound
    let end = max(sentence.offsets(of: amount).upperBound, topic?.upperBound ?? 0)
    let evidence = Evidence(at: start..<end, in: document)
    let kind =
      amount.isMoney ? FigureKindCues.kind(of: amount.tokens, in: sentence.tokens) : nil
    let words = String(document.text[utf8: sentence.offsets(of: amount)]).collapsingWhitespace
    let cues = [words, amount.boundCue, time.cue, kind?.cue, part.cue].compactMap { $0 }
    figures.append(
      Figure(
        id: id(figures.count), place: evidence.place,
        what: FigureTopic.words(
          for: amount, at: topic, of: document.text, sentence: sentence.range),
        amount: amount.value, unit: amount.unitText, bound: amount.bound, kind: kind?.kind,
        period: time.period, asOf: time.asOf,
        partOf: part.whole.map { Reference(id: $0, place: evidence.place) }, separateFrom: [],
        evidence: [evidence], suggestion: Suggestion(rule: amount.rule, cues: cues)))
  }
}

extension FigureSentence {
  /// The UTF-8 offsets of an amount.
  fileprivate func offsets(of amount: Amount) -> Range<Int> {
    tokens[amount.tokens.lowerBound].range
      .lowerBound..<tokens[amount.tokens.upperBound - 1].range.upperBound
  }
}

extension [FigureToken] {
  /// Marks the tokens that belong to dates and lengths of time.
  fileprivate mutating func mark(_ times: ArraySlice<TemporalExpression>) {
    var index = 0
    for time in times {
      while index < count, self[index].range.upperBound <= time.range.lowerBound { index += 1 }
      while index < count, self[index].range.lowerBound < time.range.upperBound {
        self[index].isTime = true
        index += 1
      }
    }
  }

  /// The tokens that stand between no double quotation marks.
  fileprivate var outsideQuotations: [FigureToken] {
    var isQuoted = false
    return filter { token in
      guard token.kind == .sign(UInt8(ascii: "\"")) else { return !isQuoted }
      isQuoted.toggle()
      return false
    }
  }
}
