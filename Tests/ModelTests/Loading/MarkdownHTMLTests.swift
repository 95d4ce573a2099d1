import Testing

@testable import Model

/// What is read from the parts of a web page that stand in Markdown.
@Suite struct MarkdownHTMLTests {
  private func draft(_ text: String) -> Draft {
    MarkdownReader.read(SourceText(path: "a.md", decoding: Array(text.utf8)), from: 0)
  }

  @Test func `tables, headings and paragraphs are what they are in a page`() {
    let draft = draft(
      """
      <h2>Fees</h2>
      <p>a</p>	<p>b</p>

      <table>
      <tr><th>x</th><th>y</th></tr>

      <tr><td>1</td><td>2</td></tr>

      </table>

      Text.
      """)
    #expect(
      draft.picture == """
        heading 2: Fees
        paragraph: a
        paragraph: b
        header: x\ty
        row: 1\t2
        paragraph: Text.
        """)
  }

  @Test(arguments: [
    "<!-- no -->", "<excerpt/>", "<script>\nno\n\nno\n</script>", "<style>no</style>", "</div>",
    "<div>\n------------\n</div>", "<div>\n  ==========  \n</div>",
  ])
  func `what is not for readers is left out`(part: String) {
    #expect(draft("One.\n\n\(part)\n\nTwo.\n").picture == "paragraph: One.\nparagraph: Two.")
  }

  @Test func `a part of a page stands in the list and the quotation around it`() {
    let draft = draft("- one\n\n  <p>two</p>\n\n> <div>three</div>\n")
    #expect(draft.picture == "  • paragraph: one\n  paragraph: two\n> paragraph: three")
  }

  @Test func `a note can be a part of a page`() {
    let draft = draft("Text[^1].\n\n[^1]:\n    <p>Noted.</p>\n")
    #expect(draft.blocks.map(\.role) == [.body, .note(0)])
  }

  @Test func `each word leads back to its place in the file`() throws {
    let text = "# Ü\n\n<div>\n<p>one &amp; two</p>\n</div>\n\nthree\n"
    let draft = draft(text)
    for word in ["one", "two", "three"] {
      let inText = try #require(draft.text.firstOffset(of: Array(word.utf8)))
      let inFile = try #require(Array(text.utf8).firstOffset(of: Array(word.utf8)))
      #expect(draft.sourceMap.sourceOffset(of: inText) == inFile)
    }
  }
}
