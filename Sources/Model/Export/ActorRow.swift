package typealias ActorRow = RecordRow<ActorStatement>

/// What is known of an actor, as it is exported.
package struct ActorStatement: Encodable, Sendable {
  package let name: String
  package let kind: String
  package let aliases: [String]

  init(_ actor: Actor) {
    name = actor.name
    kind = actor.kind.rawValue
    aliases = actor.aliases
  }
}
