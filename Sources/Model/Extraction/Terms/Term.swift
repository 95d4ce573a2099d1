/// A short form that a document uses, and what it stands for.
package struct Term: Sendable, Equatable {
  /// The short form as it is first written: `CSP`, `MOUs`.
  package let short: String

  /// The words that it stands for; `nil` where the document never says.
  package let long: String?

  /// The place that defines it, or that uses it first, in UTF-8 offsets of the document's text.
  package let range: Range<Int>

  /// How often the short form stands in the document, its definition and its plural among them.
  package let uses: Int

  /// Why it is taken for a term.
  package let suggestion: Suggestion
}
