internal import Glibc
internal import Model

/// The dossier that opens where no path is given.
enum BundledDossier {
  private static let name = "us-vietnam-security"

  /// The folder of the dossier.
  ///
  /// The environment's `DOSSIER_DATA` goes first, then the place where `make install` puts it, then
  /// the checkout that the program was built in.
  ///
  /// - Throws: A ``Failure`` that says what to do where there is none.
  static func path() throws(Failure) -> String {
    if let path = unsafe getenv("DOSSIER_DATA").map({ unsafe String(cString: $0) }), !path.isEmpty {
      return path
    }
    guard let path = candidates.first(where: { FileReader.kind(of: $0) == .folder }) else {
      throw Failure(
        status: .unreadableData,
        message: "the bundled dossier '\(name)' is not installed; give a PATH or set DOSSIER_DATA")
    }
    return path
  }

  private static var candidates: [String] {
    guard let folder = programFolder else { return [] }
    let parts = folder.split(separator: "/")
    let above = (0...parts.count).reversed().map { count in
      parts.prefix(count).map { "/" + $0 }.joined() + "/Data/\(name)"
    }
    return ["\(folder)/../share/dossier/Data/\(name)"] + above
  }

  /// The folder that holds the program's file, whatever links led to it.
  private static var programFolder: String? {
    guard let resolved = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(resolved) }
    let path = unsafe String(cString: resolved)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}
