internal import CLibFuzzer
internal import Glibc

/// Runs one of the targets with what libFuzzer makes up.
///
///     dossier-fuzz documents Fuzz/Seeds/documents -max_total_time=60
///
/// The first argument names the target, the others are libFuzzer's own.
@main enum Fuzz {
  static func main() {
    var arguments = CommandLine.arguments
    guard arguments.count > 1, let target = FuzzTarget(rawValue: arguments.remove(at: 1)) else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      print("expected one of \(names), and then libFuzzer's arguments")
      exit(2)
    }
    unsafe chosen = target
    exit(run(arguments))
  }

  /// What is tried; libFuzzer hands nothing but bytes to the function that it calls.
  nonisolated(unsafe) private static var chosen = FuzzTarget.documents

  private static func run(_ arguments: [String]) -> CInt {
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var count = CInt(arguments.count)
    return unsafe words.withUnsafeMutableBufferPointer { buffer in
      var first = buffer.baseAddress
      return unsafe LLVMFuzzerRunDriver(&count, &first) { bytes, count in
        unsafe Fuzz.chosen.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
      }
    }
  }
}
