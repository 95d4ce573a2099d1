internal import Glibc

/// What the commands do on signals; the explorer sets its own handlers.
enum Signals {
  /// Makes an interruption an exit status, and the end of a pipe the end of the program.
  static func install() {
    _ = signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
    // A parent that ignores the signal hands that down, and writing would go on to no one.
    _ = signal(SIGPIPE, SIG_DFL)
  }
}
