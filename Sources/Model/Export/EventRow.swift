package typealias EventRow = RecordRow<EventStatement>

/// What an event says, as it is exported.
package struct EventStatement: Encodable, Sendable {
  /// The date in EDTF.
  package let date: String

  /// The first day that the date can mean; `nil` where its start is open or unknown.
  @Nullable package var earliest: String?

  /// The last day that the date can mean; `nil` where its end is open or unknown.
  @Nullable package var latest: String?
  package let title: String
  package let kind: String
  package let basis: String
  @Nullable package var rule: String?

  /// Ids of actors.
  package let actors: [String]

  /// Ids of themes.
  package let themes: [String]

  /// Why events of several documents are taken for one.
  @Nullable package var joined: [String]?

  /// Whether documents say it that do not depend on each other.
  package let corroborated: Bool

  /// The dates that other documents give for what seems to be the same event.
  package let conflicts: [Conflict]

  package struct Conflict: Encodable, Sendable {
    package let event: String
    package let date: String
    package let document: String
  }

  init(_ event: Event) {
    joined = event.joining?.reasons
    corroborated = event.joining?.isCorroborated ?? false
    conflicts = event.conflicts.map {
      Conflict(event: $0.event, date: $0.date.description, document: $0.document)
    }
    date = event.date.description
    earliest = event.date.earliest?.description
    latest = event.date.latest?.description
    title = event.title
    kind = event.suggestion == nil ? event.kind.rawValue : event.aspect.rawValue
    basis = event.basis.rawValue
    rule = event.rule
    actors = event.actors.map(\.id)
    themes = event.themes.map(\.id)
  }
}
