internal import Model

enum ActorListing: Listing {
  static let command = CommandName.actors
  static let abstract = "List who and what is named, with other names."
  static let noun = "actors"
  static let examples = ["report/", "--json report/ | jq -r '.[] | .name'"]

  static let columns = ["name", "kind", "aliases", "document", "text", "state"]
  static let holdsSuggestions = false

  static func rows(of dossier: DossierRows) -> [ActorRow] { dossier.actors }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    let actors = Dictionary(grouping: dossier.records.actors, by: \.kind)
    for kind in Actor.Kind.allCases {
      guard let actors = actors[kind] else { continue }
      text.gap()
      text.line(kind.plural)
      for actor in actors {
        let aliases = actor.aliases.isEmpty ? "" : " (\(actor.aliases.joined(separator: ", ")))"
        text.paragraph(actor.name + aliases, marker: "•", indent: 2)
      }
    }
  }
}
