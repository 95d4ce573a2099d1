/// How somebody wants a briefing to be presented.
package struct TalkOptions: Equatable, Sendable {
  /// The slide to begin with, from 0.
  package var slide = 0

  /// Whether this is the presenter's screen, beside those for the audience.
  package var hasNotes = false

  /// Whether slides show the names of people in private capacity.
  package var showsNames = false

  /// Whether the time that each slide takes is kept.
  package var isRehearsal = false

  /// How long the talk is to take; `nil` for what the briefing says itself.
  package var minutes: Int?

  package init() {}
}
