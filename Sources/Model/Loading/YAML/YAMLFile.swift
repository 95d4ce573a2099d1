/// A YAML file, read as far as it can be.
struct YAMLFile {
  /// The values of its top level: the items of a list, or one mapping.
  let nodes: [YAMLNode]
  let problems: [Problem]

  /// Reads a file that holds a list of records.
  ///
  /// Where the file as a whole is malformed, each of its items is read by itself, so that a slip
  /// in one does not hide the others.
  static func list(_ source: SourceText) -> YAMLFile {
    switch compose(source.text, of: source.path, firstLine: 1) {
    case .success(let node): items(of: node, in: source.path)
    case .failure: itemByItem(source)
    }
  }

  private static func items(of node: YAMLNode?, in path: FilePath) -> YAMLFile {
    // A list of which only the line that opens the document is left says nothing either.
    guard let node, !node.isEmptyScalar else { return YAMLFile(nodes: [], problems: []) }
    guard case .sequence(let items) = node.content else {
      return YAMLFile(nodes: [], problems: [.expected(.list, found: node, in: path)])
    }
    return YAMLFile(nodes: items, problems: [])
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
    var nodes: [YAMLNode] = []
    var problems: [Problem] = []
    for item in topLevelItems(of: source.text) {
      // Blank lines in front keep the marks of the item those of the file.
      let padded = String(repeating: "\n", count: item.line - 1) + item.text
      switch compose(padded, of: source.path, firstLine: 1) {
      case .success(let node):
        let file = items(of: node, in: source.path)
        nodes += file.nodes
        problems += file.problems
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

  private static func compose(
    _ text: String, of path: FilePath, firstLine: Int
  ) -> Result<YAMLNode?, Failure> {
    do throws(YAMLError) {
      return .success(try YAMLParser.node(in: text))
    } catch {
      return .failure(Failure(problem: error.problem(in: path, firstLine: firstLine)))
    }
  }

  private struct Failure: Error {
    let problem: Problem
  }
}

extension Problem {
  static func expected(
    _ shape: Shape, found node: YAMLNode, in path: FilePath, firstLine: Int = 1
  ) -> Problem {
    Problem(
      .expected(shape, found: node.shapeInWords),
      at: node.mark.place(in: path, firstLine: firstLine))
  }
}
