/// Suggests an event for each sentence that says something of a date.
///
///     EventExtractor.events(in: DatedDocument(document))
///     // 2017/2023, "Between 2017 and 2023 the port was closed", period, stated
///
/// A sentence with several dates gives several events, a range gives one. Dates in notes, headings,
/// lists of sources, citations and pull quotes give none, nor do those that only name a document.
/// What a document says again and again, word for word, is no news either.
struct EventExtractor {
  private let document: Document
  private let dates: [TemporalExpression]
  private var text: DocumentSentences
  private var events: [Event] = []

  /// How often each sentence was said, by the hash of its words.
  private var timesSaid: [Int: Int] = [:]

  /// The events of a document in its order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func events(in text: DatedDocument) -> [Event] {
    var extractor = EventExtractor(text)
    extractor.run()
    return extractor.events
  }

  private init(_ text: DatedDocument) {
    document = text.document
    dates = text.dates
    self.text = text.sentences
  }

  private mutating func run() {
    var mentions = DateMentions(dates, in: text.bytes)
    var told: (block: Int, date: EDTF)?
    while let mention = mentions.next() {
      guard let range = text.sentence(holding: mention.range) else { continue }
      let found = mentions.rest(ofSentence: range, from: mention)
      let sentence = EventSentence(range, dates: found.dates, of: text.bytes)
      guard !EventFilters.leaveOut(sentence, of: text) else { continue }
      if told?.block != text.block { told = nil }
      let dated = statements(of: sentence, sinceThen: found.sinceThen, told: told?.date)
      if let last = dated.last { told = (text.block, last.date) }
      add(dated, of: range)
    }
  }

  /// What a sentence says of its dates, each date once.
  private func statements(
    of sentence: EventSentence, sinceThen: Range<Int>?, told: EDTF?
  ) -> [DatedSentence] {
    var statements: [DatedSentence] = []
    var known: Set<EDTF> = []
    for date in sentence.dates where !EventFilters.leaveOut(date, of: sentence) {
      for statement in DatedSentence.told(of: date, in: sentence, of: text.bytes)
      where known.insert(statement.date).inserted {
        statements.append(statement)
      }
    }
    // At the beginning of a sentence it goes back to one before.
    let isBehindDate = sinceThen.map { sentence.dates.first?.isBefore($0) == true } ?? false
    if let sinceThen, let last = (isBehindDate ? statements.last?.date : nil) ?? told,
      let statement = DatedSentence(since: sinceThen, last, in: sentence, of: text.bytes),
      known.insert(statement.date).inserted
    {
      statements.append(statement)
    }
    return statements
  }

  private mutating func add(_ statements: [DatedSentence], of range: Range<Int>) {
    guard !statements.isEmpty else { return }
    let sentence = String(document.text[utf8: range])
    let times = timesSaid[sentence.hashValue, default: 0] + 1
    timesSaid[sentence.hashValue] = times
    guard times <= Self.mostTimesSaid else { return }
    let evidence = Evidence(at: range, in: document)
    let place = evidence.place
    let actors = CapitalisedNames.found(in: sentence).map { Reference(id: $0, place: place) }
    for dated in statements {
      events.append(
        Event(
          id: "\(document.id)-event-\(events.count + 1)", place: place, date: dated.date,
          title: dated.title.isEmpty ? sentence.collapsingWhitespace : dated.title,
          kind: dated.kind, basis: dated.basis,
          rule: dated.basis == .inferred ? dated.rule : nil, actors: actors, themes: [],
          evidence: [evidence], suggestion: Suggestion(rule: dated.rule, cues: dated.cues)))
    }
  }

  /// A sentence that is said more often is a running head, or a line of a form.
  private static let mostTimesSaid = 8
}
