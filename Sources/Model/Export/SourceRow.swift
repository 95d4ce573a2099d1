/// A note of a document with the sentences that it supports and the works that it cites, as it is
/// exported.
package struct SourceRow: Encodable, Sendable {
  /// The document's id.
  package let document: String
  package let label: String
  package let text: String
  package let references: [Reference]

  /// The works that the note cites, in its order.
  package let works: [Work]

  /// Whether the note rests on something that nobody can look up.
  package let uncheckable: Bool

  /// Whether a citation of the note and its address disagree on a date.
  package let datesDisagree: Bool

  private enum CodingKeys: String, CodingKey {
    case document, label, text, references, works, uncheckable
    case datesDisagree = "dates-disagree"
  }

  /// A place that the note is cited at.
  package struct Reference: Encodable, Sendable {
    /// Where in the file the marker stands, in Unicode scalars.
    package let start: Int

    /// The sentence that the marker stands behind.
    package let text: String
  }

  /// A citation of a note with the work that it means.
  package struct Work: Encodable, Sendable {
    /// The name of the work, which all its citations share; `nil` where it cannot be told.
    @Nullable package var work: String?

    /// The words that cite it.
    package let text: String

    /// How it is cited: `full`, `short`, `ibid`, or `uncheckable`.
    package let form: String
    @Nullable package var author: String?
    @Nullable package var title: String?

    /// The date that the citation gives, in EDTF.
    @Nullable package var issued: String?
    @Nullable package var url: String?

    /// The date that stands in the address.
    @Nullable package var urlDate: String?

    /// Whether citation and address disagree on the date.
    package let datesDisagree: Bool
    package let rule: String
    package let cues: [String]

    private enum CodingKeys: String, CodingKey {
      case work, text, form, author, title, issued, url
      case urlDate = "url-date"
      case datesDisagree = "dates-disagree"
      case rule, cues
    }
  }

  static func rows(of document: Document, _ locator: PassageLocator) -> [SourceRow] {
    let cited = CitationReader.citations(in: document)
    return document.citedNotes.enumerated().map { index, note in
      let own = cited.citations(ofNote: index)
      return SourceRow(
        document: document.id, label: note.note.label, text: document.text(of: note.note),
        references: note.references.map { reference in
          Reference(
            start: locator.scalarOffset(of: reference, in: document),
            text: document.sentence(before: reference))
        },
        works: own.map { Work($0, of: cited.works, in: document) },
        uncheckable: own.contains { $0.form == .uncheckable },
        datesDisagree: own.contains { citation in
          citation.form == .full && citation.work.map { cited.works[$0].datesDisagree } == true
        })
    }
  }
}

extension SourceRow.Work {
  init(_ citation: Citation, of works: [CitedWork], in document: Document) {
    let cited = citation.work.map { works[$0] }
    work = citation.work.map { "\(document.id)-work-\($0 + 1)" }
    text = String(document.text[utf8: citation.range]).collapsingWhitespace
    form = citation.form.rawValue
    author = cited?.author
    title = cited?.title
    issued = cited?.issued?.description
    url = cited?.url
    urlDate = cited?.urlDate?.description
    datesDisagree = cited?.datesDisagree ?? false
    rule = citation.suggestion.rule
    cues = citation.suggestion.cues
  }
}
