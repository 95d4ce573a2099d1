import Model
import Testing

@Suite struct LinkedNotesTests {
  @Test func `links of a word processor lead to its notes`() {
    let document = readDocument(
      """
      The fees doubled.[[1]](#_ftn1) Ships stayed away.[[2]](#_ftn2)

      [[1]](#_ftnref1) Harbour Office, 4.

      [[2]](#_ftnref2) Ibid.
      """
    ).document
    #expect(
      document.picture == """
        p The fees doubled.^1 Ships stayed away.^2
        note 1: Harbour Office, 4.
        note 2: Ibid.
        """)
  }

  @Test func `anchors in the text lead to notes and back`() {
    let document = readDocument(
      """
      Fees doubled.<a href="#n1" id="r1">[1]</a> They fell later.

      <a id="n1"></a>Harbour Office, 4. <a href="#r1">↩</a>
      """
    ).document
    #expect(document.notes.map(\.label) == ["1"])
    #expect(document.picture.hasSuffix("note 1: Harbour Office, 4."))
  }

  @Test func `links to sections are no notes`() {
    let document = readDocument("See [2](#chapter-two) below.\n\n## Chapter two\n\nText.\n")
      .document
    #expect(document.notes.isEmpty && document.noteReferences.isEmpty)
  }

  /// Pages with one note, in the forms that programs write them.
  private static let pages: [String] = [
    // A book, with the number a link of its own and the note in a part behind it.
    """
    <p>Fees rose.<a name="FNanchor_1_1"></a><a href="#Footnote_1_1"><sup>[1]</sup></a></p>
    <a name="Footnote_1_1"></a><a href="#FNanchor_1_1">[1]</a><div class="note"><p> Harbour
    Office, 4.</p></div><h2>The end</h2>
    """,
    // A book, with the note in a part that says so.
    """
    <p>Fees rose.<a id="FNanchor_1" href="#Footnote_1" class="fnanchor">[1]</a></p>
    <div class="footnotes"><h3>FOOTNOTES:</h3><div class="footnote"><p><a id="Footnote_1"></a>
    <a href="#FNanchor_1"><span class="label">[1]</span></a> Harbour Office, 4.</p></div></div>
    """,
    // A book, with the way back in words and the note in brackets.
    """
    <p>Fees rose. <a href="#linknote-1" id="linknoteref-1"><small>1</small></a></p>
    <p><a name="linknote-1"><!-- Note --></a></p>
    <p class="foot">1 (<a href="#linknoteref-1">return</a>)<br> [ Harbour Office, 4.]</p>
    """,
    // A government's page, with a word in the marker.
    """
    <p>Fees rose. <sup id="fnref:1"><a href="#fn:1">[footnote 1]</a></sup></p>
    <ol><li id="fn:1"><p>Harbour Office, 4. <a href="#fnref:1">↩</a></p></li></ol>
    """,
    // A library's page, with a table of notes.
    """
    <p>Fees rose.<sup><a name="ifn1" href="#fn1">1</a></sup></p><table>
    <tr><td><a name="fn1" href="#ifn1">1.</a></td><td><p>Harbour Office, 4.</p></td></tr></table>
    """,
    // A letter, with the number above the note.
    """
    <p>Fees rose.<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a></p>
    <div class="footnote"><a id="footnote-1" href="#footnote-anchor-1">1</a><div>
    <p>Harbour Office, 4.</p></div></div>
    """,
    // A site that writes whole addresses, and an arrow that is a picture.
    """
    <p>Fees rose.<span id="note-1-back"></span><a href="https://port.example.org/a#note-1"><sup>1</sup></a>
    </p><ol><li><span id="note-1"></span>Harbour Office, 4.
    <a href="https://port.example.org/a#note-1-back"><img alt="up"></a></li></ol>
    """,
    // A word processor.
    """
    <p>Fees rose.<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><hr>
    <div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Harbour Office, 4.</p></div>
    """,
  ]

  @Test(arguments: pages)
  func `a note of a page is its text alone`(page: String) {
    let document = readDocument(page, name: "a.html").document
    #expect(document.notes.map(\.label) == ["1"])
    #expect(document.picture.hasPrefix("p Fees rose.^1"))
    #expect(document.picture.hasSuffix("note 1: Harbour Office, 4."))
  }

  @Test func `all paragraphs of a part that is a note belong to it`() {
    let document = readDocument(
      """
      <p>Fees rose.<a id="r1" href="#f1">[1]</a> They fell.<a id="r2" href="#f2">[2]</a></p>
      <div class="footnote"><p><a id="f1" href="#r1">[1]</a> One.</p><p>More of one.</p></div>
      <h2>Between</h2>
      <div class="footnote"><p><a id="f2" href="#r2">[2]</a> Two.</p></div><p>Text again.</p>
      """, name: "a.html"
    ).document
    #expect(
      document.picture == """
        p Fees rose.^1 They fell.^2
        h2 Between
        p Text again.
        note 1: One.
        note: More of one.
        note 2: Two.
        """)
  }

  @Test func `brackets within a note stay`() {
    let document = readDocument(
      """
      <p>Fees rose.<a id="r1" href="#f1">1</a></p>
      <p><a id="f1" href="#r1">1</a> [Sic] the office [writes].</p>
      """, name: "a.html"
    ).document
    #expect(document.picture.hasSuffix("note 1: [Sic] the office [writes]."))
  }

  @Test func `files of a book may name their notes alike`() {
    let part = { (file: String, text: String) in
      """
      <p><span id="\(file)"></span></p><p>\(text).<a href="#\(file)#n1" id="\(file)#r1">1</a></p>
      <aside id="n1"><p><a href="#\(file)#r1">1</a>. On \(text).</p></aside>
      """
    }
    let document = readDocument(
      part("one.xhtml", "Fees") + part("two.xhtml", "Ships"), name: "a.html"
    ).document
    #expect(
      document.picture == """
        p Fees.^1
        p Ships.^1
        note 1: On Fees.
        note 1: On Ships.
        """)
  }

  @Test func `a note that lost its name is told by where it leads back to`() {
    let document = readDocument(
      """
      <p>Fees rose.<a href="#notes.xhtml#n1" id="a.xhtml#r1">1</a></p>
      <p><a href="#a.xhtml#r1">1.</a> Harbour Office, 4.</p>
      """, name: "a.html"
    ).document
    #expect(document.picture == "p Fees rose.^1\nnote 1: Harbour Office, 4.")
  }
}
