internal import Glibc

/// Keeps other programs from writing in a folder.
///
/// The folder itself is locked, so that nothing is left in it, and the system gives the lock back
/// however its owner ends. Programs that do not know of it are not kept from anything.
enum FolderLock {
  /// How often it is tried, 20 ms apart: what is locked for longer is not being written to.
  private static let attempts = 500

  /// Does something while no other program writes in a folder.
  ///
  /// - Parameters:
  ///   - folder: A folder.
  ///   - body: What to do.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, or a ``StorageError`` where the lock is not to be had.
  static func holding<Result>(
    _ folder: FilePath, _ body: () throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let descriptor = unsafe folder.withCString { unsafe open($0, flags) }
    guard descriptor >= 0 else { throw .failed(folder, .last) }
    defer { close(descriptor) }
    try lock(descriptor, of: folder)
    return try body()
  }

  private static func lock(_ descriptor: CInt, of folder: FilePath) throws(StorageError) {
    for _ in 0..<attempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .failed(folder, .last) }
      usleep(20_000)
    }
    throw .locked(path: folder.shown)
  }
}
