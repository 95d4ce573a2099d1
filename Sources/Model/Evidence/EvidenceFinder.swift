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

  private struct Search {
    var problems: [Problem] = []
    private let texts: [String: String]
    private var finders: [String: QuoteFinder] = [:]

    init(_ documents: [Document]) {
      texts = Dictionary(
        documents.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    /// The finder of a document; a text that nothing rests on is never prepared for searches.
    private mutating func finder(of document: String) -> QuoteFinder? {
      if let finder = finders[document] { return finder }
      let finder = texts[document].map(QuoteFinder.init)
      finders[document] = finder
      return finder
    }

    mutating func find(_ evidence: inout [Evidence]) {
      for index in evidence.indices { find(&evidence[index]) }
    }

    private mutating func find(_ evidence: inout Evidence) {
      let document = evidence.document.id
      guard let finder = finder(of: document) else {
        let nearest = texts.keys.sorted().nearest(to: document)
        problems.append(
          Problem(
            .unknownReference(document, key: "document", to: "the document", nearest: nearest),
            at: evidence.document.place))
        return
      }
      switch finder.find(evidence.quote) {
      case .found(let range):
        evidence.passage = Passage(document: document, range: range)
      case .lost:
        problems.append(
          Problem(.lostQuote(evidence.quote.exact, document: document), at: evidence.place))
      case .ambiguous(let count):
        problems.append(
          Problem(
            .ambiguousQuote(evidence.quote.exact, document: document, count: count),
            at: evidence.place))
      }
    }
  }
}
