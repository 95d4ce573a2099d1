/// What dossier.yaml says of a dossier as a whole.
package struct Manifest: Sendable, Equatable {
  package var title: String?

  /// The question that the dossier answers.
  package var question: String?

  /// The answer in a few sentences.
  package var bottomLine: String?

  /// Who holds positions.
  package var parties: [Label] = []

  /// What positions are held on.
  package var issues: [Label] = []

  /// What events are about.
  package var themes: [Label] = []

  /// Documents in the order in which to read them.
  package var readingOrder: [Reference] = []

  /// The kinds of records that are complete, so that nothing more is suggested of them.
  package var reviewed: [Record.Kind] = []

  /// What a reader must respect when using the dossier.
  package var handling: String?

  /// The texts that say something of the matter, with their places in the file.
  package internal(set) var statements: [Statement] = []

  package struct Statement: Sendable, Equatable {
    let text: String
    let place: SourcePlace
  }

  package init() {}
}

/// An id that records use, and the name that people read.
package struct Label: Sendable, Equatable, Identifiable {
  package let id: String
  package let name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
