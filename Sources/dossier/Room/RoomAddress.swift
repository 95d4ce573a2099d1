internal import Glibc
internal import Model

/// Where the screens that show one briefing meet: a socket in the folder that the system keeps for
/// what a user runs.
struct RoomAddress {
  /// The folder, which belongs to the user alone.
  let folder: String
  let path: String

  /// Why there is no place to meet.
  enum Missing: Error {
    case noFolder
    case notOwn(String)
    case tooLong(String)
  }

  /// - Parameter briefing: The file of the briefing.
  /// - Throws: A ``Missing`` where `XDG_RUNTIME_DIR` names no folder of the user's own.
  init(for briefing: FilePath) throws(Missing) {
    guard let value = unsafe getenv("XDG_RUNTIME_DIR"), unsafe value.pointee == 0x2F else {
      throw .noFolder
    }
    folder = unsafe String(cString: value)
    var status = stat()
    guard unsafe stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .noFolder
    }
    guard status.st_uid == geteuid(), status.st_mode & 0o022 == 0 else { throw .notOwn(folder) }
    path = folder + "/dossier-" + String(Self.number(of: briefing), radix: 16) + ".socket"
    // The address of a socket has room for so much, with the NUL at its end.
    guard path.utf8.count < 108 else { throw .tooLong(folder) }
  }

  /// A number that hardly any two files share (64-bit FNV-1a), whatever they are called by.
  private static func number(of file: FilePath) -> UInt64 {
    let bytes = unsafe file.withCString { name -> [UInt8] in
      guard let real = unsafe realpath(name, nil) else { return file.bytes }
      defer { unsafe free(real) }
      return unsafe Array(String(cString: real).utf8)
    }
    return bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension RoomAddress.Missing: CustomStringConvertible {
  var description: String {
    switch self {
    case .noFolder: "XDG_RUNTIME_DIR names no folder; the screens of a talk meet in it"
    case .notOwn(let folder):
      "\(folder): others may write there; expected a folder of your own (XDG_RUNTIME_DIR)"
    case .tooLong(let folder): "\(folder): too long for the address of a socket (XDG_RUNTIME_DIR)"
    }
  }
}
