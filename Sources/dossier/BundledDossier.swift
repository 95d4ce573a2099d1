internal import Glibc
internal import Model

/// The dossier that opens where no path is given.
enum BundledDossier {
  private static let name = "us-vietnam-security"

  /// The paths to open: those that are given, else standard input where something is given there,
  /// else the bundled dossier.
  static func paths(for given: [String]) throws(Failure) -> [String] {
    guard given.isEmpty else { return given }
    return StandardInput.isGiven ? ["-"] : [try path()]
  }

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
    guard let path = beside(programFolder) else {
      throw Failure(
        status: .unreadableData,
        message: "the bundled dossier '\(name)' is not installed; give a PATH or set DOSSIER_DATA")
    }
    return path
  }

  // This stands on the way to the first screen, so it splits and joins nothing: each generic
  // function of the standard library takes up to 0.2 ms the first time.
  private static func beside(_ program: String?) -> String? {
    guard var folder = program else { return nil }
    let installed = "\(folder)/../share/dossier/Data/\(name)"
    if isFolder(installed) { return installed }
    while true {
      let bundled = "\(folder)/Data/\(name)"
      if isFolder(bundled) { return bundled }
      guard let parent = parent(of: folder) else { return nil }
      folder = parent
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    if case .folder = FileReader.kind(of: path) { return true }
    return false
  }

  private static func parent(of path: String) -> String? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
  }

  /// The folder that holds the program's file, whatever links led to it.
  private static var programFolder: String? {
    guard let resolved = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(resolved) }
    return parent(of: unsafe String(cString: resolved))
  }
}
