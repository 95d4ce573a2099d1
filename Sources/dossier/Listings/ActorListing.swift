internal import Model

enum ActorListing: Listing {
  static let command = CommandName.actors
  static let abstract = "List who and what is named, with other names."
  static let noun = "actors"
  static let examples = ["report/", "--json report/ | jq -r '.[] | .name'"]

  static let columns = ["name", "kind", "aliases", "document", "text", "state", "rule", "cues"]
  static let suggested: Set<Record.Kind> = [.actor]

  static func rows(of dossier: DossierRows) -> [ActorRow] { dossier.actors }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    let actors = Dictionary(grouping: dossier.items.actors, by: \.kind)
    for kind in Actor.Kind.allCases {
      guard let actors = actors[kind] else { continue }
      text.gap()
      text.line(kind.plural)
      for actor in actors {
        let aliases = actor.aliases.isEmpty ? "" : " (\(actor.aliases.joined(separator: ", ")))"
        text.paragraph(actor.name + aliases + actor.suggestion.inWords, marker: "•", indent: 2)
      }
    }
  }
}
