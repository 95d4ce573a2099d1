import Canvas
import Model
import TUI
import TestSupport
import Testing

/// What stands above the text, and what is left out since the text says it.
@Suite struct TitleLinesTests {
  private static let frontMatter = """
    ---
    title: The Eastern Quay
    author: [{given: Mai, family: Ly}, {given: Jo, family: Dahl}]
    issued: 2024-02-06
    publisher: Harbour Institute
    handling: Not for attribution
    ---

    """

  private func titleLines(_ text: String) -> [String] {
    ReaderLayout(Document(markdown: Self.frontMatter + text), measure: 60).all
      .prefix { !$0.line.isText }.map(\.line.text.text).filter { !$0.isEmpty }
  }

  @Test func `title, authors, place and date stand above a text that says none of them`() {
    #expect(
      titleLines("Ships came.") == [
        "The Eastern Quay", "Mai Ly, Jo Dahl", "Harbour Institute · 6 February 2024",
        "Not for attribution",
      ])
  }

  @Test(arguments: [
    ("# The Eastern Quay\n\nShips came.", "The Eastern Quay"),
    ("# THE EASTERN\n\n# Quay\n\nShips came.", "The Eastern Quay"),
    ("*Mai Ly and Jo Dahl\\**\n\nShips came.", "Mai Ly, Jo Dahl"),
    ("Oslo | February 6, 2024\n\nShips came.", "6 February 2024"),
    ("NEWS OF THE HARBOUR INSTITUTE\n\nShips came.", "Harbour Institute"),
  ])
  func `what the opening says is not said twice`(text: String, leftOut: String) {
    #expect(!titleLines(text).contains { $0.contains(leftOut) })
    #expect(titleLines(text).contains("Not for attribution"))
  }

  @Test(arguments: [
    ("Of the Eastern Quay, ships came.", "The Eastern Quay"),
    ("# The Eastern Quayside\n\nShips came.", "The Eastern Quay"),
    ("Mai Ly wrote this.", "Mai Ly, Jo Dahl"),
    ("On 6 February 2023 ships came.", "Harbour Institute · 6 February 2024"),
    (String(repeating: "Ships came. ", count: 30) + "\n\n# The Eastern Quay", "The Eastern Quay"),
  ])
  func `what it says otherwise, or only later, is said above`(text: String, said: String) {
    #expect(titleLines(text).contains(said))
  }

  @Test func `a dossier that is called as its document is named once`() {
    var session = Session(reading: Document(markdown: Self.frontMatter + "# Quays\n\nShips."))
    session.resize(to: Size(width: 120, height: 30))
    #expect(session.rows[1].contains("The Eastern Quay › Documents › Quays"))
  }
}
