import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct OverviewScreenTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  @Test func `the page tells what is asked, what is answered, and what there is`() {
    let session = Session(library, size: Size(width: 200, height: 60))
    for text in [
      "Tidewater: a harbour between two charters", "Question", "How far can the port of Tidewater",
      "Bottom line", "The quays can open further in small steps.", "Handling",
      "Invented for the tests; quote it freely.", "Trần Thị Bích, Kwabena Osei · 2031-04-02",
      "291 words · 4 notes", "83 words · 1 note ", "14 events by year", "1961",
      "3 facilitators against 3 constraints", "+ Pilots share what they have",
      "− Debt frightens the council", "4 recommendations", "5 positions", "6 figures", "6 actors",
      "5 notes", "4 problems in the files",
    ] {
      let isThere = session.screen.contains(text)
      #expect(isThere, "\(text)")
    }
  }

  /// What Enter opens, item by item.
  static let ways: [(title: String, status: String)] = [
    ("Documents", "0 %"), ("Documents", "0 %"), ("Timeline", "1 of 14"), ("Forces", "1 of 3"),
    ("Recommendations", "1 of 4"), ("Positions", "1 of 5"), ("Figures", "1 of 6"),
    ("Actors", "1 of 6"), ("Sources", "1 of 5"), ("Problems", "1 of 4"),
  ]

  @Test(arguments: ways.indices, [80, 120])
  func `Enter opens what is selected, and Backspace returns to it`(item: Int, width: Int) {
    var session = Session(library, size: Size(width: width, height: 24))
    for _ in 0..<item { session.press("j") }
    let before = session.surface
    session.press("Enter")
    #expect(session.rows[1].contains("› " + Self.ways[item].title))
    #expect(session.status == Self.ways[item].status)
    session.press("BSpace")
    #expect(session.surface == before)
  }

  @Test func `Tab goes round`() {
    var session = Session(library)
    let first = session.selectedLine
    for _ in Self.ways { session.press("Tab") }
    #expect(session.selectedLine == first)
    session.press("S-Tab")
    #expect(session.selectedLine.contains("4 problems in the files"))
  }

  @Test(arguments: [Size(width: 20, height: 5), Size(width: 40, height: 10), .standard])
  func `every item can be seen, and the title again`(size: Size) {
    var session = Session(library, size: size)
    // The page begins with its title, even where the first item is below the screen.
    for _ in Self.ways.dropFirst() {
      session.press("j")
      #expect(session.selectedLine.hasPrefix("▸"))
    }
    session.press("g g")
    let body = Frame(size).body
    #expect(session.rows[body.row..<body.maxRow].contains { $0.hasPrefix("  Tidewater:") })
  }

  @Test func `one document and nothing else is an overview too`() async throws {
    var session = Session(try await Fixture.letter.library)
    for text in ["A letter", "No dated events", "No forces", "0 problems in the files"] {
      #expect(session.screen.contains(text), "\(text)")
    }
    session.press("j j j Enter")
    #expect(session.app.screen.view == .forces)
  }
}
