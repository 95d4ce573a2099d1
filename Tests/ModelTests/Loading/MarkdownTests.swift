import Model
import TestSupport
import Testing

/// What is read from Markdown.
@Suite struct MarkdownTests {
  private func document(_ text: String) -> (document: Document, problems: [String]) {
    let result = DocumentReader.read(
      SourceText(path: "a.md", decoding: Array(text.utf8)), name: "a.md")
    return (result.document, result.problems.map(\.description))
  }

  /// The blocks as a picture: indents, markers and kinds.
  private func picture(_ document: Document) -> String {
    document.blocks.map { block in
      let text = document.text[utf8: block.range]
      let marks =
        String(repeating: "  ", count: block.listDepth)
        + String(repeating: "> ", count: block.quoteDepth)
        + (block.marker.map { "\($0) " } ?? "")
      return "\(marks)\(block.kind.name): \(text)"
    }.joined(separator: "\n")
  }

  @Test func `every kind of block is read`() {
    let (document, _) = document(
      """
      # One

      A line
      goes on.

      - first
        - inner

          more
      2. second

      > quoted

          code
            kept

      ***

      | a | b |
      |---|---|
      | 1 | 2 |
      """)
    #expect(
      picture(document) == """
        heading 1: One
        paragraph: A line goes on.
          • paragraph: first
            • paragraph: inner
            paragraph: more
          2. paragraph: second
        > paragraph: quoted
        code: code
          kept
        rule: 
        header: a\tb
        row: 1\t2
        """)
  }

  @Test func `a section ends at the next heading of its level`() {
    let (document, _) = document("# A\n\na\n\n## B\n\nb\n\n# C\n\nc\n")
    #expect(document.sectionTitles == ["A", "B", "C"])
    #expect(document.sections.map(\.level) == [1, 2, 1])
    #expect(
      document.sections.map { String(document.text[utf8: $0.range]) }
        == ["A\na\nB\nb\n", "B\nb\n", "C\nc"])
  }

  @Test func `notes keep the labels and the order of the file`() {
    let (document, problems) = document(
      """
      Late[^b] and early[^1], late again[^b].

      [^1]: One.
      [^b]: Two.

          More of two.
      """)
    #expect(problems == [])
    #expect(document.notes.map(\.label) == ["1", "b"])
    #expect(
      document.notes.map { String(document.text[utf8: $0.range]) } == [
        "One.", "Two.\nMore of two.",
      ])
    #expect(document.noteReferences.map(\.note) == [1, 0, 1])
    #expect(document.text.hasPrefix("Late and early, late again."))
  }

  @Test func `the body has neither notes nor markers`() {
    let (document, _) = document("One two.[^1]\n\n[^1]: Three four five.\n")
    #expect(document.body.count == 1)
    #expect(document.wordCount == 2)
  }

  @Test func `notes that nothing cites and markers without a note are told`() {
    let (document, problems) = document(
      "Text[^gone] and `[^code]`.\n\n[^1]: Nobody cites it.\n")
    #expect(document.notes.map(\.label) == ["1"])
    #expect(
      problems == [
        "a.md:3:7: warning: no text cites the note '1'",
        "a.md:1:5: warning: the text cites a note 'gone', which the document does not have",
      ])
  }

  @Test func `emphasis, links and code are spans of the text`() {
    let (document, _) = document("An *old* [port](https://x.org) with `code` and **fees**.\n")
    #expect(document.text == "An old port with code and fees.")
    #expect(
      document.spans.map { "\($0.kind) \(document.text[utf8: $0.range])" } == [
        "emphasis old", #"link(destination: "https://x.org") port"#, "code code", "strong fees",
      ])
  }

  @Test(arguments: ["second", "Đà Nẵng", "cell", "quoted", "noted"])
  func `each word leads back to its place in the file`(word: String) throws {
    let text = """
      ---
      title: Ü
      ---
      First — *emphatic*
      second, Đà Nẵng.[^1]

      > quoted

      | head |
      |---|
      | cell |

      [^1]: It is noted.
      """
    let (document, _) = document(text)
    let inText = try #require(document.text.range(of: word))
    let inFile = try #require(text.range(of: word))
    let start = document.text.utf8.distance(
      from: document.text.startIndex, to: inText.lowerBound)
    let expected = text.utf8.distance(from: text.startIndex, to: inFile.lowerBound)
    let range = document.sourceRange(of: start..<start + word.utf8.count)
    #expect(range == expected..<expected + word.utf8.count)
    #expect(document.sourceMap.textOffset(of: expected) == start)
  }

  @Test func `notes whose labels begin again by chapter are all kept`() {
    let (document, problems) = document(
      """
      # One

      Late[^1] and early[^2].

      [^1]: One of one.
      [^2]: Two of one.

      # Two

      Later[^1].

      [^1]: One of two.
      """)
    #expect(problems == [])
    #expect(document.notes.map(\.label) == ["1", "2", "1"])
    #expect(
      document.notes.map { String(document.text[utf8: $0.range]) } == [
        "One of one.", "Two of one.", "One of two.",
      ])
    #expect(document.noteReferences.map(\.note) == [0, 1, 2])
    let place = document.sourceMap.sourceOffset(of: document.notes[2].range.lowerBound)
    #expect(document.source.text.utf8.dropFirst(place).starts(with: "One of two.".utf8))
  }

  @Test func `where all notes stand at the end, runs of markers belong to runs of notes`() {
    let (document, _) = document(
      "A[^1] b[^2].\n\nC[^1] d[^2].\n\n[^1]: a\n[^2]: b\n\n## Two\n\n[^1]: c\n[^2]: d\n")
    #expect(document.notes.map(\.label) == ["1", "2", "1", "2"])
    #expect(document.noteReferences.map(\.note) == [0, 1, 2, 3])
  }

  @Test func `of two notes with one label the second is kept, and nothing cites it`() {
    let (document, problems) = document("A[^1] and `[^1]`.\n\n[^1]: first\n[^1]: second\n")
    #expect(document.notes.map { String(document.text[utf8: $0.range]) } == ["first", "second"])
    #expect(document.text.hasPrefix("A and [^1]."))
    #expect(problems == ["a.md:4:7: warning: no text cites the note '1'"])
  }

  @Test func `notes that code shows are none`() {
    let (document, _) = document(
      "A[^1].\n\n```\n[^1]: shown\n```\n\n[^1]: first\n")
    #expect(document.notes.count == 1)
    #expect(document.text.contains("[^1]: shown"))
  }

  @Test(arguments: [
    "## Fees {#fees}", "## **Fees** {#fees}", "## Fees {.wide #fees}", "## Fees {-}",
    "Fees {#f}\n---",
  ])
  func `names and classes behind a heading are no part of it`(heading: String) {
    #expect(document(heading + "\n\nText.\n").document.sectionTitles == ["Fees"])
  }

  @Test(arguments: ["## Sets {1, 2}", "## {#}", "## A {b} c"])
  func `other braces in a heading stay`(heading: String) {
    let title = String(heading.dropFirst(3))
    #expect(document(heading + "\n\nText.\n").document.sectionTitles == [title])
  }
}

extension String {
  fileprivate func range(of word: String) -> Range<Index>? {
    ranges(of: word).first
  }
}
