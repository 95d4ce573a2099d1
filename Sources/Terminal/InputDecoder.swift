internal import Canvas
package import TUI

/// Turns what the terminal sends into keys and movements of the mouse.
///
/// Terminals say Alt by an Escape before the key. A lone Escape is therefore known only when
/// nothing follows: after each batch that arrived together, ``finish()`` says so.
///
///     var decoder = InputDecoder()
///     decoder.decode("\u{1B}")   // []
///     decoder.decode("f")        // [.key(Key(.character("f"), .alt))]
///
/// A control sequence that no table knows is swallowed whole, so that its letters are not taken
/// for keys.
nonisolated package struct InputDecoder: Sendable {
  private enum State {
    case ready
    case escape
    /// In a control sequence, with what it said so far.
    case sequence(String)
    /// In a report of the mouse in the old form, of which this many scalars are to come.
    case oldMouse(Int)
  }

  private var state = State.ready

  package init() {}

  /// Takes one scalar that the terminal sent; returns what is certain now.
  package mutating func decode(_ scalar: Unicode.Scalar) -> [Input] {
    switch state {
    case .ready:
      return begin(scalar)
    case .escape:
      return continueEscape(scalar)
    case .sequence(let text):
      return continueSequence(text, scalar)
    case .oldMouse(let rest):
      state = rest > 1 ? .oldMouse(rest - 1) : .ready
      return []
    }
  }

  /// Takes a key that was recognised by its sequence.
  package mutating func decode(recognised key: Key) -> [Input] {
    let before = finish()
    state = .ready
    return before + [.key(key)]
  }

  /// Ends a batch; an Escape that nothing followed is a key of its own.
  package mutating func finish() -> [Input] {
    guard case .escape = state else { return [] }
    state = .ready
    return [.key(Key(.escape))]
  }
}

nonisolated extension InputDecoder {
  private mutating func begin(_ scalar: Unicode.Scalar) -> [Input] {
    guard scalar != "\u{1B}" else {
      state = .escape
      return []
    }
    return Self.key(for: scalar).map { [.key($0)] } ?? []
  }

  private mutating func continueEscape(_ scalar: Unicode.Scalar) -> [Input] {
    switch scalar {
    case "\u{1B}":
      return [.key(Key(.escape))]
    case "[":
      state = .sequence("")
      return []
    default:
      state = .ready
      guard var key = Self.key(for: scalar) else { return [] }
      key.modifiers.insert(.alt)
      return [.key(key)]
    }
  }

  private mutating func continueSequence(_ text: String, _ scalar: Unicode.Scalar) -> [Input] {
    switch scalar {
    case "M" where text.isEmpty:
      state = .oldMouse(3)
    case "@"..."~":
      state = .ready
      return Self.mouse(text, isRelease: scalar == "m").map { [.mouse($0)] } ?? []
    case " "..."?" where text.utf8.count < 32:
      state = .sequence(text + String(scalar))
    default:
      // No sequence after all.
      state = .ready
      return begin(scalar)
    }
    return []
  }

  /// Reads the report `<button;column;row` of the mouse, where columns and rows begin at 1.
  private static func mouse(_ text: String, isRelease: Bool) -> Mouse? {
    guard text.first == "<" else { return nil }
    let numbers = text.dropFirst().split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3, let kind = kind(button: numbers[0], isRelease: isRelease) else {
      return nil
    }
    return Mouse(kind, at: Point(column: numbers[1] - 1, row: numbers[2] - 1))
  }

  private static func kind(button: Int, isRelease: Bool) -> Mouse.Kind? {
    // Bits 4, 8 and 16 are modifiers; 32 is a movement.
    switch button & ~0x1C {
    case 0: isRelease ? .release : .press
    case 64: .wheelUp
    case 65: .wheelDown
    default: nil
    }
  }

  /// The key that sends a scalar by itself; `nil` for a scalar that no key sends.
  private static func key(for scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x00: Key(.character(" "), .control)
    case 0x08, 0x7F: Key(.backspace)
    case 0x09: Key(.tab)
    case 0x0A, 0x0D: Key(.enter)
    case 0x1B: Key(.escape)
    case 0x01...0x1A: Key(.character(character(scalar.value + 0x60)), .control)
    case 0x1C...0x1F: Key(.character(character(scalar.value + 0x40)), .control)
    case 0x80...0x9F: nil
    default: Key(.character(Character(scalar)))
    }
  }

  private static func character(_ value: UInt32) -> Character {
    Unicode.Scalar(value).map(Character.init) ?? " "
  }
}
