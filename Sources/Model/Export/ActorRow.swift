package typealias ActorRow = RecordRow<ActorStatement>

/// What is known of an actor, as it is exported.
package struct ActorStatement: Encodable, Sendable {
  package let name: String
  package let kind: String
  package let aliases: [String]

  /// Every place that names it.
  package let mentions: [Mention]

  /// A place that names an actor.
  package struct Mention: Encodable, Sendable {
    /// The document's id.
    package let document: String

    /// The name as it stands there.
    package let name: String

    /// Where it stands in the file, in Unicode scalars.
    package let start: Int
    package let end: Int
  }

  init(_ actor: Actor, mentions: [Mention]) {
    name = actor.name
    kind = actor.kind.rawValue
    aliases = actor.aliases
    self.mentions = mentions
  }
}

/// The places that name the actors of a dossier.
struct ActorMentions {
  private let dossier: Dossier

  /// The places of the suggested actors, by their names.
  private let found: [String: [ActorMention]]

  /// - Complexity: O(*n*) in the length of the documents where actors are suggested.
  init(_ dossier: Dossier) {
    self.dossier = dossier
    let isAsked = dossier.items.actors.contains { $0.suggestion != nil }
    found = Dictionary(
      (isAsked ? ActorFinder.actors(in: dossier.documents) : []).map { ($0.name, $0.mentions) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The places of an actor in the order of the documents.
  ///
  /// - Complexity: O(*names* × *n*) for a record, O(*mentions*) for a suggestion.
  func rows(of actor: Actor, _ locator: PassageLocator) -> [ActorStatement.Mention] {
    places(of: actor).map { mention in
      let document = dossier.documents[mention.document]
      let range = locator.scalarRange(of: mention.range, in: document)
      return ActorStatement.Mention(
        document: document.id, name: mention.name, start: range.lowerBound, end: range.upperBound)
    }
  }

  private func places(of actor: Actor) -> [ActorMention] {
    if actor.suggestion != nil { return found[actor.name] ?? [] }
    return dossier.documents.enumerated().flatMap { index, document in
      actor.mentions(in: document.text, besides: dossier.items.actors).map { range in
        ActorMention(
          document: index, range: range,
          name: String(document.text[utf8: range]).collapsingWhitespace)
      }
    }
  }
}
