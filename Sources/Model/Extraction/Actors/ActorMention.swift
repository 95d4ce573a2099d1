/// A place where a document names an actor.
struct ActorMention: Sendable, Equatable {
  /// The index of the document.
  let document: Int

  /// UTF-8 offsets in the document's text.
  let range: Range<Int>

  /// The name as it is written.
  let name: String
}

/// An actor that rules found, with the places that name it.
struct FoundActor: Sendable, Equatable {
  let name: String
  let kind: Actor.Kind

  /// The other names that the documents use for it.
  var aliases: [String]
  let rule: String

  /// The places in the order of the documents.
  var mentions: [ActorMention]
}
