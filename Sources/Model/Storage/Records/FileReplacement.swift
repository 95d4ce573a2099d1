internal import Glibc

/// What writing a file does, in this order.
package enum WritingStep: String, CaseIterable, Sendable {
  case lock, read, make, write, sync, compare, rename
  case syncFolder = "sync-folder"
}

/// Replaces a file, or makes it, so that whatever happens it is whole: the old one or the new one.
struct FileReplacement {
  /// The file, without links.
  let path: FilePath

  /// What is in it; `nil` where it is not there.
  let old: [UInt8]?

  /// Is told of each step before it is done.
  let willDo: (WritingStep) -> Void

  /// Writes the file.
  ///
  /// The folder must be locked: what an earlier writer left when it was killed is taken away.
  ///
  /// - Parameter bytes: The new content.
  /// - Returns: Whether it was written; `false` where the file is not what it was any more.
  /// - Throws: A ``FileReader/Failure`` with the system's reason; the file is then untouched.
  func write(_ bytes: [UInt8]) throws(FileReader.Failure) -> Bool {
    let temporary = FilePath(
      bytes: path.folder.appending(".").bytes + path.name.bytes + ".new".utf8)
    willDo(.make)
    _ = unsafe temporary.withCString { unsafe unlink($0) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe temporary.withCString {
      unsafe open($0, flags, old == nil ? 0o666 : 0o600)
    }
    guard descriptor >= 0 else { throw .last }
    defer {
      close(descriptor)
      // After the renaming there is nothing of that name.
      _ = unsafe temporary.withCString { unsafe unlink($0) }
    }
    try fill(descriptor, with: bytes)
    willDo(.compare)
    guard try current() == old else { return false }
    willDo(.rename)
    guard try move(temporary) else { return false }
    willDo(.syncFolder)
    path.folder.syncFolder()
    return true
  }

  private func fill(_ descriptor: CInt, with bytes: [UInt8]) throws(FileReader.Failure) {
    willDo(.write)
    try AtomicFile.writeAll(bytes, to: descriptor)
    keepPermissions(for: descriptor)
    willDo(.sync)
    guard fsync(descriptor) == 0 else { throw .last }
  }

  /// Gives the new file the owner, as far as the system allows it, and the permissions of the old.
  private func keepPermissions(for descriptor: CInt) {
    var status = stat()
    guard old != nil, unsafe path.withCString({ unsafe stat($0, &status) }) == 0 else {
      return
    }
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      fchown(descriptor, ~0, status.st_gid)
    }
    fchmod(descriptor, status.st_mode & 0o7777)
  }

  private func current() throws(FileReader.Failure) -> [UInt8]? {
    do throws(FileReader.Failure) {
      return try FileReader.bytes(of: path)
    } catch  where error.isAbsence {
      return nil
    }
  }

  /// Puts the new file in its place; `false` where a file was made there meanwhile.
  private func move(_ temporary: FilePath) throws(FileReader.Failure) -> Bool {
    if old == nil, let isMade = try link(temporary) { return isMade }
    let outcome = unsafe temporary.withCString { from in
      unsafe path.withCString { to in unsafe rename(from, to) }
    }
    guard outcome == 0 else { throw .last }
    return true
  }

  /// Makes a file where none was, which a renaming would not make sure of; `nil` where the file
  /// system has no links.
  private func link(_ temporary: FilePath) throws(FileReader.Failure) -> Bool? {
    let outcome = unsafe temporary.withCString { from in
      unsafe path.withCString { to in unsafe Glibc.link(from, to) }
    }
    if outcome == 0 { return true }
    switch errno {
    case EEXIST: return false
    case EPERM, EOPNOTSUPP, ENOSYS: return nil
    default: throw .last
    }
  }
}

extension FilePath {
  /// Makes what was made or renamed in the folder outlast a failure of power.
  ///
  /// Everything is in its place already, so that nothing is lost where a file system does not know
  /// of this.
  func syncFolder() {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let descriptor = unsafe withCString { unsafe open($0, flags) }
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
