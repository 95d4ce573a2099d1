import Model
import Testing

@Suite struct NumberedNotesTests {
  @Test func `raised numbers cite the notes at the end`() {
    let document = readDocument(
      """
      The quay opened in 2011.<sup>1</sup> Fees doubled<sup>2</sup> within a year.

      ## Notes

      <sup>1</sup> Harbour Office, *Yearbook*, 12.

      - <sup>2</sup> Ibid.
      """
    ).document
    #expect(
      document.picture == """
        p The quay opened in 2011.^1 Fees doubled^2 within a year.
        h2 Notes
        note 1: Harbour Office, Yearbook, 12.
        note 2: Ibid.
        """)
  }

  @Test func `superscript digits cite notes as well`() {
    let document = readDocument(
      """
      It opened in 2011.¹ It closed again.¹²

      Notes

      1. First.
      12. Twelfth, which is kept though it follows on nothing.
      """, name: "a.txt"
    ).document
    #expect(document.notes.first?.label == "1")
    #expect(document.picture.hasPrefix("p It opened in 2011.^1 It closed again."))
  }

  @Test func `ordinals, powers and units are no notes`() {
    let document = readDocument(
      """
      The 13<sup>th</sup> congress leased 5 km<sup>2</sup> and 10<sup>6</sup> tons in 2016<sup>1</sup>.

      ## Notes

      1. The lease.
      2. The tons.
      6. No such power.
      """
    ).document
    #expect(document.noteReferences.count == 1)
    #expect(document.picture.hasPrefix("p The 13th congress leased 5 km2 and 106 tons in 2016^1."))
  }

  @Test func `one marker can cite several notes`() {
    let document = readDocument(
      """
      Three sources agree.<sup>1,2</sup><sup>3–4</sup>

      ## Endnotes

      1. a
      2. b
      3. c
      4. d
      """
    ).document
    #expect(document.noteReferences.map(\.note) == [0, 1, 2, 3])
  }

  @Test func `numbers that start again cite the notes of their own run`() {
    let document = readDocument(
      """
      # One

      First.<sup>1</sup> Second.<sup>2</sup>

      ## Notes

      1. one-one
      2. one-two

      # Two

      Third.<sup>1</sup>

      ## Notes

      1. two-one
      """
    ).document
    #expect(document.notes.map(\.label) == ["1", "2", "1"])
    #expect(document.noteReferences.map(\.note) == [0, 1, 2])
  }

  @Test func `markers without notes and notes without markers are told`() {
    let problems = readDocument(
      """
      Cited.<sup>1</sup> Not there.<sup>3</sup>

      ## Notes

      1. Here.
      2. Never cited.
      """
    ).problems
    #expect(
      problems.map(\.description) == [
        "a.md:6:4: warning: no text cites the note '2'",
        "a.md:1:35: warning: the text cites a note '3', which the document does not have",
      ])
  }

  @Test func `what stands behind the last note is text again`() {
    let document = readDocument(
      """
      Cited.<sup>1</sup> And.<sup>2</sup>

      ## Notes

      - <sup>1</sup> One.
      - <sup>2</sup> Two.

      Printed by the harbour press in a small edition.
      """
    ).document
    #expect(document.notes.count == 2)
    #expect(document.picture.contains("p Printed by the harbour press"))
  }

  @Test func `a numbered list that nothing cites is a list`() {
    let document = readDocument("Three steps follow here:\n\n1. Open.\n2. Wait.\n3. Close.\n")
      .document
    #expect(document.notes.isEmpty)
  }
}
