/// Tells whether documents vouch for each other, or one may have its words from the other.
struct SourceIndependence {
  private let documents: [String: Document]
  private let citations: [String: CitationReader.Result]

  /// - Parameter dossier: A dossier; where what its notes cite is known, that counts, too.
  init(_ dossier: Dossier) {
    documents = Dictionary(
      dossier.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    citations = Dictionary(
      zip(dossier.documents.map(\.id), dossier.citations), uniquingKeysWith: { first, _ in first })
  }

  /// Whether two of the passages say it and neither depends on the other.
  ///
  /// - Complexity: O(*passages*²) in those of several documents.
  func isCorroborated(_ passages: [Passage]) -> Bool {
    guard Set(passages.map(\.document)).count > 1 else { return false }
    return passages.indices.contains { first in
      passages[(first + 1)...].contains { isIndependent(passages[first], $0) }
    }
  }

  private func isIndependent(_ first: Passage, _ second: Passage) -> Bool {
    guard first.document != second.document, let one = documents[first.document],
      let two = documents[second.document], one.metadata.isIndependent(of: two.metadata)
    else { return false }
    let (sentence, other) = (one.sentence(around: first.range), two.sentence(around: second.range))
    return one.text[utf8: sentence] != two.text[utf8: other]
      && !cites(two, in: sentence, of: one) && !cites(one, in: other, of: two)
  }

  /// Whether a note of a sentence cites another of the documents.
  private func cites(_ other: Document, in sentence: Range<Int>, of document: Document) -> Bool {
    guard let cited = citations[document.id] else { return false }
    return document.noteReferences(in: sentence).contains { reference in
      cited.citations(ofNote: reference.note).contains { citation in
        citation.work.map { cited.works[$0].isEdition(of: other.metadata) } ?? false
      }
    }
  }
}

extension Metadata {
  /// Whether neither an author nor the publisher is the other's, too.
  func isIndependent(of other: Metadata) -> Bool {
    let sharesAuthor = authors.contains { other.authors.contains($0) }
    return !sharesAuthor && (publisher == nil || publisher != other.publisher)
  }
}

extension CitedWork {
  /// Whether the work has the address or the title of a document.
  fileprivate func isEdition(of metadata: Metadata) -> Bool {
    if let url, let other = metadata.url, CitationText.bare(url) == CitationText.bare(other) {
      return true
    }
    return !title.isEmpty && title.folded == metadata.title.folded
  }
}
