import Canvas
import Model
import TUI
import TestSupport
import Testing

/// What the Reader shows of difficult text.
@Suite struct ReaderDisplayTests {
  private func lines(_ document: Document, measure: Int) -> [String] {
    ReaderLayout(document, measure: measure).all.map(\.line.text.text)
  }

  private func lines(_ markdown: String, measure: Int = 40) -> [String] {
    lines(Document(markdown: markdown), measure: measure)
  }

  @Test func `the reader is told of replaced characters`() {
    #expect(lines("one \u{1B}[31m two").contains("1 control character is shown as a sign"))
    #expect(lines("a\u{1B}b\u{7}c").contains("2 control characters are shown as signs"))
    #expect(!lines("nothing to tell").contains { $0.contains("control") })
  }

  @Test func `images are shown by their description in quiet ink`() {
    let layout = ReaderLayout(Document(markdown: "See ![a harbour](x.png) here."), measure: 40)
    let runs = layout.all.flatMap(\.line.text.runs)
    #expect(runs.first { $0.text == "[image: a harbour]" }?.style.role == .muted)
    #expect(runs.first { $0.text == " here." }?.style.role == .text)
  }

  @Test func `tabs are stops in code`() {
    let shown = lines("```\na\tb\nlong\tc\n\td\n```")
    for expected in ["a   b", "long    c", "    d"] { #expect(shown.contains(expected)) }
  }

  @Test(arguments: [20, 40, 72])
  func `what lies too deep shares the last indent and says how deep it is`(measure: Int) {
    let list = (0..<60).map { String(repeating: "  ", count: $0) + "- level \($0 + 1)" }
    let quotes = (1...60).map { String(repeating: "> ", count: $0) + "level \($0)\n" }
    for markdown in [list.joined(separator: "\n"), quotes.joined(separator: "\n")] {
      let shown = lines(markdown, measure: measure)
      #expect(shown.allSatisfy { $0.displayWidth <= measure })
      #expect(shown.contains { $0.contains("60 ") && $0.contains("level") })
    }
  }

  @Test func `a long label of a note leaves room for the note`() {
    let label = String(repeating: "label", count: 40)
    let shown = lines("Text.[^\(label)]\n\n[^\(label)]: The note.")
    #expect(shown.allSatisfy { $0.displayWidth <= 40 })
    #expect(shown.contains { $0.hasSuffix("The note.") })
  }

  @Test(arguments: [
    "Vie\u{323}\u{302}t Nam", "越南人民海軍", "مرحبا بالعالم", "שלום עולם", "ภาษาไทย", "हिन्दी में",
    "👩‍👩‍👧‍👦👍🏽🇻🇳❤️", "Z\u{351}\u{36B}\u{343}algo", "co\u{AD}op\u{AD}er\u{AD}ate", "a\u{200B}b\u{2060}c",
    "ten\u{A0}km\u{2009}off\u{3000}here",
  ])
  func `a press of the mouse on any column stays on its line`(text: String) throws {
    let markdown = Array(repeating: text, count: 30).joined(separator: " ")
    let document = Document(markdown: "First.\n\n" + markdown)
    var session = Session(reading: document, size: Size(width: 30, height: 24))
    for row in 9..<13 {
      session.mouse(.press, 12, row)
      #expect(session.cursorRow == row)
    }
    let layout = ReaderLayout(document, measure: 13)
    for (address, line) in layout.all where line.isText {
      #expect(line.text.displayWidth <= 13)
      #expect(layout.address(of: line.range.lowerBound) == address)
    }
  }

  // MARK: - Justified

  private static let prose =
    "The harbour master counts every ship that passes the eastern quay and writes its flag down."

  private func justified(_ markdown: String, measure: Int) -> [ReaderLine] {
    var options = ReadingOptions()
    options.lines = .justified
    return ReaderLayout(Document(markdown: markdown), measure: measure, options: options)
      .all.map(\.line).filter(\.isText)
  }

  @Test func `justified lines end at the margin, the last one where its words end`() {
    let lines = justified(Self.prose, measure: 30)
    #expect(lines.count > 2)
    #expect(lines.dropLast().allSatisfy { $0.text.displayWidth == 30 })
    #expect(lines.last.map { $0.text.displayWidth < 30 } == true)
  }

  @Test func `headings, code and lines that would be mostly gaps are not justified`() {
    let code = "# A heading that is longer than a line\n\n```\none two\nthree\n```\n\n"
    let lines = justified(code + "one antidisestablishmentarianism", measure: 30).map(\.text.text)
    #expect(lines.contains("one two"))
    #expect(lines.contains("one"))
    #expect(lines.contains { $0.hasPrefix("A heading that is longer") && !$0.contains("  ") })
  }

  @Test func `what is added is neither found nor copied`() {
    var session = Session(
      reading: Document(markdown: Self.prose), size: Size(width: 40, height: 24))
    session.press("=")
    #expect(session.app.reading.lines == .justified)
    session.press("/")
    session.type("master counts every ship that passes")
    session.press("Enter")
    #expect(session.lit(.currentMatch).joined().hasPrefix("master"))
    #expect(session.press("Y") == [.copy(Self.prose, what: "text")])
    session.press("= =")
    #expect(session.app.reading.lines == .ragged)
  }

  // MARK: - Small screens

  @Test(arguments: [
    Size(width: 20, height: 5), Size(width: 40, height: 7), Size(width: 40, height: 10),
  ])
  func `the title lines can be scrolled into view and out of it`(size: Size) {
    let words = "A title that takes more than one line of any small screen, since it is very long"
    let document = Document(markdown: "---\ntitle: \(words)\n---\n\nThe text begins.\n\nAnd ends.")
    var session = Session(reading: document, size: size)
    session.press("g g")
    var seen = session.screen
    for _ in 0..<12 {
      session.press("Down")
      seen += session.screen
    }
    #expect(seen.contains("A title"))
    #expect(seen.contains("The text"))
    #expect(session.screen.contains("And ends."))
    for _ in 0..<20 { session.press("Up") }
    #expect(session.screen.contains("A title"))
    session.press("End Home")
    #expect(session.screen.contains("A title"))
  }
}
