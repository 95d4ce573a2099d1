import Testing

@testable import Model

/// What is read from a web page.
@Suite struct HTMLTests {
  private func draft(_ text: String) -> Draft {
    HTMLReader.read(SourceText(path: "a.html", decoding: Array(text.utf8)))
  }

  @Test func `every kind of block is read`() {
    let draft = draft(
      """
      <h1>One</h1>
      bare   text
      goes on<div>in a division<p>First <p>Second</div>
      <ul><li>first<ul><li>inner</ul><li><p>second</p><p>more</p></ul>
      <blockquote>quoted</blockquote><pre><code>
      code
        kept
      </code></pre><hr>
      <dl><dt>term<dd>meaning</dl>
      <p>one<br>two</p>
      """)
    #expect(
      draft.picture == """
        heading 1: One
        paragraph: bare text goes on
        paragraph: in a division
        paragraph: First
        paragraph: Second
          • paragraph: first
            • paragraph: inner
          • paragraph: second
          paragraph: more
        > paragraph: quoted
        code: code
          kept

        rule: 
        paragraph: term
          paragraph: meaning
        paragraph: one
        two
        """)
  }

  @Test func `items of a list are numbered as the page says`() {
    let draft = draft(
      """
      <ol start=3 type=i><li>a<li value=9>b</ol><ol reversed><li>c<li>d</ol>
      <ol type=A start=26><li>e<li>f</ol>
      """)
    #expect(draft.blocks.compactMap(\.marker) == ["iii.", "ix.", "2.", "1.", "Z.", "AA."])
  }

  @Test func `a cell over several columns or rows leaves empty cells`() {
    let draft = draft(
      """
      <table><caption>Fees</caption>
      <tr><th>a<th>b<th>c
      <tr><td rowspan=2>1<td colspan=2>2
      <tr><td>3<td><p>p</p><p>q</p>
      <tr><td colspan=2><td>4
      </table>
      """)
    #expect(
      draft.picture == """
        paragraph: Fees
        header: a\tb\tc
        row: 1\t2
        row: \t3\tp q
        row: \t\t4
        """)
  }

  @Test func `a table that arranges the page is no table`() {
    let draft = draft(
      "<table><tr><td>menu<td><h2>Title</h2><table><tr><td>1<td>2</table></table>")
    #expect(draft.picture == "paragraph: menu\nheading 2: Title\nrow: 1\t2")
  }

  @Test func `emphasis, links and raised text are spans`() {
    let draft = draft(
      """
      <p>An <i>old</i> <a href=" https://x.org ">port</a><sup>2</sup>, <code>x</code> and
      <b>fees</b>; <q>he said <q>no</q></q> <img src=m.png alt="A  map"><img src=x alt="">
      """)
    #expect(
      string(of: draft) == "An old port2, x and fees; “he said ‘no’” [image: A map]")
    #expect(
      draft.spans.map { "\($0.kind) \(draft.string($0.range))" } == [
        "emphasis old", #"link(destination: "https://x.org") port"#, "superscript 2", "code x",
        "strong fees",
      ])
  }

  @Test func `emphasis around several blocks is in each of them`() {
    let draft = draft("<b>one<p>two</p></b>three")
    #expect(draft.spans.map { draft.string($0.range) } == ["one", "two"])
  }

  @Test(arguments: [
    "<script>var x = '<p>no</p>'</script>", "<style>p { }</style>", "<!-- no -->",
    "<p style='DISPLAY : none'>no</p>", "<p hidden>no</p>", "<i aria-hidden=true>no</i>",
    "<svg><text>no</text></svg>", "<select><option>no</select>", "<template>no</template>",
    "<span class='pagenum'>[Pg 12]</span>", "<iframe>no</iframe>", "<p>&nbsp; </p>",
    "<?php no ?>",
  ])
  func `what is not for readers is left out`(part: String) {
    let draft = draft("<p>Before.</p>\(part)<p>After.</p>")
    #expect(string(of: draft) == "Before.\nAfter.")
  }

  @Test func `navigation is furniture unless it is the whole text`() {
    let page = draft("<nav><a href=/>Home</a></nav><p>Text</p>")
    #expect(page.blocks.map(\.role) == [.furniture, .body])
    let menu = draft("<div role=navigation>Home</div>")
    #expect(menu.blocks.map(\.role) == [.body])
  }

  @Test func `a page that hides all its text is shown`() {
    #expect(string(of: draft("<body style='visibility: hidden'><p>Text</p>")) == "Text")
  }

  @Test func `linked notes keep their links and anchors`() {
    let draft = draft(
      """
      <p>Text.<a class="fnanchor" id="FNanchor_1" href="#Footnote_1">[1]</a> \
      <span class="pagenum"><a id="Page_3">[Pg 3]</a></span>More.</p>
      <div class="footnote"><p><a id="Footnote_1" href="#FNanchor_1"><span class="label">[1]\
      </span></a> Noted.</p></div>
      """)
    #expect(string(of: draft) == "Text.[1] More.\n[1] Noted.")
    #expect(draft.anchors == ["FNanchor_1": 5, "Page_3": 9, "Footnote_1": 15])
    #expect(
      draft.spans.map { "\($0.kind) \($0.range)" } == [
        ##"link(destination: "#Footnote_1") 5..<8"##,
        ##"link(destination: "#FNanchor_1") 15..<18"##,
      ])
  }

  @Test func `notes as pandoc writes them keep their links and anchors`() {
    let draft = draft(
      """
      <p>Text.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p>
      <section class="footnotes" role="doc-endnotes"><hr /><ol>
      <li id="fn1" role="doc-endnote"><p>Noted.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li>
      </ol></section>
      """)
    #expect(draft.picture == "paragraph: Text.1\nrule: \n  1. paragraph: Noted.↩︎")
    #expect(draft.anchors == ["fnref1": 5, "fn1": 8])
    #expect(
      draft.spans.map { "\($0.kind) \(draft.string($0.range))" } == [
        "superscript 1", ##"link(destination: "#fn1") 1"##,
        ##"link(destination: "#fnref1") ↩︎"##,
      ])
  }

  @Test(arguments: [
    ("<META CHARSET=x><TITLE>T</TITLE><BODY BGCOLOR=red><H1>U</h1>", "U"),
    ("<P>One<P>Two<BR>three", "One\nTwo\nthree"),
    ("5 < 6 &amp; &copy&eacute;&#8217; &unknown; &", "5 < 6 & ©é’ &unknown; &"),
    ("<p>In <![CDATA[kept]]> text</p>", "In kept text"),
    ("<?xml version='1.0'?><html><script/><p>a <b/>plain</p><title/><p>z", "a plain\nz"),
    ("<p title='a > b'>text", "text"),
    ("text<!-- open", "text"),
    ("text <", "text <"),
    ("text <b", "text"),
    ("", ""),
  ])
  func `a page need not be well formed`(page: String, text: String) {
    #expect(string(of: draft(page)) == text)
  }

  @Test func `an entity cannot make what a terminal obeys`() {
    let draft = draft("<p>a&#27;]0;x&#7;b&#155;c</p><a id='&#27;n' href='&#27;[2J'>d</a>")
    let text = String(decoding: draft.text, as: UTF8.self)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x9B })
    #expect(draft.anchors.keys.contains("␛n"))
    #expect(draft.spans.map(\.kind) == [.link(destination: "␛[2J")])
  }

  @Test(arguments: ["first", "Đà Nẵng", "second", "third", "fourth", "cell", "kept"])
  func `each word leads back to its place in the file`(word: String) throws {
    let page = """
      <title>Ü</title><p>The first &mdash; at Đà Nẵng &amp; <b>the
      second</b></foo> third &unknown; fourth</p><table><tr><td>&nbsp;<td>cell</table>
      <pre>
      is kept</pre>
      """
    let draft = draft(page)
    let text = Array(page.utf8)
    let inText = try #require(draft.text.firstOffset(of: Array(word.utf8)))
    let inFile = try #require(text.firstOffset(of: Array(word.utf8)))
    #expect(draft.sourceMap.sourceOffset(of: inText) == inFile)
    let last = inText + word.utf8.count - 1
    #expect(draft.sourceMap.sourceOffset(of: last) == inFile + word.utf8.count - 1)
  }

  private func string(of draft: Draft) -> String { String(decoding: draft.text, as: UTF8.self) }
}

extension Draft {
  /// The blocks as a picture: indents, markers and kinds.
  var picture: String {
    blocks.map { block in
      let marks =
        String(repeating: "  ", count: block.listDepth)
        + String(repeating: "> ", count: block.quoteDepth)
        + (block.marker.map { "\($0) " } ?? "")
      return "\(marks)\(block.kind.name): \(string(of: block))"
    }.joined(separator: "\n")
  }
}
