extension Dossier {
  /// The dossier with what rules suggest for its documents, which are read side by side, and with
  /// what their notes cite.
  ///
  /// Events of several documents that are one are joined. Nothing is suggested of a kind that the
  /// manifest calls reviewed.
  ///
  /// - Complexity: O(*n*) in the length of the documents.
  package func withSuggestions() async -> Dossier {
    let kinds = Set(Record.Kind.allCases).subtracting(manifest.reviewed)
    guard !kinds.isEmpty || documents.contains(where: { !$0.notes.isEmpty }) else { return self }
    let names = KnownNames(self)
    async let citations = documents.map(CitationReader.citations)
    async let actors = kinds.contains(.actor) ? ActorExtractor.actors(in: documents) : []
    var found = [Records](repeating: Records(), count: documents.count)
    await withTaskGroup(of: (Int, Records).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, Records(suggestedFor: document, of: kinds, names)) }
      }
      for await (index, records) in group { found[index] = records }
    }
    var suggestions = Records()
    for records in found { suggestions.append(records) }
    suggestions.actors = await actors
    suggestions.events = EventJoiner.joined(suggestions.events, of: documents)
    return Dossier(
      path: path, manifest: manifest, documents: documents, documentProblems: documentProblems,
      records: records, recordProblems: recordProblems, suggestions: suggestions,
      citations: await citations)
  }
}

extension Records {
  /// What rules suggest for one document.
  fileprivate init(
    suggestedFor document: Document, of kinds: Set<Record.Kind>, _ names: KnownNames
  ) {
    if kinds.contains(.event) { events = EventExtractor.events(in: document) }
    if kinds.contains(.figure) { figures = FigureExtractor.figures(in: document) }
    guard !kinds.isDisjoint(with: [.force, .recommendation, .position]) else { return }
    let text = StatedText(document)
    if kinds.contains(.force) { forces = ForceExtractor.forces(in: text) }
    if kinds.contains(.recommendation) {
      recommendations = RecommendationExtractor.recommendations(in: text, names)
    }
    if kinds.contains(.position) { positions = PositionExtractor.positions(in: text, names) }
  }
}
