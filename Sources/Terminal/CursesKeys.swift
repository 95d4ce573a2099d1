internal import CNCurses
internal import TUI

/// The numbers that ncurses gives to keys.
enum CursesKeys {
  /// Where the numbers of ``KeySequence`` begin, beyond all that ncurses uses itself.
  private static let firstOwn: CInt = 4096

  /// Teaches ncurses the sequences of ``KeySequence``.
  static func define() {
    for (index, row) in KeySequence.all.enumerated() {
      unsafe define_key(row.text, firstOwn + CInt(index))
    }
  }

  /// The key with a number, or `nil` for one that has no meaning here.
  static func key(for code: CInt) -> Key? {
    if code >= firstOwn {
      let index = Int(code - firstOwn)
      return KeySequence.all.indices.contains(index) ? KeySequence.all[index].key : nil
    }
    if (KEY_F0 + 1...KEY_F0 + 12).contains(code) { return Key(.function(Int(code - KEY_F0))) }
    return named(code)
  }

  private static func named(_ code: CInt) -> Key? {
    switch code {
    case KEY_UP: Key(.up)
    case KEY_DOWN: Key(.down)
    case KEY_LEFT: Key(.left)
    case KEY_RIGHT: Key(.right)
    case KEY_HOME, KEY_FIND, KEY_A1: Key(.home)
    case KEY_END, KEY_SELECT, KEY_C1: Key(.end)
    case KEY_PPAGE, KEY_A3: Key(.pageUp)
    case KEY_NPAGE, KEY_C3: Key(.pageDown)
    case KEY_IC: Key(.insert)
    case KEY_DC: Key(.delete)
    case KEY_BACKSPACE: Key(.backspace)
    case KEY_ENTER: Key(.enter)
    case KEY_BTAB: Key(.tab, .shift)
    case KEY_SR: Key(.up, .shift)
    case KEY_SF: Key(.down, .shift)
    case KEY_SLEFT: Key(.left, .shift)
    case KEY_SRIGHT: Key(.right, .shift)
    case KEY_SHOME: Key(.home, .shift)
    case KEY_SEND: Key(.end, .shift)
    case KEY_SDC: Key(.delete, .shift)
    default: nil
    }
  }
}
