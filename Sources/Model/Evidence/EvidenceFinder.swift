/// Finds the passages that records rest on.
enum EvidenceFinder {
  /// Finds the passage of every piece of evidence, and tells which are lost.
  ///
  /// - Complexity: O(*evidence* × length of a document), at the speed of a byte search.
  static func findAll(in records: inout Records, documents: [Document]) -> [Problem] {
    var search = Search(documents)
    for index in records.events.indices { search.find(&records.events[index].evidence) }
    for index in records.forces.indices {
      search.find(&records.forces[index].evidence)
      for point in records.forces[index].points.indices {
        search.find(&records.forces[index].points[point].evidence)
      }
    }
    for index in records.recommendations.indices {
      search.find(&records.recommendations[index].evidence)
    }
    for index in records.positions.indices { search.find(&records.positions[index].evidence) }
    for index in records.figures.indices { search.find(&records.figures[index].evidence) }
    for index in records.actors.indices { search.find(&records.actors[index].evidence) }
    return search.problems
  }

  /// Finds the passages of evidence that no record holds.
  ///
  /// - Complexity: As of ``findAll(in:documents:)``.
  static func find(_ evidence: inout [Evidence], documents: [Document]) -> [Problem] {
    var search = Search(documents)
    search.find(&evidence)
    return search.problems
  }

  private struct Search {
    var problems: [Problem] = []
    private let texts: [String: String]
    private var finders: [String: AnchorFinder] = [:]

    init(_ documents: [Document]) { texts = documents.textsByID }

    mutating func find(_ evidence: inout [Evidence]) {
      for index in evidence.indices { find(&evidence[index]) }
    }

    private mutating func find(_ evidence: inout Evidence) {
      let document = evidence.document.id
      guard let anchor = anchor(of: evidence.quote, in: document) else {
        let nearest = texts.keys.sorted().nearest(to: document)
        problems.append(
          Problem(
            .unknownReference(document, key: "document", to: "the document", nearest: nearest),
            at: evidence.document.place))
        return
      }
      evidence.anchor = anchor
      evidence.passage = anchor.passage.map { Passage(document: document, range: $0) }
      if let kind = problem(anchor, evidence.quote.exact, document) {
        problems.append(Problem(kind, at: evidence.place))
      }
    }

    /// What became of a quotation; a text that nothing rests on is never prepared for searches.
    private mutating func anchor(of quote: TextQuoteSelector, in document: String) -> Anchor? {
      guard let text = texts[document] else { return nil }
      return finders[document, default: AnchorFinder(text)].find(quote)
    }

    private func problem(_ anchor: Anchor, _ quote: String, _ document: String) -> Problem.Kind? {
      switch anchor {
      case .exact: nil
      case .moved: .movedQuote(quote, document: document)
      case .changed(let range, _):
        .changedQuote(
          quote, document: document,
          found: texts[document].map { $0[utf8: range].collapsingWhitespace } ?? "")
      case .ambiguous(let count): .ambiguousQuote(quote, document: document, count: count)
      case .lost: .lostQuote(quote, document: document)
      }
    }
  }
}
