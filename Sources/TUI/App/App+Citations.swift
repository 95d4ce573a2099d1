internal import Model

extension App {
  /// Asks for what the notes cite, the first time that the Sources show it.
  ///
  /// Nobody waits for it: it is read beside the screen, and only where somebody looks, since of ten
  /// thousand notes it takes as much memory as the rest of the document.
  mutating func askForCitations() -> [Effect] {
    guard isComplete, !awaitsCitations, case .list(let list) = screen, list.kind == .sources,
      let library, library.citations == nil, !library.notes.isEmpty
    else { return [] }
    awaitsCitations = true
    return [.readCitations(library.dossier)]
  }

  /// Takes in what the notes cite, unless the dossier was read anew meanwhile.
  mutating func take(_ citations: [CitationReader.Result], of dossier: Dossier) {
    awaitsCitations = false
    guard var library, library.dossier == dossier else { return }
    library.citations = citations
    content = .loaded(library)
  }
}
