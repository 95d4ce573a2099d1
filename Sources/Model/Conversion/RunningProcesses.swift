internal import Glibc
internal import Synchronization

/// The programs that we have started and not yet seen the end of.
///
/// Nobody would be left to end them after their time once we are gone, so leaving ends them.
enum RunningProcesses {
  private static let processes = Mutex<Set<pid_t>>([])

  /// What happens when the program leaves, once it is asked to.
  private static let endsAllAtExit: Bool =
    atexit {
      // A thread that is just starting one may hold the lock; leaving does not wait for it.
      _ = RunningProcesses.processes.withLockIfAvailable { processes in
        for process in processes { kill(-process, SIGKILL) }
      }
    } == 0

  static func add(_ process: pid_t) {
    _ = endsAllAtExit
    processes.withLock { _ = $0.insert(process) }
  }

  static func remove(_ process: pid_t) {
    processes.withLock { _ = $0.remove(process) }
  }
}
