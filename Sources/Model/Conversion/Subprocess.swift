internal import Glibc

/// Another program, run to its end without a shell.
///
/// It reads nothing, sees a small environment and none of our files, and writes to us. It is ended
/// where it writes or takes too much, together with whatever it has started.
struct Subprocess {
  /// The program's name, which is looked for as a shell looks for it.
  let program: String
  let arguments: [FilePath]

  /// How many bytes of output are too many.
  var outputLimit = 200 << 20

  /// How many seconds are too long.
  var timeLimit = 60.0

  /// What a program leaves.
  struct Outcome {
    let output: [UInt8]

    /// What it wrote to standard error, the beginning of it.
    let errors: [UInt8]

    /// Its exit status; 128 and the number of the signal where one ended it.
    let status: Int32
  }

  enum Failure: Error, Equatable {
    /// There is no such program.
    case missing
    case system(Int32)
    case tooMuchOutput
    case tooLong
    case cancelled
  }

  /// Runs it.
  ///
  /// - Parameter isCancelled: Asked now and then; the program is ended once it says so.
  /// - Returns: What the program left when it ended by itself, whatever its status.
  /// - Throws: A ``Failure`` where it did not run, or was ended from here.
  func run(isCancelled: () -> Bool = { Task.isCancelled }) throws(Failure) -> Outcome {
    var output = try Pipe()
    var errors = try Pipe()
    let process = try spawn(output: output.writeEnd, errors: errors.writeEnd)
    RunningProcesses.add(process)
    defer { RunningProcesses.remove(process) }
    output.closeWriteEnd()
    errors.closeWriteEnd()
    let deadline = Monotonic.seconds + timeLimit
    do throws(Failure) {
      let (written, reported) = try read(output, errors, until: deadline, isCancelled)
      let status = try wait(for: process, until: deadline, isCancelled)
      return Outcome(output: written, errors: reported, status: status)
    } catch {
      kill(-process, SIGKILL)
      _ = try? wait(for: process, until: .infinity) { false }
      throw error
    }
  }
}

// MARK: - Watching

extension Subprocess {
  private static let errorLimit = 1 << 16

  /// Reads both pipes to their ends.
  private func read(
    _ output: borrowing Pipe, _ errors: borrowing Pipe, until deadline: Double,
    _ isCancelled: () -> Bool
  ) throws(Failure) -> (output: [UInt8], errors: [UInt8]) {
    var written: [UInt8] = []
    var reported: [UInt8] = []
    var sources = [output.readEnd, errors.readEnd].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while sources.contains(where: { $0.fd >= 0 }) {
      if isCancelled() { throw .cancelled }
      guard Monotonic.seconds < deadline else { throw .tooLong }
      _ = unsafe poll(&sources, nfds_t(sources.count), 100)
      for index in sources.indices where sources[index].fd >= 0 && sources[index].revents != 0 {
        let count = unsafe Glibc.read(sources[index].fd, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        // A negative descriptor is passed over.
        guard count > 0 else {
          sources[index].fd = -1
          continue
        }
        if index == 0 {
          written += chunk[..<count]
        } else {
          reported += chunk[..<min(count, Self.errorLimit - reported.count)]
        }
      }
      guard written.count <= outputLimit else { throw .tooMuchOutput }
    }
    return (written, reported)
  }

  /// Waits until the program has ended, and takes its status so that nothing is left of it.
  private func wait(
    for process: pid_t, until deadline: Double, _ isCancelled: () -> Bool
  ) throws(Failure) -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(process, &status, WNOHANG)
      if ended == process { return Self.exitStatus(status) }
      if ended < 0, errno != EINTR { throw .system(errno) }
      if isCancelled() { throw .cancelled }
      guard Monotonic.seconds < deadline else { throw .tooLong }
      usleep(1000)
    }
  }

  /// What WIFEXITED and its like, which Swift does not see, tell of a status.
  private static func exitStatus(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// A clock that nobody sets.
private enum Monotonic {
  static var seconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// A pipe whose ends no program inherits unless they are handed to it.
private struct Pipe: ~Copyable {
  let readEnd: CInt
  let writeEnd: CInt
  private var isWriteEndOpen = true

  init() throws(Subprocess.Failure) {
    var ends: [CInt] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .system(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  mutating func closeWriteEnd() {
    guard isWriteEndOpen else { return }
    isWriteEndOpen = false
    close(writeEnd)
  }

  deinit {
    if isWriteEndOpen { close(writeEnd) }
    close(readEnd)
  }
}
