internal import Glibc

/// A file for the user alone that is there as long as the value lives.
struct TemporaryFile: ~Copyable {
  let path: FilePath

  /// Makes a file with some content.
  ///
  /// - Throws: A ``FileReader/Failure`` with the system's reason.
  init(_ bytes: [UInt8]) throws(FileReader.Failure) {
    var name = Array("/tmp/dossier-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let file = FilePath(bytes: name.dropLast().map { UInt8(bitPattern: $0) })
    do throws(FileReader.Failure) {
      try AtomicFile.writeAll(bytes, to: descriptor)
    } catch {
      Self.remove(file)
      throw error
    }
    path = file
  }

  private static func remove(_ path: FilePath) {
    _ = unsafe path.withCString { unsafe unlink($0) }
  }

  deinit {
    Self.remove(path)
  }
}
