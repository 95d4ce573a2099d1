package import Canvas

/// What the terminal reports: everything that comes from outside the program's own work.
package enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  case resized(Size)

  /// The program runs again after it was suspended; the screen must be painted whole.
  case resumed

  /// A signal asks the program to end; the value is the signal's number.
  case asksToEnd(signal: Int32)
}

/// A movement of the mouse that means something.
package struct Mouse: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press, doublePress, release, wheelUp, wheelDown
  }

  package var kind: Kind
  package var position: Point

  package init(_ kind: Kind, at position: Point) {
    self.kind = kind
    self.position = position
  }
}
