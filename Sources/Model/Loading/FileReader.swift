internal import Glibc

/// Reads whole files and lists folders.
package enum FileReader {
  /// A reason that a file cannot be read.
  package enum Failure: Error, Equatable {
    /// The C library's number for what went wrong.
    case system(Int32)
    /// The path leads to a folder or a device.
    case noFile
    /// The file has more bytes than can be read at once.
    case tooLarge
  }

  /// The greatest number of bytes that a file may have.
  ///
  /// Signs take three bytes where a control character took one, and offsets of lines have 31 bits.
  private static let limit = 512 << 20

  /// Reads a file's bytes.
  package static func bytes(of path: FilePath) throws(Failure) -> [UInt8] {
    // A pipe that nobody writes to would wait for a writer.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let descriptor = unsafe path.withCString { unsafe open($0, flags) }
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile }
    return try bytes(from: descriptor, expecting: Int(status.st_size))
  }

  package static func bytes(of path: String) throws(Failure) -> [UInt8] {
    try bytes(of: FilePath(path))
  }

  /// Reads what a descriptor gives until its end.
  ///
  /// - Parameters:
  ///   - descriptor: An open file, pipe or terminal.
  ///   - size: How many bytes will come, as far as that is known.
  /// - Returns: All bytes.
  /// - Throws: A ``Failure`` with the system's reason.
  package static func bytes(
    from descriptor: CInt, expecting size: Int = 0
  ) throws(Failure) -> [UInt8] {
    guard size <= limit else { throw .tooLarge }
    // One more than is expected, so that the end is seen without growing.
    var bytes = [UInt8](repeating: 0, count: max(4096, size + 1))
    var end = 0
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + end }, buffer.count - end)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      end += count
      guard end <= limit else { throw .tooLarge }
      if count == 0 {
        bytes.removeLast(bytes.count - end)
        return bytes
      }
      if end == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
    }
  }

  /// What a path leads to, links followed.
  package enum Kind: Equatable {
    case file, folder, other
    case missing(Failure)
  }

  package static func kind(of path: FilePath) -> Kind {
    var status = stat()
    let outcome = unsafe path.withCString { unsafe stat($0, &status) }
    return outcome == 0 ? kind(of: status.st_mode) : .missing(.last)
  }

  package static func kind(of path: String) -> Kind {
    kind(of: FilePath(path))
  }

  static func kind(of mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The path without links and dots; `nil` where it leads nowhere.
  static func resolved(_ path: FilePath) -> FilePath? {
    guard let resolved = unsafe path.withCString({ unsafe realpath($0, nil) }) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe FilePath(cString: resolved)
  }
}

// MARK: - Folders

extension FileReader {
  /// A name in a folder.
  struct Entry {
    let name: FilePath
    let kind: Kind
    let isLink: Bool
  }

  /// What lies in a folder under names that do not begin with a full stop, sorted by their bytes.
  ///
  /// - Complexity: O(*n* log *n*), with one look at each entry whose kind the folder does not tell.
  static func entries(in path: FilePath) throws(Failure) -> [Entry] {
    guard let folder = unsafe path.withCString({ unsafe opendir($0) }) else { throw .last }
    defer { unsafe closedir(folder) }
    var entries: [Entry] = []
    while let found = unsafe readdir(folder) {
      let name = unsafe self.name(of: found)
      guard name.bytes.first != .fullStop else { continue }
      entries.append(entry(name, type: unsafe found.pointee.d_type, in: path))
    }
    return entries.sorted { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }
  }

  /// Whether nothing at all lies in a folder, hidden or not.
  static func isEmpty(_ path: FilePath) throws(Failure) -> Bool {
    guard let folder = unsafe path.withCString({ unsafe opendir($0) }) else { throw .last }
    defer { unsafe closedir(folder) }
    while let found = unsafe readdir(folder) {
      let name = unsafe self.name(of: found)
      if name != FilePath("."), name != FilePath("..") { return false }
    }
    return true
  }

  private static func entry(_ name: FilePath, type: UInt8, in folder: FilePath) -> Entry {
    switch Int(type) {
    case Int(DT_REG): Entry(name: name, kind: .file, isLink: false)
    case Int(DT_DIR): Entry(name: name, kind: .folder, isLink: false)
    case Int(DT_FIFO), Int(DT_SOCK), Int(DT_CHR), Int(DT_BLK):
      Entry(name: name, kind: .other, isLink: false)
    default:
      Entry(
        name: name, kind: kind(of: folder.appending(name)), isLink: isLink(folder.appending(name)))
    }
  }

  static func isLink(_ path: FilePath) -> Bool {
    var status = stat()
    return unsafe path.withCString { unsafe lstat($0, &status) } == 0
      && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> FilePath {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        unsafe FilePath(cString: name)
      }
    }
  }
}

extension FileReader.Failure: CustomStringConvertible {
  /// The reason that the C library gave last.
  static var last: Self { .system(errno) }

  /// Whether there is nothing at the path.
  package var isAbsence: Bool {
    self == .system(ENOENT) || self == .system(ENOTDIR)
  }

  /// The system's own words, in lower case.
  package var description: String {
    switch self {
    case .noFile: return "it is no file"
    case .tooLarge: return "it is larger than 512 MB"
    case .system(let number):
      let words = unsafe String(cString: strerror(number))
      return words.prefix(1).lowercased() + words.dropFirst()
    }
  }
}
