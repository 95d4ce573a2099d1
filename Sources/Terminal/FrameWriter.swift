internal import CNCurses
internal import Glibc

/// Sends what ncurses paints to the terminal in one piece.
///
/// ncurses writes to the terminal whenever it has moved the cursor, some forty times for a screen,
/// and each time wakes whoever shows it. While it paints, its descriptor leads to memory instead;
/// what has come together there then goes out at once. A screen appears whole, and sooner.
struct FrameWriter {
  /// The descriptor that ncurses writes to, its own copy of standard output.
  private let painted: CInt
  private let memory: CInt

  /// Where there is no memory to be had, ncurses writes to the terminal as ever.
  init(_ painted: CInt) {
    self.painted = painted
    memory = curses_memory_file()
  }

  /// Paints, and writes what that came to.
  func write(_ paint: () -> Void) {
    guard memory >= 0, dup2(memory, painted) >= 0 else { return paint() }
    paint()
    dup2(STDOUT_FILENO, painted)
    send()
  }

  private func send() {
    var rest = Int(lseek(memory, 0, SEEK_END))
    lseek(memory, 0, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: rest)
    rest = unsafe read(memory, &bytes, rest)
    ftruncate(memory, 0)
    lseek(memory, 0, SEEK_SET)
    var frame = bytes[..<max(0, rest)]
    while !frame.isEmpty {
      let count = unsafe frame.withUnsafeBytes {
        unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return }
      frame = frame.dropFirst(count)
    }
  }
}
