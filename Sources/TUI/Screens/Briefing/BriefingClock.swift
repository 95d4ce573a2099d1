/// How long a talk takes, by a clock that somebody else looks at.
package struct BriefingClock: Equatable, Sendable {
  package private(set) var isShown = false

  /// When the talk began, in seconds of the clock.
  private(set) var start: Int?
  private var now = 0

  /// What time it is on the wall: `14:05`.
  private(set) var wall = ""

  /// The seconds since the talk began.
  var elapsed: Int { max(0, now - (start ?? now)) }

  /// Whole minutes and seconds since the talk began: `4:05`.
  package var text: String { Self.text(elapsed) }

  /// Whole minutes and seconds: `4:05`.
  package static func text(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  mutating func toggle() { isShown.toggle() }

  /// Counts from now on.
  mutating func restart() { start = now }

  /// Counts from another moment of the same clock.
  mutating func begin(at start: Int) { self.start = start }

  mutating func tick(_ seconds: Int, wall: String) {
    start = start ?? seconds
    now = seconds
    self.wall = wall
  }
}
