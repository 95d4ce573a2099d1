/// A citation and the address in it say the same date.
///
/// Where they differ, one of the two is a slip, or the page was another.
///
/// - SeeAlso: ISO 690:2021, *Guidelines for bibliographic references and citations to information
///   resources*, on the dates of what is online.
enum CitationDates {
  static func remarks(on dossier: Dossier) -> [Remark] {
    dossier.citedWorks.compactMap { document, citation, work in
      guard citation.form == .full, let work, work.datesDisagree, let issued = work.issued,
        let address = work.urlDate
      else { return nil }
      return Remark(
        .citationDate(
          note: document.notes[citation.note].label, issued: issued, address: address),
        at: document.place(at: citation.range.lowerBound))
    }
  }
}
