/// What the first screen says of a dossier.
package struct Summary: Sendable, Equatable {
  /// One document, in a line.
  package struct DocumentLine: Sendable, Equatable {
    package var title: String
    package var authors: String
    package var issued: String
    package var words: Int
    package var notes: Int

    /// How many records rest on it.
    package var records: Int

    /// How many suggestions do.
    package var suggestions: Int
    package var handling: String?
  }

  package var title: String
  package var question: String?
  package var bottomLine: String?
  package var handling: String?
  package var documents: [DocumentLine] = []

  /// The number of events by the year they start in, every year from the first to the last.
  package var years: [Int] = []
  package var firstYear = 0

  /// The statements of each side in the author's order.
  package var facilitators: [String] = []
  package var constraints: [String] = []

  /// How many records of each kind there are, in the order of ``Record/Kind``.
  package var counts: [Int] = []
  package var notes = 0
  package var errors = 0
  package var warnings = 0

  package init(title: String) {
    self.title = title
  }
}

extension Summary {
  /// Sums up a dossier.
  ///
  /// - Complexity: O(*n*) in the length of the documents, whose words are counted.
  package init(_ dossier: Dossier, links: Links) {
    self.init(title: dossier.title)
    let records = dossier.items
    question = dossier.manifest.question
    bottomLine = dossier.manifest.bottomLine
    handling = dossier.manifest.handling
    documents = dossier.documents.enumerated().map { index, document in
      DocumentLine(document, marks: links.marks(ofDocument: index), recorded: dossier.records)
    }
    (firstYear, years) = Self.years(of: records.events)
    facilitators = records.forces.filter { $0.side == .facilitator }.map(\.statement)
    constraints = records.forces.filter { $0.side == .constraint }.map(\.statement)
    counts = Record.Kind.allCases.map(records.count)
    notes = dossier.documents.map(\.notes.count).reduce(0, +)
    errors = dossier.problems.filter { $0.severity == .error }.count
    warnings = dossier.problems.count - errors
  }

  package func count(of kind: Record.Kind) -> Int {
    Record.Kind.allCases.firstIndex(of: kind).flatMap { index in
      counts.indices.contains(index) ? counts[index] : nil
    } ?? 0
  }

  private static func years(of events: [Event]) -> (first: Int, counts: [Int]) {
    let years = events.compactMap { ($0.date.earliest ?? $0.date.latest)?.year }
    guard let first = years.min(), let last = years.max(), last - first < 10_000 else {
      return (0, [])
    }
    var counts = [Int](repeating: 0, count: last - first + 1)
    for year in years { counts[year - first] += 1 }
    return (first, counts)
  }
}

extension Summary.DocumentLine {
  fileprivate init(_ document: Document, marks: [Mark], recorded: Records) {
    // Suggestions stand behind the records of their kind.
    let items = Set(marks.map(\.record))
    let records = items.count { $0.index < recorded.count(of: $0.kind) }
    self.init(
      title: document.metadata.title,
      authors: document.metadata.authors.map(\.displayText).joined(separator: ", "),
      issued: document.metadata.issued?.shortText ?? "",
      words: document.wordCount, notes: document.notes.count,
      records: records, suggestions: items.count - records, handling: document.metadata.handling)
  }
}
