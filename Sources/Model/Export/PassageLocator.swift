/// Tells of passages where in their files they stand and which sentences hold them.
struct PassageLocator {
  private struct Place {
    let document: Document
    let index: ScalarIndex
  }

  private let places: [String: Place]

  /// - Complexity: O(*n*) in the length of the documents.
  init(_ documents: [Document]) {
    places = Dictionary(
      documents.map { ($0.id, Place(document: $0, index: ScalarIndex($0.source.text))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The row for what a record rests on.
  ///
  /// - Complexity: O(*evidence* × length of a paragraph).
  func support(for evidence: [Evidence]) -> SupportRow {
    SupportRow(evidence.map(row))
  }

  private func row(for evidence: Evidence) -> EvidenceRow {
    guard let passage = evidence.passage, let place = places[passage.document] else {
      return EvidenceRow(
        document: evidence.document.id, exact: evidence.quote.exact, state: evidence.state)
    }
    let sentence = place.document.sentence(around: passage.range)
    let range = scalarRange(of: sentence, in: place)
    return EvidenceRow(
      document: passage.document, exact: evidence.quote.exact, state: evidence.state,
      text: String(place.document.text[utf8: sentence]), start: range.lowerBound,
      end: range.upperBound)
  }

  /// Where a range of a document's text stands in the file, in Unicode scalars.
  func scalarRange(of range: Range<Int>, in document: Document) -> Range<Int> {
    places[document.id].map { scalarRange(of: range, in: $0) } ?? 0..<0
  }

  private func scalarRange(of range: Range<Int>, in place: Place) -> Range<Int> {
    let source = place.document.sourceRange(of: range)
    let start = place.index.scalarOffset(of: source.lowerBound)
    return start..<max(start, place.index.scalarOffset(of: source.upperBound))
  }

  /// The place in the file of a note's marker, in Unicode scalars.
  func scalarOffset(of reference: NoteReference, in document: Document) -> Int {
    guard let place = places[document.id] else { return 0 }
    return place.index.scalarOffset(of: document.sourceOffset(of: reference))
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
