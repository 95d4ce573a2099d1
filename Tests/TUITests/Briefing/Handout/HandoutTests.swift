import Canvas
import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct HandoutTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  private static let talk = """
    ---
    title: The <quays>
    ---
    # Bottom line

    The *quays* can open further.

    <!-- pause -->

    Fees hold the port back.

    <!-- note: Wait for
    questions. -->
    ---
    # Forces

    ```forces
    ids: [debt-frightens]
    points: true
    ```

    ~~~quote
    record: debt-frightens
    ~~~
    ---
    # The end
    """

  private var source: SourceText {
    SourceText(path: "briefing.md", decoding: Array(Self.talk.utf8))
  }

  private func handout(_ talk: String = Self.talk, notes: Bool = false, steps: Bool = false)
    -> Handout
  {
    Handout(
      Briefing(markdown: talk, for: library.dossier), library, hasNotes: notes, hasSteps: steps)
  }

  private func count(_ part: String, in text: String) -> Int {
    text.components(partedBy: part) - 1
  }

  @Test func `the text has a page a slide, or a step, and end notes`() {
    let text = handout().text(width: 80)
    #expect(text.hasPrefix("── 1 ──\n\nBottom line\n\nThe quays can open further.\n\nFees hold"))
    #expect(text.contains("── Evidence ──\n\n[1] “"))
    #expect(count("── 1 ──", in: text) == 1 && !text.contains("questions"))
    let steps = handout(notes: true, steps: true).text(width: 80)
    #expect(count("── 1 ──", in: steps) == 2)
    #expect(count("Wait for questions.", in: steps) == 1)
  }

  @Test func `how to handle a document stands on each page that rests on it`() {
    for text in [handout().text(width: 80), handout().html, handout().markdown(of: source)] {
      #expect(text.contains("Speakers may be quoted, not named."))
    }
  }

  @Test func `a page for browsers says nothing that it would obey`() {
    let html = handout(notes: true).html
    #expect(html.contains("<title>The &lt;quays&gt;</title>"))
    #expect(count("<section>", in: html) == 4)
    #expect(html.contains("<sup><a href=\"#e1\">1</a></sup>") && html.contains("<li id=\"e1\">"))
    #expect(html.contains("<aside>Wait for questions.</aside>"))
    #expect(!html.contains("<script") && !html.contains("<quays>"))
  }

  @Test func `Markdown keeps the words and steps, and can be presented again`() {
    let text = handout().markdown(of: source)
    #expect(text.contains("The *quays* can open further.\n\n<!-- pause -->\n\nFees hold"))
    #expect(!text.contains("```") && !text.contains("~~~") && !text.contains("questions"))
    #expect(
      handout(notes: true).markdown(of: source).contains("<!-- note: Wait for\nquestions. -->"))
    let empty = Dossier(path: "x", documents: [Document(markdown: "Text.\n")])
    let again = Briefing(markdown: text, for: empty)
    #expect(again.problems == [])
    #expect(again.slides.prefix(3).map(\.title) == ["Bottom line", "Forces", "The end"])
    #expect(again.slides.dropFirst(3).map(\.title) == ["Evidence"])
    #expect(
      again.outline[0] == [
        "Bottom line", "The quays can open further.", "> Fees hold the port back.",
      ])
  }

  @Test func `a second hand-out of a hand-out is the same`() {
    let text = handout().markdown(of: source)
    let again = SourceText(path: "talk.md", decoding: Array(text.utf8))
    #expect(handout(text).markdown(of: again).hasPrefix(text.dropLast(1)))
  }

  @Test(arguments: [
    "", "```forces", "a\n```forces\nside: left\n```\nb", "<!-- note: x", "~~~quote\n~~~",
  ])
  func `whatever is wrong with a briefing, there is a hand-out`(talk: String) {
    let source = SourceText(path: "briefing.md", decoding: Array(talk.utf8))
    let handout = handout(talk, notes: true, steps: true)
    #expect(handout.markdown(of: source).contains("~~~") == false)
    #expect(!handout.html.isEmpty)
    #expect(handout.text(width: 20).isEmpty == false)
  }

  @Test func `pictures show each slide or step, and the end notes`() {
    let size = Size(width: 60, height: 20)
    let pictures = handout().pictures(size: size, theme: .light, letters: .sample)
    #expect(pictures.count == 4)
    #expect(pictures[0].contains("Fees hold the port back."))
    #expect(pictures[3].contains("Evidence"))
    let steps = handout(steps: true).pictures(size: size, theme: .light, letters: .sample)
    #expect(steps.count == 5)
    #expect(!steps[0].contains("Fees hold the port back."))
  }
}

extension String {
  /// How many parts a text has between others.
  fileprivate func components(partedBy part: String) -> Int {
    replacing(part, with: "\u{0}").split(separator: "\u{0}", omittingEmptySubsequences: false).count
  }
}
