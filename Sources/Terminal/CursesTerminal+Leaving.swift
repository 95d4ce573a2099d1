internal import CNCurses
internal import Glibc

/// Leaving the screen for a while, and coming back to it.
extension CursesTerminal {
  /// Stops the program, as Ctrl-Z does, until the shell lets it go on.
  ///
  /// The next ``wait(timeoutMilliseconds:)`` reports `.resumed`.
  package func suspend() {
    leave()
    signals.release(SIGTSTP)
    // The whole group stops, as it does with Ctrl-Z: a shell waits for a script that waits for us.
    kill(0, SIGTSTP)
    signals.catchSignal(SIGTSTP)
    comeBack()
    _ = signals.take(SIGCONT)
    hasResumed = true
  }

  /// Gives the terminal to another program and takes it back.
  ///
  /// While it runs, Ctrl-C and Ctrl-Z are the other program's, and stop this one as they should.
  package func runOutside(_ body: () -> Void) {
    leave()
    signals.release(SIGTSTP)
    body()
    signals.catchSignal(SIGTSTP)
    for signal in [SIGINT, SIGQUIT, SIGCONT] { _ = signals.take(signal) }
    comeBack()
  }

  /// Turns reports of the mouse on or off.
  ///
  /// While they are on, the terminal's own selection of text needs Shift.
  package func setMouse(_ isOn: Bool) {
    guard canReportMouse, isOn != hasMouse else { return }
    hasMouse = isOn
    send(isOn ? Self.mouseOn : Self.mouseOff)
  }

  // Presses and releases, in the form that knows any column.
  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  func pauseMouse() {
    if hasMouse { send(Self.mouseOff) }
  }

  private func leave() {
    pauseMouse()
    endwin()
  }

  /// Paints the screen as it was, in the size that it now has.
  func comeBack() {
    curses_adopt_size()
    curses_forget()
    curses_refresh()
    if hasMouse { send(Self.mouseOn) }
  }

  private func send(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = unsafe write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
