import Model
import Testing

/// Notes of texts that lost their raised numbers.
@Suite struct GluedNotesTests {
  private func document(_ text: String) -> Document {
    readDocument(text, name: "a.txt").document
  }

  private static let page = """
    The fees of the harbour doubled within a year.1 Ships stayed away, as they had in 1987.2
    The council did not meet.

    1 Harbour Office, Fees, p. 4.
    2 Ibid., and what the pilots said
    of it.
    """

  @Test func `numbers behind words cite the notes at the bottom of the page`() {
    #expect(
      document(Self.page).picture == """
        p The fees of the harbour doubled within a year.^1 Ships stayed away, as they had in 1987.^2 \
        The council did not meet.
        note 1: Harbour Office, Fees, p. 4.
        note 2: Ibid., and what the pilots said⏎of it.
        """)
  }

  @Test func `they go on over the pages`() {
    let text =
      Self.page + "\u{C}The pilots went on strike.3\n\n3 Port Gazette, 1988.\n"
    #expect(document(text).notes.map(\.label) == ["1", "2", "3"])
  }

  @Test(arguments: [
    // Nothing cites it.
    "The fees doubled.\n\n1 Harbour Office.\n\n2 Ibid.\n",
    // Nothing is cited.
    "The fees doubled.1 Ships stayed away.2\n",
    // Numbers of the text.
    "It grew by 3.1 in 2.2 years.\n\n1 Harbour Office opened.\n\n2 Ships came.\n",
    // One alone may be anything.
    "The fees doubled.1 Ships stayed away.\n\n1 Harbour Office, 4.\n",
  ])
  func `numbers alone are text`(text: String) {
    #expect(document(text).notes.isEmpty)
    #expect(document(text).text.contains("1"))
  }

  @Test func `many numbers that nothing cites are text`() {
    let text = (1...200).map { "1 Ship came in the year \($0) or so.\n\n" }.joined()
    #expect(document("The first ship came.\n\n" + text).notes.isEmpty)
  }
}
