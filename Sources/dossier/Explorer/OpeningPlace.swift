internal import Model

/// The paths that are opened, and where in them: `report.md@2018-03` opens the timeline at a date.
struct OpeningPlace {
  let paths: [String]
  let date: EDTF?

  /// Takes the date from the last argument that has one behind a path.
  ///
  /// A file whose own name has an `@` and what would be a date behind it is opened as it is.
  init(_ arguments: [String]) {
    var paths = arguments
    var date: EDTF?
    for (index, argument) in arguments.enumerated() {
      guard let mark = argument.lastIndex(of: "@"), !Self.exists(argument) else { continue }
      let path = String(argument[..<mark])
      guard path == "-" || Self.exists(path),
        let typed = try? EDTF(typed: argument[argument.index(after: mark)...])
      else { continue }
      paths[index] = path
      date = typed
    }
    self.paths = paths
    self.date = date
  }

  private static func exists(_ path: String) -> Bool {
    if case .missing = FileReader.kind(of: FilePath(argument: path)) { false } else { true }
  }
}
