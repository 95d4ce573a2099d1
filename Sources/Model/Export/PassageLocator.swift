/// Tells of passages where in their files they stand and which sentences hold them.
struct PassageLocator {
  private let documents: [String: Document]

  /// - Complexity: O(*n*) in the number of documents.
  init(_ documents: [Document]) {
    self.documents = Dictionary(
      documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The row for what a record rests on.
  ///
  /// - Complexity: O(*evidence* × length of a paragraph).
  func support(for evidence: [Evidence]) -> SupportRow {
    SupportRow(evidence.map(row))
  }

  private func row(for evidence: Evidence) -> EvidenceRow {
    guard let passage = evidence.passage, let document = documents[passage.document] else {
      return EvidenceRow(
        document: evidence.document.id, exact: evidence.quote.exact, state: evidence.state)
    }
    let sentence = document.sentence(around: passage.range)
    let range = scalarRange(of: sentence, in: document)
    return EvidenceRow(
      document: passage.document, exact: evidence.quote.exact, state: evidence.state,
      text: String(document.text[utf8: sentence]), start: range.lowerBound,
      end: range.upperBound)
  }

  /// Where a range of a document's text stands in the file, in Unicode scalars.
  func scalarRange(of range: Range<Int>, in document: Document) -> Range<Int> {
    let range = document.sourceRange(of: range)
    let start = document.source.scalarOffset(of: range.lowerBound)
    return start..<max(start, document.source.scalarOffset(of: range.upperBound))
  }

  /// The place in the file of a note's marker, in Unicode scalars.
  func scalarOffset(of reference: NoteReference, in document: Document) -> Int {
    document.source.scalarOffset(of: document.sourceOffset(of: reference))
  }
}

extension Evidence {
  /// The state of its anchor; one that could be any of several places is lost, as it is told.
  fileprivate var state: String {
    switch anchor {
    case .exact: "exact"
    case .moved: "moved"
    case .changed: "changed"
    case .ambiguous, .lost: "lost"
    // What a rule has just found is there letter for letter.
    case nil: passage == nil ? "lost" : "exact"
    }
  }
}

extension Document {
  /// The UTF-8 offset in the file of the marker that cites a note.
  fileprivate func sourceOffset(of reference: NoteReference) -> Int {
    let before = sourceRange(of: max(0, reference.offset - 1)..<reference.offset).upperBound
    let marker = Array("[^\(notes[reference.note].label)]".utf8)
    // Behind the text stand at most other markers and what closes emphasis or a link.
    let near = Array(source.text.utf8.dropFirst(before).prefix(1000))
    return before + (near.firstOffset(of: marker) ?? 0)
  }

  /// The sentences that a note's marker stands behind.
  func sentence(before reference: NoteReference) -> String {
    guard let index = blockIndex(at: reference.offset) else { return "" }
    let start = max(blocks[index].range.lowerBound, reference.offset - 1)
    return String(text[utf8: sentence(around: min(start, reference.offset)..<reference.offset)])
  }
}
