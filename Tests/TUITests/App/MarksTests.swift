import Canvas
import TUI
import TestSupport
import Testing

@Suite struct MarksTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  @Test func `a mark comes back to the exact place`() {
    var session = Session(library)
    session.press("2 Enter ] j m a")
    #expect(session.lastRow.contains("Marked as a; 'a comes back"))
    let marked = session.app.screen
    session.press("] ] 3 j j")
    session.press("' a")
    #expect(session.app.screen == marked)
    session.press("BSpace")
    #expect(session.status == "3 of 14")
  }

  @Test func `a mark that was not set is reported`() {
    var session = Session(library)
    session.press("3 ' z")
    #expect(session.lastRow.contains("No mark z"))
    #expect(session.app.screen.view == .timeline)
  }

  @Test func `the letter of a mark is no action`() {
    var session = Session(library)
    let work = session.press("3 m q")
    #expect(work.isEmpty)
    #expect(session.app.marks["q"] == session.app.screen)
  }

  @Test(arguments: ["m Escape", "' Escape", "m Enter", "' C-a"])
  func `any other key sets and finds nothing`(keys: String) {
    var session = Session(library)
    session.press("3 j")
    let before = session.app.screen
    session.press(keys)
    #expect(session.app.marks.isEmpty)
    #expect(session.app.screen == before)
    session.press("j")
    #expect(session.status == "3 of 14")
  }

  @Test func `a mark is kept while the terminal changes its size`() {
    var session = Session(library)
    session.press("3 G m x g g")
    session.resize(to: Size(width: 40, height: 10))
    session.press("' x")
    #expect(session.selectedLine.hasPrefix("~2033"))
  }
}
