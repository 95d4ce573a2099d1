package import Model
package import TUI

/// The invented dossier in `Tests/Fixtures/tidewater`, with one of everything.
package enum Tidewater {
  /// The path as the tests see it, which is also what the dossier's places say.
  ///
  /// SwiftPM runs tests in the package's folder; a relative path keeps stored screens the same on
  /// every machine.
  package static let path = "Tests/Fixtures/tidewater"

  private static let loading = Task { Library(try await DossierLoader.load([path])) }

  /// The library, loaded once for all tests.
  package static var library: Library {
    get async throws { try await loading.value }
  }
}

/// The smaller folders and files in `Tests/Fixtures`.
package enum Fixture: String, CaseIterable, Sendable {
  /// A document by itself: no records, no notes, nothing wrong.
  case letter = "letter.md"

  /// One document with one event and one constraint.
  case oneSided = "one-sided"

  /// Loads it anew.
  package var library: Library {
    get async throws { Library(try await DossierLoader.load(["Tests/Fixtures/\(rawValue)"])) }
  }
}

extension Library {
  /// The index of a document by its id.
  package func index(ofDocument id: String) throws -> Int {
    try found(documentIndex(ofDocument: id), id)
  }

  package func document(_ id: String) throws -> Document {
    try found(dossier.documents.first { $0.id == id }, id)
  }

  /// The key of a record by its id.
  package func key(of id: String) throws -> RecordKey {
    try found(records.keyed.first { $0.record.id == id }?.key, id)
  }

  /// The first place of some words in a document, in UTF-8 offsets.
  package func range(of words: String, in document: String) throws -> Range<Int> {
    try found(FoldedText(try self.document(document).text).ranges(of: words).first, words)
  }

  private func found<Value>(_ value: Value?, _ name: String) throws -> Value {
    guard let value else { throw MissingFromFixture(name: name) }
    return value
  }
}

/// A test asks the fixture for something that it does not have.
package struct MissingFromFixture: Error {
  package let name: String
}
