import Model
import Testing

/// Lists of notes, and what in them is one note.
@Suite struct NoteLinesTests {
  private static let notes = "note 1: Harbour Office, 4.\nnote 2: Ibid."

  @Test(arguments: [
    "Fees rose [1] and fell.[2]\n\n## Notes\n\n[1] Harbour Office, 4.\n[2] Ibid.\n",
    "Fees rose [1] and fell.[2]\n\n[1] Harbour Office, 4.\n\n[2] Ibid.\n",
    "Fees rose^1^ and fell.^2^\n\n## Notes\n\n1\\. Harbour Office, 4.\n\n2\\. Ibid.\n",
    "Fees rose<sup>1</sup> and fell.¹<sup></sup>\n\n[Footnote 1: Harbour Office, 4.]\n"
      + "\nAgain².\n\n[Footnote 2: Ibid.]\n",
  ])
  func `notes of Markdown end with their lines`(text: String) {
    #expect(readDocument(text).document.picture.hasSuffix(Self.notes))
  }

  @Test func `lines of a page with numbers below a heading are notes`() {
    let document = readDocument(
      """
      <p>Fees rose<sup>1</sup> and fell.<sup>2</sup></p><h3>Notes</h3>
      <p>1. Harbour Office, 4.<br>2. Ibid.</p>
      """, name: "a.html"
    ).document
    #expect(document.picture.hasPrefix("p Fees rose^1 and fell.^2"))
    #expect(document.picture.hasSuffix(Self.notes))
  }

  @Test func `notes of plain text may hang below their labels`() {
    let document = readDocument(
      """
      The fees of the harbour rose [1] as nobody had thought,
      and fell again within a year or two.[2]

      Notes
      -----

      [1] Harbour Office,
          4.
      [2] Ibid.
      """, name: "a.txt"
    ).document
    #expect(document.notes.map(\.label) == ["1", "2"])
    #expect(document.picture.hasSuffix("note 2: Ibid."))
  }

  @Test func `notes that columns of a page mixed up are all notes, in their order`() {
    let document = readDocument(
      "A.<sup>1</sup> B.<sup>2</sup> C.<sup>3</sup> D.<sup>4</sup>\n\n## Notes\n\n"
        + "1\\. One.\n\n3\\. Three.\n\n2\\. Two.\n\n4\\. Four.\n"
    ).document
    #expect(document.notes.map(\.label) == ["1", "2", "3", "4"])
    #expect(document.picture.hasPrefix("p A.^1 B.^2 C.^3 D.^4"))
    #expect(document.picture.hasSuffix("note 1: One.\nnote 2: Two.\nnote 3: Three.\nnote 4: Four."))
  }

  @Test func `a list in brackets that nothing cites is text`() {
    let document = readDocument("Two aims.\n\n[1] Lower fees.\n\n[2] More ships.\n").document
    #expect(document.notes.isEmpty)
  }
}
