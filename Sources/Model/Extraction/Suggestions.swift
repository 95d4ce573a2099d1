extension Dossier {
  /// The dossier with what rules suggest for its documents, which are read side by side.
  ///
  /// Events of several documents that are one are joined. Nothing is suggested of a kind that the
  /// manifest calls reviewed.
  ///
  /// - Parameter kinds: The kinds that are asked for.
  /// - Returns: The dossier.
  /// - Complexity: O(*n*) in the length of the documents.
  package func withSuggestions(
    of kinds: Set<Record.Kind> = Set(Record.Kind.allCases)
  ) async -> Dossier {
    let kinds = kinds.subtracting(manifest.reviewed)
    guard !kinds.isEmpty else { return self }
    let names = KnownNames(self)
    var found = [Records](repeating: Records(), count: documents.count)
    await withTaskGroup(of: (Int, Records).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, Records(suggestedFor: document, of: kinds, names)) }
      }
      for await (index, records) in group { found[index] = records }
    }
    var suggestions = Records()
    for records in found { suggestions.append(records) }
    suggestions.events = EventJoiner.joined(suggestions.events, of: documents)
    // One after the other: each takes as much memory as the longest document.
    if kinds.contains(.actor) { suggestions.actors = ActorExtractor.actors(in: documents) }
    return Dossier(
      path: path, manifest: manifest, documents: documents, documentProblems: documentProblems,
      records: records, recordProblems: recordProblems, suggestions: suggestions,
      citations: citations)
  }

  /// The dossier with what the notes of its documents cite, which is looked up once.
  ///
  /// - Complexity: O(*n*) in the length of the notes.
  func withCitations() -> Dossier {
    guard citations.count != documents.count else { return self }
    var dossier = self
    dossier.citations = documents.map(CitationReader.citations)
    return dossier
  }
}

extension Records {
  /// What rules suggest for one document.
  fileprivate init(
    suggestedFor document: Document, of kinds: Set<Record.Kind>, _ names: KnownNames
  ) {
    if !kinds.isDisjoint(with: [.event, .figure]) {
      let text = DatedDocument(document)
      if kinds.contains(.event) { events = EventExtractor.events(in: text) }
      if kinds.contains(.figure) { figures = FigureExtractor.figures(in: text) }
    }
    guard !kinds.isDisjoint(with: [.force, .recommendation, .position]) else { return }
    let text = StatedText(document)
    if kinds.contains(.force) { forces = ForceExtractor.forces(in: text) }
    if kinds.contains(.recommendation) {
      recommendations = RecommendationExtractor.recommendations(in: text, names)
    }
    if kinds.contains(.position) { positions = PositionExtractor.positions(in: text, names) }
  }
}
