internal import TUI

/// How a briefing is to be presented.
struct Talk: Sendable {
  /// The slide to begin with, from 0.
  var slide = 0

  /// Whether this is the screen with the notes.
  var hasNotes = false
  var schedule = TalkSchedule()
}
