internal import Glibc

/// Writes whole files so that a reader sees the old one or the new one, never a part.
package enum AtomicFile {
  /// Writes beside the file, syncs, and renames.
  ///
  /// - Parameters:
  ///   - bytes: The file's new content.
  ///   - path: Where it goes; its folder must exist.
  ///   - mode: The permissions of a file that is made.
  /// - Throws: A ``FileReader/Failure`` with the system's reason; the old file is then untouched.
  package static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32 = 0o644
  ) throws(FileReader.Failure) {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    do throws(FileReader.Failure) {
      try writeAll(bytes, to: descriptor)
      guard fsync(descriptor) == 0, unsafe rename(temporary, path) == 0 else { throw .last }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }

  /// Makes a file that is not there yet, whole or not at all.
  ///
  /// - Parameters:
  ///   - path: Where it goes; its folder must exist.
  ///   - bytes: Its content.
  /// - Throws: A ``FileReader/Failure`` with the system's reason, also where something is there.
  package static func create(
    _ path: FilePath, holding bytes: [UInt8]
  ) throws(FileReader.Failure) {
    let temporary = FilePath(bytes: path.bytes + ".\(getpid()).tmp".utf8)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = unsafe temporary.withCString { unsafe open($0, flags, 0o644) }
    guard descriptor >= 0 else { throw .last }
    defer {
      close(descriptor)
      _ = unsafe temporary.withCString { unsafe unlink($0) }
    }
    try writeAll(bytes, to: descriptor)
    guard fsync(descriptor) == 0 else { throw .last }
    // Unlike a renaming, a link never takes the place of another file.
    let outcome = unsafe temporary.withCString { from in
      unsafe path.withCString { to in unsafe link(from, to) }
    }
    guard outcome == 0 else { throw .last }
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: CInt) throws(FileReader.Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last }
      rest = rest.dropFirst(count)
    }
  }
}
