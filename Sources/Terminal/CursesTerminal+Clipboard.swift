internal import FoundationEssentials
internal import Glibc

extension CursesTerminal {
  /// Puts text on the clipboard of the reader's machine, also over SSH (OSC 52, as xterm).
  ///
  /// The text travels as Base64, so nothing in it can be a command to the terminal. A terminal that
  /// does not allow this ignores it.
  package func copy(_ text: String) {
    let sequence = "\u{1B}]52;c;" + Data(text.utf8).base64EncodedString() + "\u{7}"
    var bytes = Array(sequence.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
