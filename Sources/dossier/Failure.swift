internal import Model

/// A reason to stop, with the words to say so and the status to leave with.
struct Failure: Error {
  let status: ExitStatus

  /// What is written to standard error; nothing where it is empty.
  var message = ""
}

extension Failure {
  /// Says why nothing opens, and what was meant where the name of a command is misspelt and so
  /// taken for a path.
  init(_ error: LoadingError, opening paths: [String]) {
    let hint = Self.command(meantBy: paths.first ?? "")
      .map { "; did you mean the command '\($0)'?" }
    self.init(status: .unreadableData, message: error.description + (hint ?? ""))
  }

  private static func command(meantBy path: String) -> String? {
    guard !path.contains("/"), !path.contains("."), case .missing = FileReader.kind(of: path)
    else { return nil }
    return CommandName.allCases.map(\.rawValue).nearest(to: path)
  }
}
