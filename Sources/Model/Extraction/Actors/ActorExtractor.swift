/// Suggests an actor for each state, organisation, ship and person that documents name.
package enum ActorExtractor {
  /// The actors of documents, each resting on the place that names it first in every document.
  ///
  /// - Complexity: O(*n*) in the length of the documents.
  package static func actors(in documents: [Document]) -> [Actor] {
    ActorFinder.actors(in: documents).compactMap { actor(for: $0, in: documents) }
  }

  private static func actor(for found: FoundActor, in documents: [Document]) -> Actor? {
    var evidence: [Evidence] = []
    var known: Set<Int> = []
    for mention in found.mentions where known.insert(mention.document).inserted {
      evidence.append(Evidence(at: mention.range, in: documents[mention.document]))
    }
    guard let first = found.mentions.first, let place = evidence.first?.place else { return nil }
    return Actor(
      id: "actor-" + FreshID.slug(of: found.name), place: place, name: found.name, kind: found.kind,
      aliases: found.aliases, evidence: evidence,
      suggestion: Suggestion(rule: found.rule, cues: [first.name]))
  }
}
