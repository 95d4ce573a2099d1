internal import CNCurses
package import Canvas
internal import Glibc
package import TUI

/// The reader's terminal, driven through ncurses.
///
/// This is the only type that knows ncurses. It turns bytes into ``TUI/Input`` values and puts a
/// ``Canvas/Surface`` on the screen. ncurses keeps its state in globals, so there is one terminal
/// at a time and it lives on the main actor.
///
/// Whatever ends the program, the terminal is left as it was found: ``close()`` does it on the
/// ordinary way out, ``CrashGuard`` on the others.
package final class CursesTerminal {
  /// What the roles of styles look like; a new theme paints the whole screen again.
  package var theme: Theme {
    didSet { adoptTheme() }
  }

  /// Whether more than ASCII can be shown.
  package let isUnicode: Bool

  /// Ends the sleep of ``wait(timeoutMilliseconds:)``; may be called by any thread.
  package var wake: @Sendable () -> Void { signals.wake }

  var signals: Signals
  var decoder = InputDecoder()
  var presses = PressCounter()
  var hasMouse = false
  let canReportMouse: Bool
  var isHungUp = false
  var hasMoreKeys = false
  var hasResumed = false

  /// Whether ncurses knows the sequences of keys; it learns them when keys are first awaited, behind
  /// the first screen.
  var knowsKeys = false

  private let depth: ColorPairs.Depth
  private var painter: Painter
  private let frames: FrameWriter
  private var shown: Surface?
  private var isOpen = true

  /// Takes over the terminal.
  ///
  /// - Throws: A ``TerminalError``, before anything is written.
  package init(theme: Theme, mouse: Bool) throws(TerminalError) {
    try Self.checkTerminal()
    signals = try Signals()
    signals.remember()
    isUnicode = curses_choose_locale()
    CrashGuard.install()
    let output = dup(STDOUT_FILENO)
    guard output >= 0, curses_start(output) == OK else {
      CrashGuard.remove()
      throw .unknownTerminal(Self.name)
    }
    signals.catchAll()
    canReportMouse = curses_claim_mouse()
    let hasColours = !Self.isSet("NO_COLOR") && curses_start_colors()
    depth = hasColours ? .ofTerminal : .none
    self.theme = theme
    painter = Painter(isUnicode: isUnicode, pairs: ColorPairs(theme: theme, depth: depth))
    frames = FrameWriter(output)
    CrashGuard.arm(with: Self.farewell(withMouse: canReportMouse))
    setMouse(mouse)
  }

  /// How many columns and rows the terminal has.
  package var size: Size {
    Size(width: Int(curses_columns()), height: Int(curses_lines()))
  }

  /// Gives the terminal back to the shell, as it was; a second time does nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    pauseMouse()
    endwin()
    signals.restore()
    CrashGuard.remove()
  }
}

// MARK: - Painting

extension CursesTerminal {
  /// Puts a surface on the screen; only what differs from the last one is written.
  package func paint(_ surface: Surface) {
    guard isOpen, surface != shown else { return }
    // Filled with the page's ground, so that only what stands on it need be painted.
    if surface.size != shown?.size { painter.fill(with: Style()) }
    for change in surface.changes(since: shown) { painter.put(change) }
    frames.write {
      placeCursor(surface.cursor)
      curses_refresh()
    }
    shown = surface
  }

  /// Forgets what is on the screen and paints it again, after something else wrote there.
  package func redraw() {
    guard let surface = shown else { return }
    shown = nil
    curses_forget()
    paint(surface)
  }

  private func placeCursor(_ cursor: Point?) {
    if let cursor, Rect(size).contains(cursor) {
      curses_show_cursor(CInt(cursor.row), CInt(cursor.column))
    } else if shown?.cursor != nil {
      curses_hide_cursor()
    }
  }

  private func adoptTheme() {
    guard isOpen else { return }
    if depth != .none { reset_color_pairs() }
    painter = Painter(isUnicode: isUnicode, pairs: ColorPairs(theme: theme, depth: depth))
    guard let surface = shown else { return }
    shown = nil
    paint(surface)
  }
}

// MARK: - Starting

extension CursesTerminal {
  private static var name: String? {
    guard let name = unsafe getenv("TERM") else { return nil }
    let text = unsafe String(cString: name)
    return text.isEmpty ? nil : text
  }

  private static func isSet(_ variable: String) -> Bool {
    guard let value = unsafe getenv(variable) else { return false }
    return unsafe value.pointee != 0
  }

  private static func checkTerminal() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let name else { throw .unknownTerminal(nil) }
    guard unsafe curses_look_up(name) else { throw .unknownTerminal(name) }
    guard capability("cup") != nil else { throw .cannotMoveCursor(name) }
  }

  private static func capability(_ name: String) -> String? {
    guard let value = unsafe curses_capability(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// What makes the terminal ordinary again after a crash.
  private static func farewell(withMouse: Bool) -> [UInt8] {
    let mouse = withMouse ? [UInt8](mouseOff.utf8) : []
    let names = ["sgr0", "op", "cnorm", "rmkx", "rmcup"]
    return names.compactMap(capability).reduce(mouse) { $0 + withoutPadding($1) }
  }

  /// A capability without its pauses, as in `\E[?5h$<100/>`.
  private static func withoutPadding(_ text: String) -> [UInt8] {
    let bytes = [UInt8](text.utf8)
    guard let start = text.utf8.firstIndex(of: UInt8(ascii: "$")),
      let end = text.utf8[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return bytes }
    return [UInt8](text.utf8[..<start])
      + withoutPadding(String(text[text.utf8.index(after: end)...]))
  }
}
