/// A document as the rules of events and figures read it: its sentences and its dates, found once.
struct DatedDocument {
  let document: Document
  let sentences: DocumentSentences

  /// The temporal expressions of the body, in its order.
  let dates: [TemporalExpression]

  /// - Complexity: O(*n*) in the length of the text.
  init(_ document: Document) {
    self.document = document
    sentences = DocumentSentences(document)
    dates = TemporalTagger.expressions(
      inUTF8: sentences.bytes, in: 0..<sentences.endOfBody,
      published: document.metadata.issued?.earliest)
  }
}
