/// A reason that another program made no text of a file.
package enum ConversionError: Error, Equatable, Sendable {
  /// The program is not installed; the Debian package brings it.
  case missing(program: String, package: String)

  /// The program gave up, and says why.
  case refused(program: String, reason: String)
  case tooLong(program: String)
  case tooMuchOutput(program: String)
  case cancelled
}

extension ConversionError {
  init(_ failure: Subprocess.Failure, of converter: Converter) {
    switch failure {
    case .missing: self = .missing(program: converter.program, package: converter.package)
    case .system(let number):
      let reason = FileReader.Failure.system(number).description
      self = .refused(program: converter.program, reason: reason)
    case .tooLong: self = .tooLong(program: converter.program)
    case .tooMuchOutput: self = .tooMuchOutput(program: converter.program)
    case .cancelled: self = .cancelled
    }
  }
}

extension ConversionError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let program, let package):
      "it is read with '\(program)', which is not installed; "
        + "install the Debian package '\(package)'"
    case .refused(let program, let reason): "\(program): \(reason)"
    case .tooLong(let program): "\(program) took longer than a minute"
    case .tooMuchOutput(let program): "\(program) made more than 200 MB of it"
    case .cancelled: "reading it was broken off"
    }
  }
}
