/// What is wrong with a YAML text.
enum YAMLError: Error {
  /// The text is no YAML; `mark` is `nil` where libyaml does not say where.
  case malformed(reason: String, YAMLMark?)

  /// A mapping has a key twice; `mark` tells where it stands the second time.
  case duplicateKey(String, YAMLMark)
}

extension YAMLError {
  /// The error as a problem of a file, of which the text begins on a line.
  func problem(in path: FilePath, firstLine: Int) -> Problem {
    switch self {
    case .malformed(let reason, let mark):
      Problem(
        .malformedYAML(reason: reason),
        at: mark?.place(in: path, firstLine: firstLine) ?? SourcePlace(path: path))
    case .duplicateKey(let key, let mark):
      Problem(.duplicateKey(key), at: mark.place(in: path, firstLine: firstLine))
    }
  }
}
