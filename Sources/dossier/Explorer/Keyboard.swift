internal import Glibc
internal import Model

/// Where keys come from when documents came through standard input.
enum Keyboard {
  /// Reads standard input to its end, and puts the terminal in its place.
  ///
  /// - Throws: A ``Failure`` where it cannot be read, or there is no terminal.
  static func takeOver() throws(Failure) {
    guard isatty(STDIN_FILENO) == 0 else {
      throw Failure(
        status: .wrongUsage, message: "standard input is the terminal; expected a file or a pipe")
    }
    do {
      try StandardInput.bytes()
    } catch {
      throw Failure(status: .unreadableData, message: "standard input: \(error.description)")
    }
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw Failure(status: .wrongUsage, message: "there is no terminal to take keys from")
    }
    dup2(terminal, STDIN_FILENO)
    close(terminal)
  }
}
