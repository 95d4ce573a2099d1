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

  /// The records, and behind them the suggestions that they leave to be decided on.
  package let items: Records

  /// What the notes of each document cite, once that was asked for.
  package internal(set) var citations: [CitationReader.Result]

  /// What is wrong with the documents and the manifest.
  let documentProblems: [Problem]

  /// What is wrong with the records.
  let recordProblems: [Problem]

  /// Everything that is wrong, by place.
  package let problems: [Problem]

  package init(
    path: String, manifest: Manifest = Manifest(), documents: [Document],
    documentProblems: [Problem] = [], records: Records = Records(),
    recordProblems: [Problem] = [], suggestions: Records = Records(),
    citations: [CitationReader.Result] = []
  ) {
    self.path = path
    self.manifest = manifest
    self.documents = documents
    self.documentProblems = documentProblems
    self.records = records
    self.recordProblems = recordProblems
    self.suggestions = suggestions
    self.citations = citations
    items = records.completed(with: suggestions, in: documents)
    problems = (documentProblems + recordProblems).sorted { $0.place < $1.place }
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
}

extension Records {
  /// Whether there is no record of any kind.
  package var isEmpty: Bool { Record.Kind.allCases.allSatisfy { count(of: $0) == 0 } }

  /// Adds the records of others behind these.
  mutating func append(_ other: Records) {
    events += other.events
    forces += other.forces
    recommendations += other.recommendations
    positions += other.positions
    figures += other.figures
    actors += other.actors
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
