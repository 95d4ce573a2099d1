internal import Foundation

/// The program that writes the records of one dossier into another.
package enum WriterProgram {
  /// A run that has started.
  package struct Run {
    private let process: pid_t
    private let folder: TestFolder

    fileprivate init(_ words: [String]) throws {
      folder = try TestFolder()
      process = try Spawning.start(
        ([path] + words).map { Array($0.utf8) },
        streams: Spawning.Streams(errors: folder.path + "/errors"))
    }

    /// Waits for its end.
    ///
    /// - Returns: The exit status, 128 and the signal after one, and what it said.
    /// - Throws: An error of Foundation where that cannot be read.
    package func end() throws -> (status: Int32, errors: String) {
      let status = Spawning.wait(for: process)
      return (status, try String(contentsOfFile: folder.path + "/errors", encoding: .utf8))
    }
  }

  /// Starts it; its manual is in its source.
  package static func start(_ words: [String]) throws -> Run {
    try Run(words)
  }

  /// The newest that was built here.
  private static let path: String = {
    let paths = ["release", "debug"].map { Program.checkout + "/.build/\($0)/storage-writer" }
    return paths.max { Program.modificationDate(of: $0) < Program.modificationDate(of: $1) }
      ?? paths[0]
  }()
}
