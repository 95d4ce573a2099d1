/// Names one record of a dossier by its kind and its place among them.
package struct RecordKey: Hashable, Sendable {
  package let kind: Record.Kind
  package let index: Int

  package init(_ kind: Record.Kind, _ index: Int) {
    self.kind = kind
    self.index = index
  }
}

/// A stretch of a document that a record rests on.
package struct Mark: Hashable, Sendable {
  /// UTF-8 offsets in the document's text.
  package let range: Range<Int>
  package let record: RecordKey
}

/// What leads from one part of a dossier to another, looked up once.
package struct Links: Sendable, Equatable {
  /// The marks of each document, in the order of ``Dossier/documents``.
  private let marks: [RangeIndex<Mark>]

  /// The recommendations that answer a force, by the force's id.
  package let answers: [String: [Int]]

  /// - Complexity: O(*n* log *n*) in the pieces of evidence.
  package init(_ dossier: Dossier) {
    let indices = Dictionary(
      dossier.documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var marks = [[Mark]](repeating: [], count: dossier.documents.count)
    for (key, record) in dossier.items.keyed {
      for passage in record.evidence.compactMap(\.passage) {
        guard let document = indices[passage.document] else { continue }
        marks[document].append(Mark(range: passage.range, record: key))
      }
    }
    self.marks = marks.map { RangeIndex($0, at: \.range) }
    var answers: [String: [Int]] = [:]
    for (index, recommendation) in dossier.items.recommendations.enumerated() {
      for force in recommendation.answers { answers[force.id, default: []].append(index) }
    }
    self.answers = answers
  }

  /// The marks of a document by where they start.
  package func marks(ofDocument document: Int) -> [Mark] {
    marks.indices.contains(document) ? marks[document].elements : []
  }

  /// The marks of a document that touch a range, by where they start.
  ///
  /// - Complexity: O(log *marks* + *marks from the first that touches the range to the last*).
  package func marks(ofDocument document: Int, in range: Range<Int>) -> [Mark] {
    marks.indices.contains(document) ? marks[document].elements(touching: range) : []
  }
}

extension Records {
  /// Every record with its key, kind by kind.
  package var keyed: [(key: RecordKey, record: Record)] {
    func keyed<Item>(_ items: [Item], _ kind: Record.Kind, _ wrap: (Item) -> Record)
      -> [(key: RecordKey, record: Record)]
    {
      items.enumerated().map { (RecordKey(kind, $0.offset), wrap($0.element)) }
    }
    return keyed(events, .event, Record.event) + keyed(forces, .force, Record.force)
      + keyed(recommendations, .recommendation, Record.recommendation)
      + keyed(positions, .position, Record.position) + keyed(figures, .figure, Record.figure)
      + keyed(actors, .actor, Record.actor)
  }

  /// The index of the record with the kind and the id of another.
  ///
  /// - Complexity: O(1) where it stands at the place, O(*n*) elsewhere.
  package func index(of record: Record, near place: Int) -> Int? {
    let isTwin = { self[RecordKey(record.kind, $0)].id == record.id }
    let indices = 0..<count(of: record.kind)
    return indices.contains(place) && isTwin(place) ? place : indices.first(where: isTwin)
  }

  /// The record that a key of this dossier names.
  package subscript(key: RecordKey) -> Record {
    switch key.kind {
    case .event: .event(events[key.index])
    case .force: .force(forces[key.index])
    case .recommendation: .recommendation(recommendations[key.index])
    case .position: .position(positions[key.index])
    case .figure: .figure(figures[key.index])
    case .actor: .actor(actors[key.index])
    }
  }

  /// How many records of a kind there are.
  package func count(of kind: Record.Kind) -> Int {
    switch kind {
    case .event: events.count
    case .force: forces.count
    case .recommendation: recommendations.count
    case .position: positions.count
    case .figure: figures.count
    case .actor: actors.count
    }
  }
}
