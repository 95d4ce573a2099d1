internal import Glibc

/// Remembers what the first screen said of a dossier, so that the next start need not read it.
///
/// The summaries lie in the user's cache folder (`XDG_CACHE_HOME`, else `~/.cache`), one file for
/// each set of paths that was opened, readable by the user alone. A summary counts only while the
/// size and the time of every file are what they were. Removing the folder costs one slower start.
package struct SummaryCache {
  private let file: String
  private let folder: String
  private let fingerprint: String

  /// Looks where the summary of some paths would be; `nil` where there is no place for it.
  ///
  /// - Complexity: One look at each file's entry; none is read.
  package init?(for paths: [String]) {
    guard let root = Self.root, let fingerprint = Self.fingerprint(of: paths) else { return nil }
    folder = root + "/dossier/overview"
    var names = ""
    for path in paths { names += Self.absolute(path).text + "\n" }
    let name = names.utf8.hash
    file = "\(folder)/\(String(name, radix: 16))"
    self.fingerprint = fingerprint
  }

  /// The summary of an earlier run, if nothing has changed since.
  package func read() -> Summary? {
    guard let bytes = try? FileReader.bytes(of: file) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(fingerprint + "\n") else { return nil }
    return Summary(encoded: Substring(text.utf8.dropFirst(fingerprint.utf8.count + 1)))
  }

  /// Keeps a summary for the next run; where that is not possible, nothing happens.
  package func write(_ summary: Summary) {
    guard read() != summary else { return }
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      unsafe mkdir(path, 0o700)
    }
    try? AtomicFile.write(
      Array((fingerprint + "\n" + summary.encoded).utf8), to: file, mode: 0o600)
  }
}

extension SummaryCache {
  private static var root: String? {
    if let path = variable("XDG_CACHE_HOME"), path.hasPrefix("/") { return path }
    return variable("HOME").map { $0 + "/.cache" }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  private static func absolute(_ path: String) -> FilePath {
    let path = FilePath(argument: path)
    return FileReader.resolved(path) ?? path
  }

  /// Names the form of the cache and the state of every file that the paths lead to.
  private static func fingerprint(of paths: [String]) -> String? {
    var states: [UInt8] = []
    for path in paths {
      guard path != "-", let folder = try? DossierFolder(absolute(path)) else { return nil }
      for file in folder.allPaths { states += file.bytes + state(of: file).utf8 }
    }
    return "3 " + String(states.hash, radix: 16)
  }

  private static func state(of path: FilePath) -> String {
    var status = stat()
    guard unsafe path.withCString({ unsafe stat($0, &status) }) == 0 else { return "-" }
    return " \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)\n"
  }
}

extension Sequence<UInt8> {
  /// A number that hardly any two sequences share (64-bit FNV-1a).
  var hash: UInt64 {
    reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
