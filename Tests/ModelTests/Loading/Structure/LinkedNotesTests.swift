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
}
