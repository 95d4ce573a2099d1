internal import Testing

extension NastyFile {
  /// Lines that end in every way there is.
  static let lineEnds: [NastyFile] =
    ["\n", "\r\n", "\r"].enumerated().map { index, end in
      NastyFile("line-ends-\(index).md", bytes: lines(endingIn: end)) { file in
        file.hasSections(["Harbour rules", "Background", "Ships"])
        file.hasNotes(["1"])
        file.says("One line goes on in the next.", "A note of 2011.")
        file.doesNotSay("\r", "\u{240D}")
      }
    } + [
      NastyFile(
        "line-ends-mixed.md",
        bytes: Array(
          ("# One\r\n\r\n## Two\r\rin 2001\r\r\n\r\n## Three\n\u{85}next line\u{2028}line\u{2029}paragraph"
            + "\u{C}page\u{B}tab\n").utf8)
      ) {
        $0.hasSections(["One", "Two", "Three"], onlyFirst: true)
        $0.says("in 2001", "next line", "paragraph", "page", "tab")
        $0.doesNotSay("\r")
      },
      NastyFile("breaks-in-lines.md", body: "first  \nsecond\\\nthird 2018    ") {
        $0.says("first\nsecond\nthird 2018")
      },
      NastyFile("feeds.md", body: "\u{C}\n\u{C}on a new page\u{C}\n\n\u{B}x") {
        $0.says("on a new page")
      },
    ]

  private static func lines(endingIn end: String) -> [UInt8] {
    let text = opening + "## Ships\n\nOne line goes on\nin the next.[^1]\n\n[^1]: A note of 2011.\n"
    return Array(text.replacing("\n", with: end).utf8)
  }
}
