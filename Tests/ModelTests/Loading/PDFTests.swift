import TestSupport
import Testing

@testable import Model

/// What is read from a PDF, by the boxes of its words.
@Suite struct PDFTests {
  private func draft(_ pages: [String], title: String = "", author: String = "") -> Draft {
    let text = """
      <html><head><title>\(title)</title><meta name="Author" content="\(author)"/></head><body><doc>
      \(pages.map { "<page width=\"600\" height=\"800\"><flow>\($0)</flow></page>" }.joined())
      </doc></body></html>
      """
    return PDFReader.read(SourceText(path: "a.pdf", decoding: Array(text.utf8)))
  }

  /// A block of lines, each ten points to the right of what `indents` says.
  private func block(
    _ lines: [String], top: Double, size: Double = 10, indents: [Int: Double] = [:]
  ) -> String {
    let lines = lines.enumerated().map { index, text in
      line(
        text, top: top + Double(index) * size * 1.2, size: size, left: 10 + (indents[index] ?? 0))
    }
    return "<block xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\">\(lines.joined())</block>"
  }

  /// A line of words; `^` raises a word, and its letters are half as wide as high.
  private func line(_ text: String, top: Double, size: Double, left: Double) -> String {
    var left = left
    let words = text.split(separator: " ").map { word -> String in
      let isRaised = word.hasPrefix("^")
      let letters = isRaised ? word.dropFirst() : word
      if isRaised { left -= size / 2 }
      let size = isRaised ? size * 0.6 : size
      defer { left += Double(letters.count + 1) * size / 2 }
      return tag("word", left, top, left + Double(letters.count) * size / 2, top + size)
        + "\(letters)</word>"
    }
    return tag("line", left, top, left, top + size)
      .replacing("xMin=\"\(left)\"", with: "xMin=\"\(firstLeft(words))\"") + words.joined()
      + "</line>"
  }

  private func firstLeft(_ words: [String]) -> String {
    words.first.flatMap { $0.split(separator: "\"").dropFirst().first.map(String.init) } ?? ""
  }

  private func tag(
    _ name: String, _ left: Double, _ top: Double, _ right: Double, _ bottom: Double
  ) -> String {
    "<\(name) xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(bottom)\">"
  }

  @Test func `lines join to paragraphs, which indents and gaps part`() {
    let draft = draft([
      block(
        [
          "The council of the port met", "in the winter to talk on it",
          "It met again a year later on",
        ],
        top: 200, indents: [2: 12]) + block(["Nobody came to the quays in"], top: 280)
    ])
    #expect(
      draft.picture == """
        paragraph: The council of the port met in the winter to talk on it
        paragraph: It met again a year later on
        paragraph: Nobody came to the quays in
        """)
  }

  @Test(arguments: [
    ("of the har-", "bour was", "of the harbour was"),
    ("in a long-", "term view", "in a long-term view"),
    ("THE TERMS OF HAR-", "BOUR TRADE", "THE TERMS OF HARBOUR TRADE"),
    ("with all US-", "China talks", "with all US-China talks"),
    ("the years 2020-", "21 were", "the years 2020-21 were"),
  ])
  func `a hyphen goes only where it parted a word`(first: String, second: String, text: String) {
    let other = block(["The term is long in the harbour of it"], top: 100)
    let draft = draft([other + block([first, second], top: 200)])
    #expect(draft.blocks.last.map(draft.string(of:)) == text)
  }

  @Test func `larger letters are headings, the largest the title`() {
    let draft = draft([
      block(["Harbour Fees", "in Winter"], top: 100, size: 20)
        + block(["One"], top: 160, size: 14)
        + block(["The council of the port met in the winter and talked of fees."], top: 200)
    ])
    #expect(draft.blocks.map(\.kind) == [.heading(level: 1), .heading(level: 2), .paragraph])
    #expect(draft.metadata.title == "Harbour Fees in Winter")
  }

  @Test func `what a PDF says of itself counts where the text confirms it`() {
    let text = block(["Harbour Fees by Ana Bell and others of the port"], top: 100)
    let confirmed = draft([text], title: "Harbour Fees", author: "Ana Bell")
    #expect(confirmed.metadata.title == "Harbour Fees")
    #expect(confirmed.metadata.authors.map(\.displayText) == ["Ana Bell"])
    let stale = draft([text], title: "Microsoft Word - draft.doc", author: "user")
    #expect(stale.metadata == Metadata(title: ""))
  }

  @Test func `raised numbers and the notes at the foot are told apart`() {
    let draft = draft([
      block(["The fees rose ^1 and fell ^2 again in the long winter of the port"], top: 100)
        + block(["1 Bell, The Quays.", "2 Dunn, Ships &amp; Men."], top: 600, size: 7)
    ])
    #expect(
      draft.picture == """
        paragraph: The fees rose1 and fell2 again in the long winter of the port
        paragraph: 1 Bell, The Quays.
        paragraph: 2 Dunn, Ships & Men.
        """)
    #expect(draft.spans.map { "\($0.kind) \(draft.string($0.range))" }.count == 4)
    #expect(draft.spans.allSatisfy { $0.kind == .superscript })
    #expect(draft.spans.map { draft.string($0.range) } == ["1", "2", "1", "2"])
  }

  @Test func `running heads and page numbers are furniture, and pages are known`() {
    let pages = (1...3).map { page in
      block(["Port Watch \(page)"], top: 20) + block(["Text of page \(page) and more"], top: 300)
        + block(["\(page + 6)"], top: 770)
    }
    let draft = draft(pages)
    #expect(draft.blocks.count == 9)
    #expect(draft.blocks.filter { $0.role == .body }.map(\.page) == [1, 2, 3])
    #expect(
      draft.blocks.filter { $0.role == .body }.map(draft.string(of:)).allSatisfy {
        $0.hasPrefix("Text of page")
      })
  }

  @Test func `bullets become markers, and columns keep their lines`() {
    let items = block(["• first thing", "• second"], top: 200)
    let table = """
      <block xMin="0" yMin="0" xMax="0" yMax="0">
      \(line("Year", top: 300, size: 10, left: 10).dropLast(7))\(tag("word", 200, 300, 220, 310))\
      Fees</word></line>
      \(line("2019", top: 312, size: 10, left: 10).dropLast(7))\(tag("word", 200, 312, 220, 322))\
      12</word></line></block>
      """
    #expect(
      draft([items + table]).picture == """
          • paragraph: first thing
          • paragraph: second
        paragraph: Year Fees
        2019 12
        """)
  }

  @Test(arguments: [
    "", "<page", "<page><block><line><word>", "<word xMin=\"a\"", "</line></page>",
    "<page width=\"1\" height=\"nan\"><block ><line xMin=\"inf\"><word xMin=\"-1e40\">x</word></line>",
  ])
  func `broken output is read as far as it goes`(text: String) {
    let draft = PDFReader.read(SourceText(path: "a.pdf", decoding: Array(text.utf8)))
    #expect(draft.blocks.count <= 1)
  }

  @Test func `a number that stands alone beside its note belongs to it`() {
    let number =
      "<block xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\">"
      + line("1", top: 700, size: 5, left: 10) + "</block>"
    let draft = draft([
      block(["The fees of the harbour rose.  ^1", "Nobody came to it for years"], top: 200)
        + number
        + "<block xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\">"
        + line("See the Harbour Office, 4.", top: 700, size: 8, left: 14) + "</block>"
    ])
    #expect(draft.picture.hasSuffix("paragraph: 1 See the Harbour Office, 4."))
    #expect(draft.spans.count { $0.kind == .superscript } == 2)
  }

  @Test func `lines like titles are headings where letters of one size tell none`() {
    let full = Array(
      repeating: "The council of the port met in the winter to talk on its fees", count: 4)
    let page =
      block(["Small Ports"], top: 100, size: 20)
      + block(["Fees and Who Pays Them"] + full, top: 200) + block(["On Tugs"], top: 300)
      + block(full, top: 330)
    let text = """
      <html><body><doc><page width="600" height="800"><flow>\(page)</flow></page></doc></body></html>
      """
    let document = readDocument(text, name: "a.pdf").document
    #expect(
      document.sectionTitles == ["Small Ports", "Fees and Who Pays Them", "On Tugs"])
    #expect(document.sections.map(\.level) == [1, 2, 2])
  }

  @Test func `a title of two lines is one heading`() {
    let page =
      block(["Small Ports"], top: 100, size: 20) + block(["and Fees"], top: 130, size: 20)
      + block(["The council of the port met", "in the winter to talk"], top: 300)
    let text = """
      <html><body><doc><page width="600" height="800"><flow>\(page)</flow></page></doc></body></html>
      """
    #expect(
      readDocument(text, name: "a.pdf").document.sectionTitles == ["Small Ports and Fees"])
  }
}
