/// A key as the reader pressed it, with the modifiers that a terminal can tell.
package struct Key: Hashable, Sendable {
  package var code: Code
  package var modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// Which key it is.
  package enum Code: Hashable, Sendable {
    /// A character; Shift is part of it (`G`), Control is not (`control` with `d`).
    case character(Character)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// A function key, from 1 through 12.
    case function(Int)
  }

  /// The keys held down with it.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let control = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    /// Only with keys that are no characters: Shift-Tab, Shift-Up.
    package static let shift = Modifiers(rawValue: 4)
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral value: Character) {
    self.init(.character(value))
  }
}
