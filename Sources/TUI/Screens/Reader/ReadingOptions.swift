package import Model

/// How the reader wants text to be set; kept as long as the program runs.
package struct ReadingOptions: Equatable, Sendable {
  /// Where lines end.
  package enum Lines: Equatable, Sendable {
    case ragged
    /// At the right margin, with wider blanks.
    case justified
    /// At the right margin, with words divided where blanks would become too wide.
    case hyphenated
  }

  /// What is known of dividing the words of a language.
  package enum Hyphenation: Equatable, Sendable {
    case awaited
    case ready(Hyphenator)
    case missing
  }

  package var lines = Lines.ragged
  package var hyphenators: [LanguageTag: Hyphenation] = [:]

  package init() {}

  /// How the words of a document are divided; `nil` where they are not.
  func hyphenator(for document: Document) -> Hyphenator? {
    guard lines == .hyphenated, case .ready(let hyphenator) = hyphenators[document.language] else {
      return nil
    }
    return hyphenator
  }
}

extension Document {
  /// The language that its words are divided by.
  var language: LanguageTag {
    metadata.language.flatMap(LanguageTag.init) ?? .english
  }
}
