import Model
import Testing

/// What the lines between hyphens at the top of a document say.
@Suite struct FrontMatterTests {
  private func document(_ text: String) -> (document: Document, problems: [String]) {
    let result = DocumentReader.read(
      SourceText(path: "a.md", decoding: Array(text.utf8)), name: "a.md")
    return (result.document, result.problems.map(\.description))
  }

  @Test func `names of persons keep the order in which they are written`() {
    let (document, problems) = document(
      """
      ---
      id: report
      title: A Report
      author:
        - {family: Phan, given: Xuan Dung, static-ordering: true}
        - {family: Baker, given: Carl}
        - {literal: An Institute}
      issued: 2024-02-06
      handling: off the record
      ---
      Text.
      """)
    #expect(problems == [])
    #expect(document.id == "report")
    #expect(
      document.metadata.authors.map(\.displayText) == [
        "Phan Xuan Dung", "Carl Baker", "An Institute",
      ])
    #expect(document.metadata.issued?.description == "2024-02-06")
    #expect(document.metadata.handling == "off the record")
    #expect(document.text == "Text.")
  }

  @Test func `a document without front matter is named by its heading and its file`() {
    let (document, _) = document("# The Port\n\nText.\n")
    #expect(document.id == "a")
    #expect(document.metadata.title == "The Port")
  }

  @Test(arguments: [
    ("---\ntitle: A\nissued: soon\n---\n", "a.md:3:9: 'soon' is no EDTF date: "),
    ("---\ntitel: A\n---\n", "a.md:2:1: warning: a document has no key 'titel'; did you mean"),
    ("---\n- a\n---\n", "a.md:2:1: expected a mapping of keys to values, found a list"),
    ("---\ntitle: A\n", "a.md:1:1: the front matter begins with '---' and never ends"),
    ("---\r\ntitle: A\r\nissued: x\r\n---\r\nText.\r\n", "a.md:3:9: 'x' is no EDTF date: "),
  ])
  func `slips are told by the lines of the file`(text: String, beginning: String) throws {
    let problem = try #require(document(text).problems.first)
    #expect(problem.hasPrefix(beginning))
  }

  @Test func `text behind malformed front matter is read`() {
    let (document, problems) = document("---\ntitle: [open\n---\nText.\n")
    #expect(document.text == "Text.")
    #expect(problems.count == 1)
  }

  @Test func `lines behind per cent signs are title, authors and date`() {
    let (document, problems) = document(
      "% Small Ports\n  of the South\n% Ana Bell\n  Carl Dunn\n% May 3, 2021\n\nText.\n")
    #expect(document.metadata.title == "Small Ports of the South")
    #expect(document.metadata.authors.map(\.displayText) == ["Ana Bell", "Carl Dunn"])
    #expect(document.metadata.issued?.description == "2021-05-03")
    #expect(document.text == "Text.")
    #expect(problems.isEmpty)
  }

  @Test func `a text may begin with a per cent sign`() {
    #expect(document("%\n\nText.\n").document.text == "%\nText.")
  }
}
