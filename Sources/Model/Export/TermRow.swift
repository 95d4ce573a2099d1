/// A short form of a document with what it stands for, as it is exported.
package struct TermRow: Encodable, Sendable {
  package let short: String

  /// The words that it stands for; `nil` where the document never says.
  @Nullable package var long: String?

  /// The document's id.
  package let document: String

  /// How often the document uses it.
  package let uses: Int
  package let rule: String
  package let cues: [String]

  /// The sentence that defines it, or the first that uses it.
  package let text: String

  /// Where ``text`` begins in the file, in Unicode scalars.
  package let start: Int

  /// Where ``text`` ends in the file, in Unicode scalars.
  package let end: Int

  static func rows(of document: Document, _ locator: PassageLocator) -> [TermRow] {
    TermFinder.terms(in: document).map { term in
      let sentence = document.sentence(around: term.range)
      let range = locator.scalarRange(of: sentence, in: document)
      return TermRow(
        short: term.short, long: term.long, document: document.id, uses: term.uses,
        rule: term.suggestion.rule, cues: term.suggestion.cues,
        text: String(document.text[utf8: sentence]), start: range.lowerBound, end: range.upperBound)
    }
  }
}
