import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct TableLayoutTests {
  private static let budget: [[String]] = [
    ["Office", "Task", "Cost"],
    ["Harbour", "Deepens the western basin before the winter storms come in", "1,200"],
    ["Signals", "Rings the bell", "95"],
  ]

  /// The lines of a document without the titles above it.
  private func lines(_ markdown: String, measure: Int) -> [String] {
    let layout = ReaderLayout(Document(markdown: markdown), measure: measure)
    return layout.all.drop { !$0.line.isText }.map(\.line.text.text.withoutBlanksAtEnd)
  }

  @Test func `columns share the measure, numbers stand at the right, words are wrapped`() {
    #expect(
      lines(.table(Self.budget), measure: 40) == [
        "Office   Task                       Cost",
        "───────  ────────────────────────  ─────",
        "Harbour  Deepens the western       1,200",
        "         basin before the winter",
        "         storms come in",
        "",
        "Signals  Rings the bell               95",
      ])
  }

  @Test func `rows of a line each stand close`() {
    let rows = [["Year", "Port"], ["2018", "Tidewater"], ["2019", "Eastquay"]]
    #expect(
      lines(.table(rows), measure: 40) == [
        "Year  Port", "────  ─────────", "2018  Tidewater", "2019  Eastquay",
      ])
  }

  @Test func `a table that has no room folds to records`() {
    let rows = [
      ["Office", "Task at hand", "", "Cost"],
      ["Harbour", "Deepens the western basin", "since spring", "12"], ["", "", "", ""],
    ]
    #expect(
      lines(.table(rows), measure: 26) == [
        "Office · Task at hand ·  ·", "Cost", "", "Office: Harbour",
        "Task at h…: Deepens the", "  western basin", "since spring", "Cost: 12", "", "",
      ])
  }

  // MARK: - Any table

  private static let long = String(repeating: "the harbour master counts every ship ", count: 40)

  private static let nasty: [String] = [
    .table(budget),
    .table([["a"], ["one column only, with more words than a line"], [""]]),
    .table([["a", "b", "c"], ["only one"], ["1", "2", "3"]]),
    .table([["", ""], ["no", "headings"]]),
    .table([["港口", "說明", "年"], ["潮水", "越南人民海軍在此停泊並補充燃料和淡水", "2018"]]),
    .table([["Port", "Why"], ["Tidewater", long]]),
    .table([Array(repeating: "heading", count: 200), (0..<200).map { "cell \($0)" }]),
    .table([["a", "b"], ["Supercalifragilistic-expialidocious", "*em* and `code`[^1]"]])
      + "\n\n[^1]: A note.\n",
    "> " + String.table(budget).replacing("\n", with: "\n> "),
    "- item\n\n  " + String.table(budget).replacing("\n", with: "\n  "),
  ]

  @Test(arguments: nasty.indices, [7, 8, 20, 40, 72])
  func `lines fit, and each has an address that leads back`(sample: Int, measure: Int) {
    let layout = ReaderLayout(Document(markdown: Self.nasty[sample]), measure: measure)
    var offsets: Set<Int> = []
    // Each look-up sets its row anew, and some rows here have hundreds of lines.
    for (address, line) in layout.all.filter(\.line.isText).prefix(40) {
      #expect(line.text.displayWidth <= measure)
      #expect(offsets.insert(line.range.lowerBound).inserted)
      #expect(layout.address(of: line.range.lowerBound) == address)
      for stretch in line.stretches { #expect(layout.address(of: stretch.lowerBound) == address) }
    }
  }

  @Test(arguments: nasty.indices, [7, 40, 72])
  func `every character of every cell stands on one line`(sample: Int, measure: Int) {
    let document = Document(markdown: Self.nasty[sample])
    var times = [Int](repeating: 0, count: document.text.utf8.count)
    for (_, line) in ReaderLayout(document, measure: measure).all {
      for stretch in line.stretches { for offset in stretch { times[offset] += 1 } }
    }
    for (byte, times) in zip(document.text.utf8, times) {
      #expect(times == 1 || times == 0 && [0x20, 0x09, 0x0A].contains(byte))
    }
  }

  @Test func `a cell of fifty thousand characters is wrapped in its column`() {
    let cell = String(repeating: "the harbour master counts ", count: 2000)
    let shown = lines(.table([["Port", "Why"], ["Tidewater", cell]]), measure: 40)
    #expect(shown.count > 1700)
    #expect(shown.allSatisfy { $0.displayWidth <= 40 })
  }

  @Test func `a row outside of the sample is wrapped in the same columns`() {
    var rows = [["Year", "Port"]] + (0..<500).map { ["\(1500 + $0)", "Tidewater"] }
    rows[301][1] = "Tidewater and the islands"
    let shown = lines(.table(rows), measure: 40)
    #expect(shown.contains("1799  Tidewater"))
    #expect(shown.contains("1800  Tidewater"))
    #expect(shown.contains("      and the"))
  }

  @Test func `a second header begins a table of its own`() {
    let markdown = String.table([["A", "B"], ["1", "2"]])
    let other = String.table([["Longer heading", "B"], ["x", "y"]])
    let shown = lines(markdown + "\n\n" + other, measure: 40)
    #expect(shown.contains("A  B"))
    #expect(shown.contains("Longer heading  B"))
  }

  // MARK: - Reading in it

  private func reading(_ markdown: String, width: Int = 60) -> Session {
    Session(reading: Document(markdown: markdown), size: Size(width: width, height: 24))
  }

  @Test func `search lights words in their cells`() {
    var session = reading(.table(Self.budget))
    session.press("/")
    session.type("basin before")
    #expect(session.lit(.currentMatch) == ["basin before"])
    session.press("Enter Escape /")
    session.type("rings")
    session.press("Enter")
    #expect(session.lit(.currentMatch) == ["Rings"])
    #expect(session.selectedLine.contains("Signals"))
  }

  @Test func `a row is copied with its cells apart`() {
    var session = reading(.table(Self.budget))
    session.press("j")
    #expect(
      session.press("Y") == [
        .copy(
          "Harbour | Deepens the western basin before the winter storms come in | 1,200",
          what: "text")
      ])
  }

  @Test func `of a long row the sentence of the cell under the mouse is copied`() throws {
    let story = "It was built for barges. " + String(repeating: "It is old. ", count: 50)
    var session = reading(.table([["Port", "Story"], ["Tidewater", story]]))
    let place = try #require(session.place(of: "barges"))
    session.mouse(.press, place.column, place.row)
    #expect(session.press("Y") == [.copy("It was built for barges.", what: "text")])
    #expect(session.cursorRow == place.row)
  }

  @Test func `every line of a table can be reached with the keys, both ways`() {
    let layout = ReaderLayout(Document(markdown: .table(Self.budget)), measure: 40)
    let lines = layout.all.filter(\.line.isText).map(\.line.range.lowerBound)
    var offset = lines[0]
    for line in lines.dropFirst() {
      offset = layout.offset(1, from: offset)
      #expect(offset == line)
    }
    for line in lines.dropLast().reversed() {
      offset = layout.offset(-1, from: offset)
      #expect(offset == line)
    }
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
