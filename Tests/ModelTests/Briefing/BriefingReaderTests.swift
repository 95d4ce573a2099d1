import Model
import TestSupport
import Testing

@Suite struct BriefingReaderTests {
  let dossier: Dossier

  init() async throws {
    dossier = try await DossierLoader.load([Tidewater.path])
  }

  private func read(_ markdown: String) -> Briefing {
    Briefing(markdown: markdown, for: dossier)
  }

  @Test(arguments: [
    ("# One\n\nText.\n\n---\n\n# Two\n", [["One", "Text."], ["Two"]]),
    // Anywhere else the second line would make a heading of the first.
    ("One\n---\nTwo", [["One"], ["Two"]]),
    ("One\n\n* * *\n\nTwo\n___\nThree", [["One"], ["Two"], ["Three"]]),
    ("---\n\n---\nOne\n---\n\n---\n", [["One"]]),
    ("- a\n- b\n---\n1. c\n2. d", [["a", "b"], ["c", "d"]]),
    ("```\n---\n```\n---\nTwo", [["---"], ["Two"]]),
    ("&lt;tag&gt; first\n---\n&amp; second", [["<tag> first"], ["& second"]]),
    ("", []), ("---\n---\n", []), ("<!-- note: alone -->", []),
  ])
  func `rules part slides, and slides that say nothing are none`(
    markdown: String, slides: [[String]]
  ) {
    #expect(read(markdown).outline == slides)
  }

  @Test func `without rules each heading begins a slide`() {
    let briefing = read("Before.\n\n# One\n\nText.\n\n## Two\n\nMore.\n")
    #expect(briefing.outline == [["Before."], ["One", "Text."], ["Two", "More."]])
    #expect(briefing.slides.map(\.title) == ["Before.", "One", "Two"])
  }

  @Test(arguments: [
    ("# A\n\nOne.\n\n<!-- pause -->\n\nTwo.\n\nThree.", ["A", "One.", "> Two.", "Three."]),
    ("- a <!-- pause -->\n- b\n<!--pause-->\n- c", ["a", "> b", "> c"]),
    ("One <!-- pause --> two", ["One", "> two"]),
    ("<!-- pause -->\n\nOne.\n\n<!-- PAUSE -->", ["One."]),
    ("One.\n<!-- anything\nelse -->\nTwo.", ["One.", "Two."]),
    ("`<b>` one\n\n<!-- pause --><!-- pause -->\n\nTwo", ["<b> one", "> Two"]),
  ])
  func `a pause lets what follows wait`(markdown: String, slide: [String]) {
    #expect(read(markdown).outline == [slide])
  }

  @Test(arguments: [("minutes: 20\n", 20), ("minutes: 99999999999999999\n", nil), ("", nil)])
  func `how long it is to take is read`(line: String, minutes: Int?) {
    let markdown = "---\ntitle: T\n\(line)---\n# One\n"
    let dossier = Dossier(path: "x", documents: [Document(markdown: "Text.\n")])
    #expect(Briefing(markdown: markdown, for: dossier).minutes == minutes)
  }

  @Test func `an incremental briefing shows one thing after the other`() {
    let briefing = read(
      """
      ---
      title: Quays
      incremental: true
      ---
      # A

      One.

      Two.

      - a
        - b
      - c

      | x | y |
      |---|---|
      | 1 | 2 |

      ```forces
      ```
      """)
    #expect(briefing.title == "Quays")
    #expect(
      briefing.outline == [
        [
          "A", "One.", "> Two.", "> a", "b", "> c", "> x\ty", "1\t2", "> [forces]",
        ]
      ])
    #expect(briefing.slides[0].parts.last?.isIncremental == true)
    #expect(briefing.problems == [])
  }

  @Test func `what the speaker notes is on no slide`() {
    let briefing = read("One.\n\n<!-- note: Say\n  it slowly. -->\n---\nTwo <!-- Notes: b -->\n")
    #expect(briefing.outline == [["One."], ["Two"]])
    #expect(briefing.slides.map(\.notes) == [["Say it slowly."], ["b"]])
  }

  @Test func `each slide knows where it begins`() {
    let briefing = read(
      "---\ntitle: T\n---\n\n# One\n\n---\n\nTwo\n\n```quote\nrecord: wall\n```\n")
    #expect(
      briefing.slides.map { $0.place?.description } == ["briefing.md:5:3", "briefing.md:9:1"])
    let views = briefing.slides.flatMap(\.parts).compactMap { part in
      if case .view(let view) = part.content { view.place.description } else { nil }
    }
    #expect(views == ["briefing.md:11:1"])
  }

  @Test func `what acts on a terminal is a sign before it is read`() {
    let briefing = read(
      "One \u{1B}[31m red\n\n```quote\ndocument: \"\\e[31m\"\nexact: x\n```\n"
        + "```forces\n\"\\e[31m\": a\n\"\\e[31m\": b\n```\n")
    #expect(!briefing.outline.joined().joined().unicodeScalars.contains("\u{1B}"))
    #expect(briefing.outline[0].last?.hasPrefix("[line 9: the key '␛[31m' stands twice") == true)
  }

  @Test func `notes of the text are kept for the slides that cite them`() {
    let briefing = read("One.[^1]\n---\nTwo.\n\n[^1]: Log.\n")
    #expect(briefing.outline == [["One."], ["Two."]])
    #expect(briefing.text?.notes.count == 1)
  }
}
