package import TUI

/// A sequence that terminals send for a key.
nonisolated package struct KeySequence: Sendable {
  package let text: String
  package let key: Key
}

/// The sequences that terminals send for keys, whatever the terminal database says.
///
/// The database often knows one form of each key only, and the forms with modifiers under names
/// that differ. These are the forms of xterm, and of tmux, screen, rxvt and the terminals of the
/// desktops, which follow it.
nonisolated extension KeySequence {
  package static let all: [KeySequence] = {
    var all: [KeySequence] = []
    for row in letters { all.append(contentsOf: forms(of: row)) }
    for row in numbers { all.append(contentsOf: forms(of: row)) }
    all.append(KeySequence(text: "\u{1B}[Z", key: Key(.tab, .shift)))
    all.append(KeySequence(text: "\u{1B}OM", key: Key(.enter)))
    return all
  }()

  /// `CSI A`, `SS3 A`, and with modifiers `CSI 1 ; 5 A`.
  private static func forms(of row: Lettered) -> [KeySequence] {
    var forms = [
      KeySequence(text: "\u{1B}[" + row.letter, key: Key(row.code)),
      KeySequence(text: "\u{1B}O" + row.letter, key: Key(row.code)),
    ]
    for modifier in modifiers {
      let text = "\u{1B}[1;" + modifier.digit + row.letter
      forms.append(KeySequence(text: text, key: Key(row.code, modifier.keys)))
    }
    return forms
  }

  /// `CSI 5 ~`, and with modifiers `CSI 5 ; 2 ~`.
  private static func forms(of row: Numbered) -> [KeySequence] {
    var forms = [KeySequence(text: "\u{1B}[" + row.number + "~", key: Key(row.code))]
    for modifier in modifiers {
      let text = "\u{1B}[" + row.number + ";" + modifier.digit + "~"
      forms.append(KeySequence(text: text, key: Key(row.code, modifier.keys)))
    }
    return forms
  }

  private struct Lettered {
    let letter: String
    let code: Key.Code

    init(_ letter: String, _ code: Key.Code) {
      self.letter = letter
      self.code = code
    }
  }

  private struct Numbered {
    let number: String
    let code: Key.Code

    init(_ number: String, _ code: Key.Code) {
      self.number = number
      self.code = code
    }
  }

  private struct Modifier {
    let digit: String
    let keys: Key.Modifiers

    init(_ digit: String, _ keys: Key.Modifiers) {
      self.digit = digit
      self.keys = keys
    }
  }

  private static let letters = [
    Lettered("A", .up), Lettered("B", .down), Lettered("C", .right), Lettered("D", .left),
    Lettered("H", .home), Lettered("F", .end), Lettered("P", .function(1)),
    Lettered("Q", .function(2)), Lettered("R", .function(3)), Lettered("S", .function(4)),
  ]

  private static let numbers = [
    Numbered("1", .home), Numbered("2", .insert), Numbered("3", .delete), Numbered("4", .end),
    Numbered("5", .pageUp), Numbered("6", .pageDown), Numbered("7", .home), Numbered("8", .end),
    Numbered("11", .function(1)), Numbered("12", .function(2)), Numbered("13", .function(3)),
    Numbered("14", .function(4)), Numbered("15", .function(5)), Numbered("17", .function(6)),
    Numbered("18", .function(7)), Numbered("19", .function(8)), Numbered("20", .function(9)),
    Numbered("21", .function(10)), Numbered("23", .function(11)), Numbered("24", .function(12)),
  ]

  private static let modifiers = [
    Modifier("2", .shift), Modifier("3", .alt), Modifier("4", [.alt, .shift]),
    Modifier("5", .control), Modifier("6", [.control, .shift]), Modifier("7", [.control, .alt]),
    Modifier("8", [.control, .alt, .shift]),
  ]
}
