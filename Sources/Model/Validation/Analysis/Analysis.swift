/// The checks that a colleague makes of an analysis before it goes out.
///
/// They ask what the standards of the trade ask: that judgements rest on sources that do not
/// depend on each other, that likelihood is said on one scale and apart from confidence, that
/// nothing is counted twice, that every source can be looked up. Each rule names its standard.
/// What rules only suggest is not judged, since nobody has made it a part of the analysis.
package enum Analysis {
  /// What there is to say of a dossier, by place.
  ///
  /// - Complexity: O(*n*) in the length of the documents, and O(*n*²) in the figures of a unit.
  package static func remarks(on dossier: Dossier) -> [Remark] {
    let dossier = dossier.withCitations()
    let rules: [(Dossier) -> [Remark]] = [
      SingleSource.remarks, LikelihoodWithConfidence.remarks, MixedLikelihoodScales.remarks,
      DoubleCounting.remarks, UndefinedAcronyms.remarks, UnansweredConstraints.remarks,
      UncheckableNotes.remarks, CitationDates.remarks,
    ]
    return rules.flatMap { $0(dossier) }.sorted { $0.place < $1.place }
  }
}

extension Dossier {
  /// The citations of all notes with their documents and the works that the notes cite.
  var citedWorks: [(document: Document, citation: Citation, work: CitedWork?)] {
    zip(documents, citations).flatMap { document, cited in
      cited.citations.map { (document, $0, $0.work.map { cited.works[$0] }) }
    }
  }
}
