internal import Glibc

/// Puts the terminal back when the program traps.
///
/// A Swift trap skips every `defer`. The handler restores the modes saved at the start, sends what
/// makes the terminal ordinary again, and hands the signal to whoever owned it before, so that the
/// backtrace appears on the ordinary screen.
enum CrashGuard {
  private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

  /// Begins to watch; the terminal must still be as the shell left it.
  static func install() {
    _ = unsafe tcgetattr(STDIN_FILENO, modesAtStart)
    useOwnStack()
    for signal in signals {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { signal in giveBack(signal) }
      action.sa_flags = SA_ONSTACK
      unsafe sigaction(signal, &action, previous + Int(signal))
    }
  }

  /// Says what makes the terminal ordinary again.
  static func arm(with farewell: [UInt8]) {
    let count = min(farewell.count, farewellLimit)
    for index in 0..<count { unsafe farewellBytes[index] = farewell[index] }
    unsafe farewellCount.pointee = count
  }

  /// Ends the watch.
  static func remove() {
    for signal in signals { unsafe sigaction(signal, previous + Int(signal), nil) }
  }

  /// A stack for the handler: where the ordinary one is full, that is the reason for the trap.
  private static func useOwnStack() {
    let size = 1 << 16
    var stack = unsafe stack_t()
    unsafe stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    unsafe stack.ss_size = size
    unsafe sigaltstack(&stack, nil)
  }
}

nonisolated private let farewellLimit = 256

// The handler may touch only memory that exists before the signal arrives.
nonisolated(unsafe) private let modesAtStart = UnsafeMutablePointer<termios>.allocate(capacity: 1)
nonisolated(unsafe) private let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
nonisolated(unsafe) private let farewellBytes =
  UnsafeMutablePointer<UInt8>.allocate(capacity: farewellLimit)
nonisolated(unsafe) private let farewellCount: UnsafeMutablePointer<Int> = {
  let count = UnsafeMutablePointer<Int>.allocate(capacity: 1)
  unsafe count.initialize(to: 0)
  return unsafe count
}()

nonisolated private func giveBack(_ signal: CInt) {
  _ = unsafe write(STDOUT_FILENO, farewellBytes, farewellCount.pointee)
  _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, modesAtStart)
  unsafe sigaction(signal, previous + Int(signal), nil)
  raise(signal)
}
