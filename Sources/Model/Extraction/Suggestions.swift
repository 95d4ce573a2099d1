extension Dossier {
  /// The dossier with what rules suggest for its documents, which are read side by side.
  ///
  /// Events of several documents that are one are joined. Nothing is suggested of a kind that the
  /// manifest calls reviewed.
  ///
  /// - Complexity: O(*n*) in the length of the documents.
  package func withSuggestions() async -> Dossier {
    guard !manifest.reviewed.contains(.event) else { return self }
    var events = [[Event]](repeating: [], count: documents.count)
    await withTaskGroup(of: (Int, [Event]).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, EventExtractor.events(in: document)) }
      }
      for await (index, found) in group { events[index] = found }
    }
    var suggestions = Records()
    suggestions.events = EventJoiner.joined(events.flatMap { $0 }, of: documents)
    return Dossier(
      path: path, manifest: manifest, documents: documents, documentProblems: documentProblems,
      records: records, recordProblems: recordProblems, suggestions: suggestions)
  }
}
