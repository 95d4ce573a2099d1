internal import Foundation

/// A folder with files that is there as long as the value lives.
package final class TestFolder {
  /// The folder's path, without a slash at the end.
  package let path: String

  /// Makes a folder with files, whose contents stand under their paths in the folder.
  package init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "dossier-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  /// Writes a file, and the folders that it stands in.
  package func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Writes a file of any bytes.
  package func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: path).appending(path: name))
  }

  /// A text with each mention of the folder's path taken out.
  package func withoutPath(_ text: String) -> String {
    text.replacing(path + "/", with: "").replacing(path, with: ".")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
