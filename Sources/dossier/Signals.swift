internal import Glibc

/// What the commands do on signals; the explorer sets its own handlers.
enum Signals {
  /// Makes an interruption an exit status, and the end of a pipe the end of the program.
  static func install() {
    unblock([SIGINT, SIGTERM, SIGHUP, SIGPIPE])
    _ = signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
    _ = signal(SIGPIPE, SIG_DFL)
  }

  /// Lets signals through that a parent had blocked, which its children inherit.
  private static func unblock(_ signals: [CInt]) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}
