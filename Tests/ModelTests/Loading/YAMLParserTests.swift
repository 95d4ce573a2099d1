import Testing

@testable import Model

@Suite struct YAMLParserTests {
  @Test func `every value keeps its text and its place`() throws {
    let node = try YAMLParser.node(in: "- id: port\n  opened: 2011\n  é: [yes, '~']\n")
    #expect(
      try #require(node).picture
        == "[{id@1:3: port@1:7, opened@2:3: 2011@2:11, é@3:3: [yes@3:7, ~@3:12]}]")
  }

  @Test func `nothing is no node`() throws {
    #expect(try YAMLParser.node(in: "# a remark alone\n") == nil)
  }

  @Test func `only what stands without quotation marks can be empty`() throws {
    let node = try YAMLParser.node(in: "[~, '~', '', text]")
    guard case .sequence(let items) = node?.content else { return #expect(Bool(false)) }
    #expect(items.map(\.isEmptyScalar) == [true, false, true, false])
  }

  @Test func `an alias repeats what it names, at its own place`() throws {
    let node = try YAMLParser.node(in: "- &a {id: port}\n- *a\n")
    #expect(try #require(node).picture == "[{id@1:7: port@1:11}, {id@1:7: port@1:11}]")
  }

  @Test(arguments: [
    ("- *none\n", "1:3: expected YAML: there is nothing named &none above"),
    ("a: 1\na: 2\n", "2:1: the key 'a' stands twice in one mapping"),
    ("a: 1\n---\nb: 2\n", "2:1: expected YAML: another document begins here"),
  ])
  func `what is wrong is told with its place`(text: String, message: String) {
    #expect(problem(in: text) == message)
  }

  @Test(arguments: ["[", "{", "- ", "a:\n"])
  func `values that lie too deep in each other are told`(opening: String) {
    #expect(problem(in: String(repeating: opening, count: 50_000)) != nil)
  }

  @Test func `aliases of aliases take no more room than they are long`() throws {
    var text = "- &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let alias = "*a\(level - 1)"
      text += "- &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
    }
    guard case .sequence(let items) = try YAMLParser.node(in: text)?.content else {
      return #expect(Bool(false))
    }
    #expect(items.count == 41)
  }

  private func problem(in text: String) -> String? {
    do throws(YAMLError) {
      _ = try YAMLParser.node(in: text)
      return nil
    } catch {
      let problem = error.problem(in: FilePath(""), firstLine: 1)
      return String("\(problem.place): \(problem.message)".dropFirst())
    }
  }
}

extension YAMLNode {
  /// The value with the places of its scalars.
  fileprivate var picture: String {
    switch content {
    case .scalar(let text, _): "\(text)@\(mark.line):\(mark.column)"
    case .sequence(let items): "[" + items.map(\.picture).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key.picture): \($0.value.picture)" }.joined(separator: ", ") + "}"
    }
  }
}
