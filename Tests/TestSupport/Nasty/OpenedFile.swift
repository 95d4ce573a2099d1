package import Canvas
package import Model
package import TUI
package import Testing

/// A file that was opened by itself, with short ways to say what must hold of it.
package struct OpenedFile: Sendable {
  package let library: Library

  package init(_ dossier: Dossier) {
    library = Library(dossier)
  }

  package var dossier: Dossier { library.dossier }

  /// The text that a person reads.
  package var text: String { dossier.documents.first?.text ?? "" }

  package var sections: [String] { dossier.documents.first?.sectionTitles ?? [] }

  package var notes: [String] { dossier.documents.first?.notes.map(\.label) ?? [] }

  /// The first page of the text as the Reader shows it.
  package func firstPage(_ size: Size = .standard) -> String {
    var session = Session(library, size: size)
    session.press("2 Enter g g")
    return session.screen
  }

  /// The problems of some kind.
  package func problems(_ isWanted: (Problem.Kind) -> Bool) -> Int {
    dossier.problems.count { isWanted($0.kind) }
  }
}

extension OpenedFile {
  package func says(_ parts: String..., at location: SourceLocation = #_sourceLocation) {
    for part in parts {
      #expect(text.contains(part), "text: \(text.prefix(400))", sourceLocation: location)
    }
  }

  package func doesNotSay(_ parts: String..., at location: SourceLocation = #_sourceLocation) {
    for part in parts {
      #expect(!text.contains(part), "text: \(text.prefix(400))", sourceLocation: location)
    }
  }

  package func hasSections(
    _ titles: [String], onlyFirst: Bool = false, at location: SourceLocation = #_sourceLocation
  ) {
    let found = onlyFirst ? Array(sections.prefix(titles.count)) : sections
    #expect(found == titles, sourceLocation: location)
  }

  package func hasNotes(_ labels: [String], at location: SourceLocation = #_sourceLocation) {
    #expect(notes == labels, sourceLocation: location)
  }

  package func shows(_ parts: String..., at location: SourceLocation = #_sourceLocation) {
    let page = firstPage()
    for part in parts {
      #expect(page.contains(part), "page:\n\(page)", sourceLocation: location)
    }
  }

  /// Checks that a search for some words finds them so many times.
  package func finds(_ words: String, _ count: Int, at location: SourceLocation = #_sourceLocation)
  {
    #expect(FoldedText(text).ranges(of: words).count == count, sourceLocation: location)
  }

  /// Checks that the reader is told of that many control characters at least.
  package func tellsOfControls(_ count: Int, at location: SourceLocation = #_sourceLocation) {
    let told = dossier.problems.compactMap { problem in
      if case .replacedCharacters(let count) = problem.kind { count } else { nil }
    }
    #expect(told.reduce(0, +) >= count, sourceLocation: location)
  }
}

extension OpenedFile {
  /// Checks that one of two readings is there.
  package func saysEither(
    _ one: String, _ other: String, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      text.contains(one) || text.contains(other), "text: \(text.prefix(400))",
      sourceLocation: location)
  }
}
