internal import Testing

extension NastyFile {
  /// Tables of every shape.
  static let tables: [NastyFile] = [
    NastyFile(
      "ragged-rows.md", body: "| a | b |\n|--|--|\n| one |\n| 1 | 2 | 3 |\n| x \\| y | `p|q` |"
    ) {
      $0.says("one", "x | y")
    },
    NastyFile("table-without-rows.md", body: "| only |\n|:-:|\n\nthen text") {
      $0.says("then text")
    },
    NastyFile(
      "many-columns.md",
      body: "|" + "c|".times(60) + "\n|" + "-|".times(60) + "\n|" + "2018|".times(60)
    ) { $0.says("2018") },
    NastyFile("wide-cell.md", body: "| a | b |\n|--|--|\n| " + "quay ".times(600) + "| of 2018 |") {
      $0.says("of 2018")
    },
    NastyFile(
      "remnants.md",
      body: "<p><b>Office</b> of the port</p>\t<p>No liability.</p>\n" + "-".times(300) + "\t"
        + "-".times(80)
    ) { $0.says("Office", "No liability.") },
  ]

  /// What stands above the text.
  static let frontMatter: [NastyFile] = [
    NastyFile(
      "front-matter-malformed.md",
      bytes: front("title: \"open\nissued: [2018-\n\tbad: tab\n: none\n- a: {b: c\n&x *y !!z\n")
    ) { $0.says("two towns") },
    NastyFile("front-matter-open.md", bytes: Array("---\ntitle: T\n\n# Head\n\nIn 2019.\n".utf8)) {
      $0.says("In 2019.")
    },
    NastyFile(
      "front-matter-types.md",
      bytes: front(
        "title: 2018\nauthor: [A B, {family: C}, [d], ~]\nissued: 2018-13-45\nabstract: |\n  one\n  two\n"
          + "handling: >-\n  a\n  b\nURL: {x: 1}\n\"quoted\": \"\\u0041\\x41\\N\\0\\e\"\nempty:\n")
    ) { $0.says("two towns") },
    NastyFile("front-matter-twice.md", bytes: front("title: A\ntitle: B\n")) {
      $0.says("two towns")
    },
    NastyFile("front-matter-laughs.md", bytes: front(laughs)) { $0.says("two towns") },
    NastyFile(
      "front-matter-deep.md", bytes: front("a: " + "[".times(3000) + "]".times(3000) + "\n")
    ) {
      $0.says("two towns")
    },
    NastyFile("front-matter-toml.md", bytes: Array(("+++\ntitle = \"T\"\n+++\n\n" + opening).utf8))
    {
      $0.says("two towns")
    },
    NastyFile(
      "front-matter-long.md",
      bytes: front("title: T\n" + (0..<800).map { "key\($0): value \($0)\n" }.joined())
    ) { $0.says("two towns") },
    NastyFile(
      "rule-at-the-top.md", bytes: Array("---\n\nA rule, then 2018.\n\n---\n\nkey: value?\n".utf8)
    ) { $0.says("A rule, then 2018.", "key: value?") },
  ]

  private static func front(_ yaml: String) -> [UInt8] {
    Array(("---\n" + yaml + "---\n\n" + opening).utf8)
  }

  /// Lists of lists by name, nine to the tenth texts if they were written out.
  private static var laughs: String {
    (0..<10).map { level in
      let item = level == 0 ? "ha" : "*l\(level - 1)"
      return "l\(level): &l\(level) [\(Array(repeating: item, count: 9).joined(separator: ", "))]\n"
    }.joined() + "title: T\n"
  }
}
