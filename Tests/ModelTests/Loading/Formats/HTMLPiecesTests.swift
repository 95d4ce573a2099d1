import Testing

@testable import Model

@Suite struct HTMLPiecesTests {
  private func pieces(_ page: String) -> [String] {
    HTMLPieces.pieces(of: Array(page.utf8), length: 1).map { piece in
      let preface = String(decoding: piece.preface, as: UTF8.self)
      return (preface.isEmpty ? "" : preface + "|") + String(page[utf8: piece.range])
    }
  }

  @Test(arguments: [
    ("<p>a<p>b<h2>c</h2>", ["<p>a", "<p>b", "<h2>c</h2>"]),
    (
      "<div id=x><p>a</p><p>b</div><p>c",
      ["<div id=x>", "<div id=x>|<p>a</p>", "<div id=x>|<p>b</div>", "<p>c"]
    ),
    ("<p><b>a<p>b</b><p>c", ["<p><b>a", "<b>|<p>b</b>", "<p>c"]),
    ("<div><b>a</div><p>b", ["<div><b>a</div>", "<b>|<p>b"]),
    ("<p>a<ul><li><p>b</ul><p>c", ["<p>a<ul><li><p>b</ul>", "<p>c"]),
    ("<b>x<table><td><b><p>a</table><p>b", ["<b>x<table><td><b><p>a</table>", "<b>|<p>b"]),
    ("<p>a<div class=footnote><p>b</div>", ["<p>a", "<div class=footnote><p>b</div>"]),
    ("<!doctype html><p>a", ["<!doctype html>", "<!DOCTYPE html>|<p>a"]),
    ("<title><p></title>a", ["<title><p></title>a"]),
    ("<form><form><p>a</form></form><p>b", ["<form><form>", "<form>|<p>a</form></form>", "<p>b"]),
  ])
  func `a piece begins where nothing but divisions and emphasis is open`(
    page: String, expected: [String]
  ) {
    #expect(pieces(page) == expected)
  }

  @Test func `what is read in pieces is what is read at once`() {
    let source = SourceText(path: "a.html", decoding: Array(Self.everything.utf8))
    let whole = HTMLReader.read(source)
    let pieces = HTMLReader.read(source, pieceLength: 1)
    #expect((Assembler.assemble(pieces) == Assembler.assemble(whole)) == true)
    #expect((pieces.metadata == whole.metadata) == true)
    #expect((pieces.anchors == whole.anchors) == true)
    #expect(pieces.noteEnds == whole.noteEnds)
    #expect(whole.blocks.count > 20)
  }

  @Test func `a page of hardly anything but tags is read in pieces`() {
    let page = String(repeating: "<p><b><i>In 2018 ", count: 3000)
    let pieces = HTMLPieces.pieces(of: HTMLPruner.prune(Array(page.utf8)))
    #expect(pieces.count > 2)
    #expect(pieces.allSatisfy { $0.preface.count < 100 })
    #expect(pieces.map(\.range.count).reduce(0, +) == page.utf8.count)
  }

  private static let everything = """
    <!DOCTYPE html><html lang=en><head><title>Harbours &amp; fees</title>
    <meta name=author content="Ana Bell"></head><body class=article>
    <h1 id=top>Harbours &amp; fees</h1>
    <div class="wrap" id=w><section><p>A <b>bold <i>and italic</b> word</i>, then more.
    <p id=second>Second, <a href="#top">with a link <p>that is never closed.
    <div>bare text<div>in a division<p>First <p>Second</div>
    <center><b>Left open</center>
    <p>Still bold.<p>And still.</b><p>No longer.
    <blockquote><p>Quoted</p><p>twice</p></blockquote>
    </section></div>
    <ol><li><p>one</p><p>more of one</p><li>two</ol>
    <table><tr><th>Year<th>Fee<tr><td><p>2011<p>and later<td>12</table>
    <nav><p>Home</p><p>About</p></nav>
    <pre>code
      kept <p>in lines</pre>
    <p>A marker<sup><a href="#n1" id="r1">1</a></sup> and <q>a <q>quotation</q></q>.</p>
    <h2>Notes</h2>
    <div class="footnote" id="n1"><p><a href="#r1">1</a> A note.</p><p>Its second half.</p></div>
    <form><p>In a form</form><p>behind it<form><p>Another</form>
    <p>The end &eacute;.</body></html>
    """
}
