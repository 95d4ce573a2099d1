import Testing

@testable import Model

/// What is taken from a page before it is parsed.
@Suite struct HTMLPrunerTests {
  private func pruned(_ page: String) -> String {
    String(decoding: HTMLPruner.prune(Array(page.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    "<p><b>one</b><p>two<ul><li><i>three</ul>", "<a name=x><a name=y>text</a> < & <",
    "<!-- <div> --><script>'<b>'</script><p title='a > b'>c</p>",
    "<table><tr><td><b>x<td>y</table>",
  ])
  func `an ordinary page stays as it is`(page: String) {
    #expect(pruned(page) == page)
  }

  @Test func `blocks that nest too deep become paragraphs`() {
    let page = String(repeating: "<div>", count: 257) + "x</div></div>"
    let expected = String(repeating: "<div>", count: 256) + "<p  >x</p  ></div>"
    #expect(pruned(page) == expected)
  }

  @Test func `of several such tags in a row one parts paragraphs`() {
    let page = String(repeating: "<div>", count: 258) + "x</div></div>"
    let expected = String(repeating: "<div>", count: 256) + "<p  ></x >x</p  ></x  >"
    #expect(pruned(page) == expected)
  }

  @Test func `spans that nest too deep become comments`() {
    let page = String(repeating: "<b id=x>", count: 5) + "x</b></b>"
    let expected = String(repeating: "<b id=x>", count: 4) + "<?     >x<? ></b>"
    #expect(pruned(page) == expected)
  }

  @Test func `tags that only say how text looks become comments`() {
    #expect(pruned("a<FONT size=1>b</FONT>c") == "a<?          >b<?    >c")
  }

  @Test func `a tag keeps as many attributes as anyone writes`() {
    let attributes = (0..<100).map { "a\($0)=1" }
    let page = pruned("<p \(attributes.joined(separator: " "))>x")
    #expect(page.hasSuffix(" >x"))
    #expect(page.contains("a63=1"))
    #expect(!page.contains("a64=1"))
  }

  @Test(arguments: [
    "<div>", "<b>", "<p>", "<table>", "<font size=2>", "<ul><li>", "<p><b><i>In 2018 ",
    "<a><b><div>",
    "<table><tr><td>", "<sup>", "<blockquote>", "</b>", "<svg>", "<select>", "<em><table>",
  ])
  func `nesting of any depth is read`(tags: String) {
    let page = String(repeating: tags, count: 5000) + "<p>The end."
    let draft = HTMLReader.read(SourceText(path: "a.html", decoding: Array(page.utf8)))
    #expect(String(decoding: draft.text, as: UTF8.self).hasSuffix("The end."))
  }
}
