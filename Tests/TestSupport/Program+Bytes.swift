internal import Foundation

extension Program {
  /// What became of a run, byte by byte.
  package struct RawOutcome: Sendable {
    package let status: Int32
    package let output: [UInt8]
    package let errors: [UInt8]
  }

  /// Runs the program to its end with arguments of any bytes but zeros.
  package static func run(bytes arguments: [[UInt8]]) throws -> RawOutcome {
    let folder = try TestFolder()
    let output = folder.path + "/output"
    let errors = folder.path + "/errors"
    let process = try Spawning.start(
      [Array(path.utf8)] + arguments, streams: Spawning.Streams(output: output, errors: errors))
    let status = Spawning.wait(for: process)
    return RawOutcome(
      status: status, output: Array(try Data(contentsOf: URL(filePath: output))),
      errors: Array(try Data(contentsOf: URL(filePath: errors))))
  }
}
