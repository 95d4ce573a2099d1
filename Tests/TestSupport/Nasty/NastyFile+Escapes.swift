internal import Testing

extension NastyFile {
  /// Texts that try to speak to the terminal.
  ///
  /// That none does is tested of every file; here, that what stands around is still there and that
  /// the reader is told.
  static let escapes: [NastyFile] = [
    NastyFile("window-title.md", body: "one \(esc)]0;mine\u{7} two \(esc)]2;mine\(esc)\\ three") {
      $0.says("one ", " two ", " three")
      $0.tellsOfControls(4)
    },
    NastyFile("clipboard.md", body: "\(esc)]52;c;aGFyYm91cg==\u{7} and \(esc)]52;p;?\u{7}") {
      $0.tellsOfControls(4)
    },
    NastyFile("link.md", body: "\(esc)]8;;https://a.example/\(esc)\\press\(esc)]8;;\(esc)\\ here") {
      $0.says("press", " here")
    },
    NastyFile(
      "sequences.md",
      body: [
        "[2J", "[H", "[7;35m", "[?1049l", "[?1003h", "[2;4r", "[8m", "[5n", "[c", "[>q", "[18t",
      ]
      .map { esc + $0 + "word" }.joined(separator: " ")
    ) { $0.tellsOfControls(11) },
    NastyFile(
      "strings.md",
      body: "\(esc)P+q544e\(esc)\\ \(esc)_Ga=d\(esc)\\ \(esc)^x\(esc)\\ \(esc)Xy\(esc)\\ \(esc)c "
        + "\(esc)#8 \(esc)(0qqq\(esc)(B \(esc)%G \(esc)N \(esc)O behind"
    ) { $0.says("behind") },
    NastyFile("endless-title.md", body: "\(esc)]0;and so on\n\n## Later\n\nIn 2014 it rained.") {
      $0.hasSections(["Harbour rules", "Background", "Later"])
      $0.says("In 2014 it rained.")
    },
    NastyFile("escapes-everywhere.md", bytes: Array(everywhere.utf8)) {
      $0.says("cell", "code", "item", "a note of 2017")
      $0.tellsOfControls(9)
    },
    NastyFile(
      "entities.md",
      body: "a &#27;[7m b &#x1b;]0;t&#7; c &#155;7m d &#0; e &#xD834; f &#x110000; g &NoSuch; "
        + "h &#x202e;i &#x2028;j &#xE0041;k &#x85;l &#127; m"
    ) { $0.says("a ", "&NoSuch;", " m") },
    NastyFile(
      "entities.html",
      bytes: Array(
        ("<html><head><title>T &#27;]0;t&#7;</title></head><body><h1>Quay &#x1b;[2J</h1>"
          + "<p>Since 2013 &#155;7m open.</p></body></html>\n").utf8)
    ) { $0.says("Quay", "Since 2013") },
  ]

  private static let esc = "\u{1B}"

  private static let everywhere = """
    ---
    title: "Quay \(esc)]0;t\u{7}"
    author: [{family: "A\(esc)[2J"}]
    handling: "\\e[7m and \\x9b2J and \\u202e"
    ---

    # Head \(esc)[7m

    *em\(esc)[8m* [link](https://a.example/\(esc)[2J) ![image\(esc)[2J](b.png) `code\(esc)[2J`[^1]

    - item \(esc)[2J

    > quote \(esc)[2J

    | cell \(esc)[2J | b |
    |---|---|
    | c | d |

    ```
    code \(esc)[2J
    ```

    [^1]: a note of 2017 \(esc)[2J

    """
}
