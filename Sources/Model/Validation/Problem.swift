/// Something in a dossier's files that is not as it should be, and where.
package struct Problem: Hashable, Sendable {
  package enum Severity: Sendable {
    /// Something was left out.
    case error
    /// Nothing was left out, but somebody should look.
    case warning
  }

  package let kind: Kind
  package let place: SourcePlace

  package init(_ kind: Kind, at place: SourcePlace) {
    self.kind = kind
    self.place = place
  }
}

extension Problem {
  /// What is wrong, with the facts that say so.
  package enum Kind: Hashable, Sendable {
    case unreadable(reason: String)
    case unwritable(reason: String)
    case noDocuments
    case malformedYAML(reason: String)
    case duplicateKey(String)
    case expected(Shape, found: String)
    case missingKey(String, of: String)
    case unknownKey(String, of: String, nearest: String?)
    case unknownValue(String, key: String, allowed: [String], nearest: String?)
    case badDate(String, reason: EDTFError)
    case badNumber(String, key: String)
    case badWholeNumber(String, key: String)
    case strengthOutOfRange(Int)
    case minutesOutOfRange(Int)
    case duplicateID(String, first: SourcePlace)
    case unknownReference(String, key: String, to: String, nearest: String?)
    case noEvidence(of: String)
    case lostQuote(String, document: String)
    case movedQuote(String, document: String)
    case changedQuote(String, document: String, found: String)
    case ambiguousQuote(String, document: String, count: Int)
    case noteWithoutMarker(String)
    case markerWithoutNote(String)
    case replacedCharacters(Int)
    case guessedEncoding(String)
    case malformedBytes(Int, encoding: String)
    case openFrontMatter
    case openComment
    case openBlock(String)
    case noSlides
    case emptyBlock(String, of: String)
    case noSuchEvidence(Int, of: Int)
    case dissentLeftOut(issue: String, parties: [String])
  }

  /// A shape that a value in a YAML file should have.
  package enum Shape: String, Hashable, Sendable {
    case list = "a list"
    case mapping = "a mapping of keys to values"
    case text = "text"
  }

  package var severity: Severity {
    switch kind {
    case .movedQuote, .unknownKey, .noteWithoutMarker, .markerWithoutNote, .replacedCharacters,
      .guessedEncoding, .malformedBytes, .emptyBlock, .dissentLeftOut:
      .warning
    default: .error
    }
  }
}
