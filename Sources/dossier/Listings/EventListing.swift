internal import Model

enum EventListing: Listing {
  static let command = CommandName.events
  static let abstract = "List the dated events, in the order of time."
  static let noun = "events"
  static let examples = ["report/", "--json report/ | jq -r '.[] | [.date, .text] | @tsv'"]

  static func rows(of dossier: DossierRows) -> [EventRow] { dossier.events }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    let events = dossier.items.events.sorted { EDTF.chronological($0.date, $1.date) }
    text.table(
      events.map { event in
        let basis = event.basis == .stated ? "" : "; date inferred: \(event.rule ?? "no rule")"
        let document = event.evidence.documentNames
        return [event.date.shortText, "\(event.title) (\(document)\(basis))"]
      })
  }
}
