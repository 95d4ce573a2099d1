/// A passage that a record rests on, as it is exported.
package struct EvidenceRow: Encodable, Sendable {
  /// The document's id.
  package let document: String

  /// The quotation, letter for letter.
  package let exact: String

  /// What became of the quotation: `exact`, `moved`, `changed` or `lost`.
  package let state: String

  /// The whole sentences that hold the quotation; `nil` while it is lost.
  @Nullable package var text: String? = nil

  /// Where ``text`` begins in the file, in Unicode scalars.
  @Nullable package var start: Int? = nil

  /// Where ``text`` ends in the file, in Unicode scalars.
  @Nullable package var end: Int? = nil
}

/// What a record rests on, as it is exported.
package struct SupportRow: Encodable, Sendable {
  /// The document of the passage that stands for all.
  @Nullable package var document: String?
  @Nullable package var text: String?
  @Nullable package var start: Int?
  @Nullable package var end: Int?
  package let evidence: [EvidenceRow]

  /// Takes the first passage that is not lost to stand for all.
  init(_ evidence: [EvidenceRow]) {
    let first = evidence.first { $0.text != nil } ?? evidence.first
    document = first?.document
    text = first?.text
    start = first?.start
    end = first?.end
    self.evidence = evidence
  }
}
