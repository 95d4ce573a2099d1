internal import Glibc
internal import Model

/// The streams that the program was given by whoever started it.
enum StandardStreams {
  /// Writes text for the user or the next program in a pipe, in characters that no terminal obeys.
  ///
  /// - Throws: A ``Failure`` with the system's reason, such as a full disk.
  static func write(_ text: String) throws(Failure) {
    for stretch in Stretches.ranges(of: 0..<text.utf8.count, in: text.utf8Span.span) {
      let clean = TextCleaner.clean(String(text[utf8: stretch])).text
      guard let reason = write(clean, to: STDOUT_FILENO) else { continue }
      throw Failure(status: .unreadableData, message: "standard output: \(reason)")
    }
  }

  /// Writes a message of one or more lines, in characters that no terminal obeys.
  static func report(_ message: String) {
    guard !message.isEmpty else { return }
    _ = write(TextCleaner.clean(message).text + "\n", to: STDERR_FILENO)
  }

  /// The columns that text for people may take: the terminal's, at most a hundred, or eighty.
  static var width: Int {
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? min(max(Int(size.ws_col), 20), 100) : 80
  }

  /// - Returns: Why the text could not be written; `nil` once it is.
  private static func write(_ text: String, to stream: CInt) -> String? {
    let bytes = text.utf8Span.span
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.extracting(written...).withUnsafeBytes { buffer in
        unsafe Glibc.write(stream, buffer.baseAddress, buffer.count)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        return unsafe String(cString: strerror(errno))
      }
    }
    return nil
  }
}
