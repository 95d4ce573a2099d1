package import Canvas

/// Tells a double press of the mouse from two presses.
nonisolated package struct PressCounter: Sendable {
  private var last: (position: Point, milliseconds: Int)?

  package init() {}

  /// Whether a press completes a double press: the second on one place within 400 milliseconds.
  package mutating func isSecond(at position: Point, milliseconds: Int) -> Bool {
    if let last, last.position == position, milliseconds - last.milliseconds <= 400 {
      self.last = nil
      return true
    }
    last = (position, milliseconds)
    return false
  }
}
