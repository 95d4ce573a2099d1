/// Documents, the records about them, and what is wrong with the files of both.
package struct Dossier: Sendable, Equatable {
  /// The folder or the file that was opened, as the user named it.
  package let path: String
  package let manifest: Manifest

  /// The documents in reading order.
  package let documents: [Document]
  package let records: Records

  /// What rules found in the documents and nobody has accepted yet.
  package let suggestions: Records

  /// The records, and behind them the suggestions of documents that no record of the kind rests on.
  ///
  /// Whoever recorded the events of a document has chosen among them; where nobody has, the
  /// suggestions take their place.
  package let items: Records

  /// Everything that is wrong, by place.
  package let problems: [Problem]

  package init(
    path: String, manifest: Manifest = Manifest(), documents: [Document],
    records: Records = Records(), suggestions: Records = Records(), problems: [Problem] = []
  ) {
    self.path = path
    self.manifest = manifest
    self.documents = documents
    self.records = records
    self.suggestions = suggestions
    items = records.completed(with: suggestions)
    self.problems = problems
  }
}

/// The records of a dossier, each kind in the order of its file.
package struct Records: Sendable, Equatable {
  package var events: [Event] = []
  package var forces: [Force] = []
  package var recommendations: [Recommendation] = []
  package var positions: [Position] = []
  package var figures: [Figure] = []
  package var actors: [Actor] = []

  /// What is not to be suggested again.
  package var rejected = RejectedSuggestions()

  package init() {}

  /// These, and the suggestions of documents that none of a kind rests on.
  ///
  /// - Complexity: O(*n*) in the number of both.
  fileprivate func completed(with suggestions: Records) -> Records {
    let recorded = Set(events.flatMap(\.evidence).map(\.document.id))
    var items = self
    items.events += suggestions.events.filter { event in
      !event.evidence.contains { recorded.contains($0.document.id) }
    }
    return items
  }
}

extension Dossier {
  /// The dossier's title, the only document's where it has none, or the folder's name.
  package var title: String {
    if let title = manifest.title { return title }
    if documents.count == 1, let document = documents.first { return document.metadata.title }
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The name that people read for an id of an actor, a party, an issue or a theme.
  package func name(of id: String) -> String {
    records.actors.first { $0.id == id }?.name
      ?? [manifest.parties, manifest.issues, manifest.themes].joined().first { $0.id == id }?.name
      ?? id
  }
}
