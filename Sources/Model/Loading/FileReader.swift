internal import Glibc

/// Reads whole files and lists folders.
package enum FileReader {
  /// A reason that a file cannot be read.
  package enum Failure: Error, Equatable {
    /// The C library's number for what went wrong.
    case system(Int32)
    /// The path leads to a folder or a device.
    case noFile
  }

  /// Reads a file's bytes.
  package static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    var chunk = [UInt8](repeating: 0, count: max(4096, Int(status.st_size) + 1))
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw .last }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// The names in a folder that do not begin with a full stop, sorted by their bytes.
  package static func names(in path: String) throws(Failure) -> [String] {
    guard let folder = unsafe opendir(path) else { throw .last }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What a path leads to.
  package enum Kind: Equatable {
    case file, folder, other
    case missing(Failure)
  }

  package static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .missing(.last) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
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
    guard case .system(let number) = self else { return "it is no file" }
    let words = unsafe String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
