/// A place in a document, held by its words: the W3C Web Annotation text-quote selector.
package struct TextQuoteSelector: Sendable, Equatable {
  /// The passage, white space collapsed.
  package let exact: String

  /// Words that stand right before it.
  package let prefix: String?

  /// Words that stand right after it.
  package let suffix: String?

  package init(exact: String, prefix: String? = nil, suffix: String? = nil) {
    self.exact = exact.collapsingWhitespace
    self.prefix = prefix?.collapsingWhitespace
    self.suffix = suffix?.collapsingWhitespace
  }
}

/// A stretch of a document's text.
package struct Passage: Sendable, Hashable {
  /// The document's id.
  package let document: String

  /// UTF-8 offsets in the document's text.
  package let range: Range<Int>

  package init(document: String, range: Range<Int>) {
    self.document = document
    self.range = range
  }
}

/// A passage that a record rests on.
package struct Evidence: Sendable, Equatable {
  package let document: Reference
  package let quote: TextQuoteSelector

  /// Where the quotation stands in the file of records.
  package let place: SourcePlace

  /// The passage, once it has been found; `nil` while that is not certain.
  package internal(set) var passage: Passage?

  /// What became of the quotation; `nil` until it has been looked for.
  package internal(set) var anchor: Anchor?
}

/// A record's id, as another record names it.
package struct Reference: Sendable, Equatable {
  package let id: String
  package let place: SourcePlace
}

extension Evidence {
  /// A range of a document's text, as what a suggestion rests on.
  init(at range: Range<Int>, in document: Document) {
    let place = document.place(at: range.lowerBound)
    self.init(
      document: Reference(id: document.id, place: place),
      quote: TextQuoteSelector(exact: String(document.text[utf8: range])), place: place,
      passage: Passage(document: document.id, range: range))
  }
}
