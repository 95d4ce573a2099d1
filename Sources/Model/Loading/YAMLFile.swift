internal import Yams

/// A YAML file, read as far as it can be.
struct YAMLFile {
  /// The values of its top level: the items of a list, or one mapping.
  let nodes: [Node]
  let problems: [Problem]

  /// Reads a file that holds a list of records.
  ///
  /// Where the file as a whole is malformed, each of its items is read by itself, so that a slip
  /// in one does not hide the others.
  static func list(_ source: SourceText) -> YAMLFile {
    switch compose(source.text, of: source.path, firstLine: 1) {
    case .success(nil): return YAMLFile(nodes: [], problems: [])
    case .success(.sequence(let items)?): return YAMLFile(nodes: Array(items), problems: [])
    case .success(let other?):
      return YAMLFile(
        nodes: [], problems: [.expected(.list, found: other, in: source.path)])
    case .failure: return itemByItem(source)
    }
  }

  /// Reads text that holds one mapping and begins on a line of a file.
  static func mapping(_ text: String, of path: FilePath, firstLine: Int = 1) -> YAMLFile {
    switch compose(text, of: path, firstLine: firstLine) {
    case .success(nil): YAMLFile(nodes: [], problems: [])
    case .success(let node?): YAMLFile(nodes: [node], problems: [])
    case .failure(let error): YAMLFile(nodes: [], problems: [error.problem])
    }
  }

  private static func itemByItem(_ source: SourceText) -> YAMLFile {
    var nodes: [Node] = []
    var problems: [Problem] = []
    for item in topLevelItems(of: source.text) {
      // Blank lines in front keep the marks of the item those of the file.
      let padded = String(repeating: "\n", count: item.line - 1) + item.text
      switch compose(padded, of: source.path, firstLine: 1) {
      case .success(.sequence(let items)?): nodes += Array(items)
      case .success(let other?): problems.append(.expected(.list, found: other, in: source.path))
      case .success(nil): break
      case .failure(let error): problems.append(error.problem)
      }
    }
    return YAMLFile(nodes: nodes, problems: problems)
  }

  /// The parts of a list that begin with a hyphen in the first column, with their lines.
  private static func topLevelItems(of text: String) -> [(line: Int, text: String)] {
    var items: [(line: Int, text: String)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("-") || items.isEmpty { items.append((index + 1, "")) }
      items[items.count - 1].text += line + "\n"
    }
    return items
  }

  private struct Failure: Error {
    let problem: Problem
  }

  private static func compose(
    _ text: String, of path: FilePath, firstLine: Int
  ) -> Result<Node?, Failure> {
    do {
      // The basic resolver leaves every scalar text, which is what the readers want; the default
      // one tries a dozen regular expressions on each and takes five times as long.
      return .success(try Yams.compose(yaml: text, .basic))
    } catch let error as YamlError {
      return .failure(Failure(problem: error.problem(in: path, firstLine: firstLine)))
    } catch {
      return .failure(
        Failure(problem: Problem(.malformedYAML(reason: "\(error)"), at: SourcePlace(path: path))))
    }
  }
}

extension YamlError {
  fileprivate func problem(in path: FilePath, firstLine: Int) -> Problem {
    switch self {
    case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _),
      .composer(_, let reason, let mark, _):
      return Problem(
        .malformedYAML(reason: reason),
        at: SourcePlace(path: path, line: mark.line + firstLine - 1, column: max(mark.column, 1)))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? "?"
      return Problem(
        .duplicateKey(key),
        at: SourcePlace(
          path: path, line: context.mark.line + firstLine - 1, column: max(context.mark.column, 1)))
    case .reader(let reason, _, _, _), .writer(let reason), .representer(let reason):
      return Problem(.malformedYAML(reason: reason), at: SourcePlace(path: path))
    default:
      return Problem(.malformedYAML(reason: "\(self)"), at: SourcePlace(path: path))
    }
  }
}

extension Problem {
  static func expected(_ shape: Shape, found node: Node, in path: FilePath, firstLine: Int = 1)
    -> Problem
  {
    Problem(
      .expected(shape, found: node.shapeInWords), at: node.place(in: path, firstLine: firstLine))
  }
}

extension Node {
  func place(in path: FilePath, firstLine: Int = 1) -> SourcePlace {
    SourcePlace(
      path: path, line: (mark?.line ?? 1) + firstLine - 1, column: max(mark?.column ?? 1, 1))
  }

  /// What the value is, for a message.
  var shapeInWords: String {
    switch self {
    case .scalar(let scalar) where scalar.string.isEmpty: "nothing"
    case .scalar: "text"
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}
