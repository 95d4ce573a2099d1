internal import Model

enum EventListing: Listing {
  static let command = CommandName.events
  static let abstract = "List the dated events, in the order of time."
  static let noun = "events"
  static let examples = [
    "report/", "--json report/ | jq -r '.[] | [.date, .text] | @tsv'",
    "--ics report/ > events.ics",
  ]

  static let columns = [
    "date", "earliest", "latest", "kind", "basis", "rule", "title", "document", "text", "state",
  ]
  static let suggested: Set<Record.Kind> = [.event]

  static func rows(of dossier: DossierRows) -> [EventRow] { dossier.events }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    text.table(
      dossier.eventsInOrder.map { event in
        let basis = event.basis == .stated ? "" : "; date inferred: \(event.rule ?? "no rule")"
        let document = event.evidence.documentNames
        return [
          event.date.shortText, "\(event.title) (\(document)\(basis)\(event.suggestion.inWords))",
        ]
      })
  }

  /// The events for spreadsheets.
  static func csv(_ dossier: Dossier) -> String {
    CSVText.table(
      columns,
      dossier.eventsInOrder.map { event in
        let passage = event.evidence.first
        return [
          event.date.description, event.date.earliest?.description ?? "",
          event.date.latest?.description ?? "", event.aspect.rawValue, event.basis.rawValue,
          event.suggestion?.rule ?? event.rule ?? "", event.title, passage?.document.id ?? "",
          passage?.quote.exact ?? "", event.suggestion == nil ? "record" : "suggestion",
        ]
      })
  }
}

extension Dossier {
  /// The events in the order of time.
  var eventsInOrder: [Event] {
    items.events.sorted { EDTF.chronological($0.date, $1.date) }
  }
}
