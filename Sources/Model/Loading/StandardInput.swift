internal import Glibc
internal import Synchronization

/// What the program is given to read beside its arguments.
package enum StandardInput {
  /// Whether there is something to read: a pipe or a file, no terminal and not nothing.
  package static var isGiven: Bool {
    var status = stat()
    guard unsafe fstat(STDIN_FILENO, &status) == 0 else { return false }
    return [S_IFIFO, S_IFREG, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }

  /// What was read; a dossier may be read again, standard input can be only once.
  private static let kept = Mutex<[UInt8]?>(nil)

  /// Reads it to its end, the first time.
  ///
  /// - Returns: All bytes, each time the same.
  /// - Throws: A ``FileReader/Failure`` with the system's reason.
  @discardableResult
  package static func bytes() throws(FileReader.Failure) -> [UInt8] {
    if let bytes = kept.withLock({ $0 }) { return bytes }
    let bytes = try FileReader.bytes(from: STDIN_FILENO)
    kept.withLock { $0 = bytes }
    return bytes
  }
}

extension FilePath {
  /// What stands for standard input on the command line.
  package static let standardInput = FilePath("-")
}
