/// Suggests an event for each sentence that says something of a date.
///
///     EventExtractor.events(in: document)
///     // 2017/2023, "Between 2017 and 2023 the port was closed.", period, stated
///
/// A sentence with several dates gives several events, a range gives one. Dates in notes, headings,
/// lists of sources, citations and pull quotes give none, nor do those that only name a document.
package struct EventExtractor {
  private let document: Document
  private let text: DocumentSentences
  private var events: [Event] = []

  /// The events of a document in its order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func events(in document: Document) -> [Event] {
    var extractor = EventExtractor(document)
    extractor.run()
    return extractor.events
  }

  private init(_ document: Document) {
    self.document = document
    text = DocumentSentences(document)
  }

  private mutating func run() {
    let expressions = TemporalTagger.expressions(
      inUTF8: text.bytes, published: document.metadata.issued?.earliest)
    var place = DocumentSentences.Place()
    var known: (sentence: Range<Int>, dates: Set<EDTF>) = (0..<0, [])
    var lastSpan: String?
    for expression in expressions {
      let isEndOfSpan = expression.span != nil && expression.span == lastSpan
      lastSpan = isEndOfSpan ? nil : expression.span
      guard !isEndOfSpan, let sentence = text.sentence(holding: expression.range, from: &place),
        let dated = DatedSentence(expression, in: sentence, of: text.bytes)
      else { continue }
      if known.sentence != sentence { known = (sentence, []) }
      if known.dates.insert(dated.date).inserted { add(dated) }
    }
  }

  private mutating func add(_ dated: DatedSentence) {
    let place = document.source.place(
      at: document.sourceMap.sourceOffset(of: dated.sentence.lowerBound))
    let sentence = String(document.text[utf8: dated.sentence])
    let evidence = Evidence(
      document: Reference(id: document.id, place: place),
      quote: TextQuoteSelector(exact: sentence), place: place,
      passage: Passage(document: document.id, range: dated.sentence))
    let actors = CapitalisedNames.found(in: sentence).map { Reference(id: $0, place: place) }
    events.append(
      Event(
        id: "\(document.id)-event-\(events.count + 1)", place: place, date: dated.date,
        title: sentence.collapsingWhitespace, kind: dated.kind, basis: dated.basis,
        rule: dated.basis == .inferred ? dated.rule : nil, actors: actors, themes: [],
        evidence: [evidence], suggestion: Suggestion(rule: dated.rule, cues: dated.cues)))
  }
}
