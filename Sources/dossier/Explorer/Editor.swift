internal import Glibc
internal import Model

/// The reader's editor, run as a program of its own.
enum Editor {
  /// What VISUAL or EDITOR says, else `vi`.
  static var name: String {
    for variable in ["VISUAL", "EDITOR"] {
      if let value = unsafe getenv(variable).map({ unsafe String(cString: $0) }), !value.isEmpty {
        return value
      }
    }
    return "vi"
  }

  /// What stands for a program that is not there.
  static let notRun: Int32 = -1

  /// Opens a file at a line and waits for the editor to end.
  ///
  /// - Returns: The editor's wait status, or ``notRun`` where there is no such program.
  static func open(_ place: SourcePlace) -> Int32 {
    let words = name.split(separator: " ").map(String.init) + ["+\(place.line)", "--"]
    // The path's own bytes: what people read in its place may name no file, or another.
    let path = unsafe place.path.withCString { unsafe strdup($0) }
    var arguments = unsafe words.map { unsafe strdup($0) } + [path, nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
    }
    var process = pid_t()
    guard unsafe posix_spawnp(&process, words[0], nil, nil, &arguments, environ) == 0 else {
      return notRun
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
