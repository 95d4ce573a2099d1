internal import FoundationEssentials
internal import Model
internal import Testing

extension NastyFile {
  /// What is large in one way.
  ///
  /// The sizes are those of a run that people wait for; `NASTY_SCALE=1000` makes them a thousand
  /// times as large, five million characters in a line for instance.
  static let large: [NastyFile] = [
    NastyFile("one-line.md", body: "The quay was open to every flag in 2016. ".times(125 * scale)) {
      #expect($0.text.utf8.count > 5100 * scale)
    },
    NastyFile("one-word.txt", bytes: [UInt8](repeating: 0x61, count: 5000 * scale)),
    NastyFile("one-wide-line.txt", body: "码头".times(900 * scale)) { $0.says("码头码头") },
    NastyFile("empty-lines.md", body: "before 2016" + "\n".times(100 * scale) + "after 2018") {
      $0.says("before 2016", "after 2018")
    },
    NastyFile("short-lines.txt", body: "x\n".times(1000 * scale)) { $0.says("x") },
    NastyFile("many-paragraphs.md", body: "x\n\n".times(100 * scale)) { $0.says("x\nx") },
    NastyFile("many-notes.md", body: manyNotes(10 * scale)) {
      $0.hasNotes((1...(10 * scale)).map(String.init))
    },
    NastyFile("one-note-many-markers.md", body: "a[^1] ".times(50 * scale) + "\n\n[^1]: the note") {
      #expect($0.dossier.documents.first?.noteReferences.count == 50 * scale)
    },
    NastyFile("long-table.md", body: "| a | b |\n|--|--|\n" + "| 1 | 2018 |\n".times(40 * scale)),
    NastyFile("long-list.md", body: "- item\n".times(100 * scale)),
    NastyFile("marks-on-one-letter.md", body: "a" + "\u{301}".times(100 * scale) + " in 2018") {
      $0.finds("a in 2018", 1)
    },
    NastyFile("deep-quotes-large.md", body: ">".times(100 * scale) + " far down") {
      $0.says("far down")
    },
    NastyFile("open-tags.html", bytes: Array("<p><b><i>In 2018 ".times(60 * scale).utf8)),
    NastyFile(
      "deep-tags.html",
      bytes: Array(("<div>".times(20 * scale) + "In 2018" + "</div>".times(20 * scale)).utf8)
    ) { $0.says("In 2018") },
  ]

  private static let scale =
    ProcessInfo.processInfo.environment["NASTY_SCALE"].flatMap { Int($0) } ?? 1

  private static func manyNotes(_ count: Int) -> String {
    (1...count).map { "Sentence \($0).[^\($0)]\n\n" }.joined()
      + (1...count).map { "[^\($0)]: Author \($0), a title, 2019.\n" }.joined()
  }
}
