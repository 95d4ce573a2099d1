internal import Glibc

/// The signals that concern the terminal, and a pipe that wakes the main loop.
///
/// A handler only sets a flag and writes a byte to the pipe; what the signal means happens later,
/// in the main loop. The pipe stays open as long as the program runs, since tasks that outlive the
/// terminal may still write to it.
struct Signals {
  /// Becomes readable when a signal arrived or ``wake`` was called.
  let readEnd: CInt

  /// Ends the sleep of the main loop; may be called by any thread.
  let wake: @Sendable () -> Void

  private static let ending = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]
  private static let all = ending + [SIGTSTP, SIGCONT, SIGWINCH]

  private var previous: [(signal: CInt, action: sigaction)] = []

  init() throws(TerminalError) {
    var ends: [CInt] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .noPipe }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    let writeEnd = ends[1]
    readEnd = ends[0]
    wake = { wakeUp(writeEnd) }
    unsafe wakeEnd.pointee = writeEnd
    unsafe arrived.initialize(repeating: 0, count: signalLimit)
  }

  /// Remembers who handles the signals now, to be undone by ``restore()``.
  mutating func remember() {
    previous = Self.all.map { signal in
      var action = sigaction()
      unsafe sigaction(signal, nil, &action)
      return (signal, action)
    }
  }

  /// Catches all signals, but for those that were ignored from the start, as by `nohup`.
  func catchAll() {
    for (signal, action) in previous where !action.isIgnored {
      catchSignal(signal)
    }
  }

  func catchSignal(_ signal: CInt) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { signal in note(signal) }
    action.sa_flags = SA_RESTART
    unsafe sigaction(signal, &action, nil)
  }

  /// Lets a signal do what it does to a program that does not know it.
  func release(_ signal: CInt) {
    var action = sigaction()
    unsafe sigaction(signal, &action, nil)
  }

  /// Gives the signals back to whom they belonged.
  mutating func restore() {
    for (signal, action) in previous {
      var action = action
      unsafe sigaction(signal, &action, nil)
    }
    previous = []
  }

  /// Whether a signal arrived since it was asked for last.
  func take(_ signal: CInt) -> Bool {
    guard unsafe arrived[Int(signal)] != 0 else { return false }
    unsafe arrived[Int(signal)] = 0
    return true
  }

  /// The signals that arrived and ask the program to end.
  func takeEnding() -> [CInt] {
    Self.ending.filter(take)
  }

  /// Empties the pipe.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 256)
    while unsafe read(readEnd, &bytes, bytes.count) > 0 {}
  }
}

extension sigaction {
  fileprivate var isIgnored: Bool {
    unsafe unsafeBitCast(__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}

nonisolated private let signalLimit = 65

// A handler may touch only memory that exists before the signal arrives.
nonisolated(unsafe) private let arrived =
  UnsafeMutablePointer<sig_atomic_t>.allocate(capacity: signalLimit)
nonisolated(unsafe) private let wakeEnd = UnsafeMutablePointer<CInt>.allocate(capacity: 1)

nonisolated private func note(_ signal: CInt) {
  unsafe arrived[Int(signal)] = 1
  unsafe wakeUp(wakeEnd.pointee)
}

nonisolated private func wakeUp(_ descriptor: CInt) {
  let errorBefore = errno
  var byte: UInt8 = 0
  _ = unsafe write(descriptor, &byte, 1)
  errno = errorBefore
}
