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
