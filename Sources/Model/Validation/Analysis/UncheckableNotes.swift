/// Each note rests on something that a reader can look up.
///
/// A conversation or an interview may be the best source there is; but nobody else can check it.
///
/// - SeeAlso: *Chicago Manual of Style*, 17th edition, 14.214, on personal communications;
///   Intelligence Community Directive 206 (2015), on what a reader needs to know of a source.
enum UncheckableNotes {
  static func remarks(on dossier: Dossier) -> [Remark] {
    dossier.citedWorks.filter { $0.citation.form == .uncheckable }.map { document, citation, _ in
      Remark(
        .uncheckableNote(
          document.notes[citation.note].label, cue: citation.suggestion.cues.first ?? ""),
        at: document.place(at: citation.range.lowerBound))
    }
  }
}
