import Testing

@testable import Model

@Suite struct MarkdownPiecesTests {
  /// A piece wherever one may end.
  private static let smallest = MarkdownPieces.Limits(piece: 1, paragraph: .max)

  @Test(arguments: [
    ("# Quays\n## Fees\nText.\n", ["# Quays\n", "## Fees\nText.\n"]),
    ("One.\n\nTwo\nlines.\n\n\nThree.", ["One.\n\n", "Two\nlines.\n\n\n", "Three."]),
    ("- a\n\n  of a\n\n- b\n", ["- a\n\n  of a\n\n", "- b\n"]),
    ("```\n\n# no heading\n\n~~~\n```\n\nText.", ["```\n\n# no heading\n\n~~~\n```\n\n", "Text."]),
    ("<!-- a\n\nb -->\n\nText.", ["<!-- a\n\nb -->\n\n", "Text."]),
    ("<PRE>\n\na</PRE>\n\nText.", ["<PRE>\n\na</PRE>\n\n", "Text."]),
    ("- a\n\n  ```\nText.\n\nMore.\n", ["- a\n\n  ```\nText.\n\nMore.\n"]),
    (
      "[^1]: A note.\n\n    More of it.\n\nText.",
      ["[^1]: A note.\n\n    More of it.\n\n", "Text."]
    ),
    ("[^1]: One,\nand more.\n[^2]: Two.\n", ["[^1]: One,\nand more.\n", "[^2]: Two.\n"]),
    ("Quays:\n- a\n  b\n- c\n", ["Quays:\n- a\n  b\n", "- c\n"]),
    ("- a\n  - b\n* c\n* d\n", ["- a\n  - b\n* c\n", "* d\n"]),
    ("3) a\nlazily\n4) b\n", ["3) a\nlazily\n", "4) b\n"]),
    ("1. a\n1. b\n3. c\n4. d\n", ["1. a\n1. b\n3. c\n4. d\n"]),
    ("1. a\n2. b\n2) c\n", ["1. a\n", "2. b\n2) c\n"]),
    ("- a\n-\n- - -\n-b\n", ["- a\n-\n", "- - -\n-b\n"]),
    ("<div>\n- a\n- b\n\n- c\n- d", ["<div>\n- a\n- b\n\n", "- c\n", "- d"]),
    ("- ```\n- a\n", ["- ```\n", "- a\n"]),
    ("", [""]),
  ])
  func `a piece ends where everything is closed`(text: String, pieces: [String]) {
    let ranges = MarkdownPieces.ranges(of: Array(text.utf8), from: 0, limits: Self.smallest)
    #expect(ranges.map { String(text[utf8: $0]) } == pieces)
  }

  @Test func `a paragraph too long to be one piece is parted between words`() {
    let text = String(repeating: "quay ", count: 20)
    let limits = MarkdownPieces.Limits(piece: 12, paragraph: 30)
    let ranges = MarkdownPieces.ranges(of: Array(text.utf8), from: 0, limits: limits)
    #expect(ranges.map { String(text[utf8: $0]) }.joined() == text)
    #expect(ranges.count > 3)
    #expect(ranges.dropFirst().allSatisfy { text[utf8: $0].hasPrefix("quay") })
  }

  @Test(arguments: ["[", "[#] ", "*", "1. \\", "港]"])
  func `a line without words is parted anywhere, and nothing of it is lost`(sign: String) {
    let text = "[" + String(repeating: sign, count: 200)
    let limits = MarkdownPieces.Limits(piece: 64, paragraph: 256)
    let source = SourceText(path: "a.md", decoding: Array(text.utf8))
    let document = MarkdownReader.read(source, from: 0, limits: limits).document
    #expect(document.blocks.count > 2)
    #expect(document.blocks.allSatisfy { $0.kind == .paragraph })
    #expect(document.text.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
  }

  @Test func `what is read in pieces is what is read at once`() {
    let source = SourceText(path: "a.md", decoding: Array(Self.everything.utf8))
    let whole = MarkdownReader.read(source, from: 0)
    let pieces = MarkdownReader.read(source, from: 0, limits: Self.smallest)
    #expect((pieces.document == whole.document) == true)
    #expect(whole.document.text.contains("A heading with a link\n"))
    #expect(whole.notes == ["b", "10", "A-1"])
  }

  @Test(arguments: [
    "Quays:\n- a\n  b\n- c\n\n\n- d\ne\n- f\n", "1. a\n1. b\nlazily\n2. c\n3. d\n",
    "7) a\n8) b\n   9) c\n9) d\n10. e\n11. f\n", "- a\n-\n- - -\n- b\n---\n- c\n",
    "> - a\n- b\n- c\n",
    "999999999. a\n1000000000. b\n", "- ```\n- a\n- b\n",
  ])
  func `a list that is read in pieces is the same list`(text: String) {
    let source = SourceText(path: "a.md", decoding: Array(text.utf8))
    let whole = MarkdownReader.read(source, from: 0).document
    #expect(MarkdownReader.read(source, from: 0, limits: Self.smallest).document == whole)
  }

  @Test func `a note that only seems to be one is no note of another piece`() {
    let text = "Text[^x].\n\n    [^x]: code\n\n```\n[^x]: code\n```\n"
    let source = SourceText(path: "a.md", decoding: Array(text.utf8))
    let draft = MarkdownReader.read(source, from: 0, limits: Self.smallest)
    #expect(draft.notes.isEmpty)
    #expect(draft.citations.isEmpty)
  }

  private static let everything = """
    Harbours and their fees
    =======================

    The fees[^10] doubled[^b], see [the list][fees] and [Quays] and <https://quays.example>.

    > A quotation
    lazily goes on.

    > And *another*.

    1. One

       of one

    2. Two[^a-1]
       - inner

         more[^b]

    [fees]: https://fees.example "A title"

    | Year | Fee |
    |------|-----|
    | 2011 | 12  |

    ```
    code

    # no heading
    ```

        indented code

        goes on

    [^b]: The second.

        It has two paragraphs.

    # A heading with a [link][QUAYS] #
    Text right below.
    ## And another
    <div>

    **Bold**

    </div>

    <!-- left

    out -->

    Last[^10] words[^nowhere].

    [^10]: The tenth cites [fees].
    [words]: are no address here.

    [quays]:
       https://quays.example
    [^A-1]: The first.

    """
}

extension Draft {
  /// The parts of the document, without anchors and cuts in the draft's own order.
  fileprivate var document: Assembler.Body { Assembler.assemble(self) }
}
