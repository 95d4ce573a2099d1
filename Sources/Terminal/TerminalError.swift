/// A reason that there is no screen to draw on.
nonisolated package enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is a file, a pipe or nothing.
  case notATerminal

  /// The terminal database has no such entry, or `TERM` is not set.
  case unknownTerminal(String?)

  /// The terminal prints, but cannot put the cursor anywhere.
  case cannotMoveCursor(String)

  /// The system gives the program no more files.
  case noPipe
}

extension TerminalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notATerminal:
      "expected a terminal at standard input and output"
    case .unknownTerminal(nil):
      "expected the name of a terminal in TERM, which is not set"
    case .unknownTerminal(let name?):
      "expected a terminal that the terminal database knows, not '\(name)'"
    case .cannotMoveCursor(let name):
      "expected a terminal that can move its cursor; '\(name)' cannot"
    case .noPipe:
      "expected to open a pipe, but too many files are open"
    }
  }
}
