extension Key {
  /// Reads a key as tmux writes it: `j`, `Enter`, `PageDown`, `F1`, `C-d`, `M-Left`, `S-Tab`.
  ///
  /// - Returns: `nil` for a name that no key has.
  package init?(notation: String) {
    var rest = notation[...]
    var modifiers: Modifiers = []
    while rest.count > 2,
      let modifier = Self.modifiers.first(where: { rest.hasPrefix($0.prefix) })
    {
      modifiers.insert(modifier.modifier)
      rest = rest.dropFirst(modifier.prefix.count)
    }
    guard let code = Code(notation: rest) else { return nil }
    self.init(code, modifiers)
    if notation == "BTab" { self.modifiers.insert(.shift) }
  }

  /// Reads keys that are parted by blanks: `3 j j Enter`.
  ///
  /// - Throws: A ``NotationError`` for the first name that no key has.
  package static func sequence(_ notation: String) throws(NotationError) -> [Key] {
    var keys: [Key] = []
    for name in notation.split(whereSeparator: \.isWhitespace) {
      guard let key = Key(notation: String(name)) else { throw NotationError(name: String(name)) }
      keys.append(key)
    }
    return keys
  }

  /// The name of a key that there is none of.
  package struct NotationError: Error, Equatable, CustomStringConvertible {
    package let name: String

    package var description: String {
      "expected a key such as j, Enter, PageDown, C-d or M-Left, found '\(name)'"
    }
  }

  private static let modifiers: [(prefix: String, modifier: Modifiers)] = [
    ("C-", .control), ("M-", .alt), ("S-", .shift),
  ]
}

extension Key.Code {
  fileprivate init?(notation: Substring) {
    if notation.count == 1, let character = notation.first {
      self = .character(character)
    } else if let code = Self.named[String(notation)] {
      self = code
    } else if notation.first == "F", let number = Int(notation.dropFirst()),
      (1...12).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let named: [String: Key.Code] = [
    "Enter": .enter, "Escape": .escape, "Tab": .tab, "BTab": .tab, "BSpace": .backspace,
    "Space": .character(" "), "DC": .delete, "Delete": .delete, "IC": .insert, "Insert": .insert,
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PageUp": .pageUp, "PPage": .pageUp, "PgUp": .pageUp,
    "PageDown": .pageDown, "NPage": .pageDown, "PgDn": .pageDown,
  ]
}
