internal import Testing

extension NastyFile {
  /// Markdown at its edges.
  static let structure: [NastyFile] = [
    NastyFile("deep-quotes.md", body: ">".times(1000) + " far down in 2018\n\nafter") {
      $0.says("far down in 2018", "after")
    },
    NastyFile("list-in-a-line.md", body: "- ".times(1000) + "far down 2018") {
      $0.says("far down 2018")
    },
    NastyFile("deep-lists.md", body: nestedList(levels: 400)) { $0.says("level 0", "level 399") },
    NastyFile("emphasis.md", body: "*a **b ".times(60) + "c" + " d** e*".times(60)),
    NastyFile("brackets.md", body: "[".times(2000) + "in 2018" + "]".times(2000)) {
      $0.says("in 2018")
    },
    NastyFile("link-parentheses.md", body: "[x](" + "(".times(2000) + ")".times(2000) + ")"),
    NastyFile("backticks.md", body: (1..<90).map { "`".times($0) + "a" }.joined(separator: " ")),
    NastyFile(
      "all-open.md",
      body:
        "**bold [link](https://a.example \"t\n\n<div><p>open <b>\n\n<!-- a comment\n\n## In it? "
        + "2017\n\n```swift\nlet quay = 1\n## No heading"),
    NastyFile("heading-levels.md", bytes: Array(headings.utf8)) {
      $0.hasSections([
        "One", "Six", "Twice", "Twice", "Underlined", "Underlined twice", "Slanted",
      ])
      $0.says("####### seven", "#no blank")
    },
    NastyFile(
      "many-headings.md",
      bytes: Array(
        (0..<400).map { "#".times(1 + $0 % 6) + " H\($0)\n\nIn \(1900 + $0 % 120).\n\n" }.joined()
          .utf8)
    ) { $0.hasSections((0..<400).map { "H\($0)" }) },
    NastyFile("long-heading.md", body: "## " + "Harbour Authority ".times(300) + "\n\n2018") {
      file in
      #expect(file.sections.last?.utf8.count == 300 * 18 - 1)
    },
    NastyFile(
      "html-inside.md",
      body:
        "<script>steal()</script>\n\n<style>p{color:red}</style>\n\n<p onclick=x>In 2016 <b>kept"
        + "</b> <img src=x onerror=y></p>\n\n<details><summary>S</summary>\n\nhidden 2018\n\n</details>"
    ) {
      $0.says("kept", "hidden 2018")
      $0.doesNotSay("steal()", "color:red")
    },
    NastyFile(
      "links.md",
      body: "[a](javascript:b) [c](file:///no/such) [d](data:text/html;base64,AA) ![e](none.png) "
        + "[f][no] [g][g]\n\n[g]: [g]\n\n<https://a.example/" + "b".times(5000) + "> 2018"
    ) { $0.says("[image: e]", "2018") },
  ]

  static func nestedList(levels: Int) -> String {
    (0..<levels).map { "  ".times($0) + "- level \($0)\n" }.joined()
  }

  private static let headings = """
    # One
    ###### Six
    ####### seven
    #
    ##
    #no blank
    ## Twice ##
    ## Twice

    Underlined
    ===
    Underlined twice
    ---
    ### *Slanted*

    In 2017.

    """
}
