package import Foundation

/// The program under test, run as its users run it but without a terminal.
package enum Program {
  /// The program's file: the one that `DOSSIER_PROGRAM` names, or the newest that was built here.
  package static let path: String = {
    if let path = ProcessInfo.processInfo.environment["DOSSIER_PROGRAM"] { return path }
    let builds = ["release", "debug"].map { checkout + "/.build/\($0)/dossier" }
    return builds.max { modificationDate(of: $0) < modificationDate(of: $1) } ?? builds[0]
  }()

  /// The folder that holds the package.
  package static let checkout = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path(percentEncoded: false).trimmingSlashAtEnd

  /// What became of a run.
  package struct Outcome: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: What it is called with.
  ///   - environment: Variables beside those that the tests have.
  ///   - input: What it is given to read; nothing where it is `nil`.
  /// - Returns: What it left.
  /// - Throws: An error of Foundation where it cannot be run.
  package static func run(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> Outcome {
    let folder = try TestFolder(["output": "", "errors": "", "input": input ?? ""])
    let process = process(arguments, environment: environment)
    if input != nil {
      process.standardInput = try FileHandle(forReadingFrom: folder.url("input"))
    }
    process.standardOutput = try FileHandle(forWritingTo: folder.url("output"))
    process.standardError = try FileHandle(forWritingTo: folder.url("errors"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOf: folder.url("output"), encoding: .utf8),
      errors: try String(contentsOf: folder.url("errors"), encoding: .utf8))
  }

  /// A run that has yet to start; it reads nothing.
  package static func process(
    _ arguments: [String], environment: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  static func modificationDate(of path: String) -> Date {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.modificationDate] as? Date ?? .distantPast
  }
}

extension TestFolder {
  fileprivate func url(_ name: String) -> URL {
    URL(filePath: path).appending(path: name)
  }
}

extension String {
  fileprivate var trimmingSlashAtEnd: String {
    hasSuffix("/") ? String(dropLast()) : self
  }
}
