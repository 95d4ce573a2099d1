import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct NavigationTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  @Test(arguments: View.allCases)
  func `a digit shows its view and lights its tab`(view: View) {
    var session = Session(library)
    session.press("\(view.rawValue)")
    #expect(session.app.screen.view == view)
    #expect(session.lit(.tab) == ["\(view.rawValue) \(view.title)"])
  }

  @Test func `a view is shown as it was left`() {
    var session = Session(library)
    session.press("3 j j j + 6 j 3")
    let left = session.app.screen
    session.press("6 1 3")
    #expect(session.app.screen == left)
    #expect(session.selectedLine.hasSuffix("The charter of the port takes effect"))
  }

  @Test func `the digit of the view that is open changes nothing`() {
    var session = Session(library)
    session.press("3 j j 3")
    #expect(session.status == "3 of 14")
    #expect(session.app.back.count == 1)
  }

  /// A width, keys, and the last key, which leads elsewhere.
  static let departures = [
    (80, "2", "Enter"), (80, "2 j", "Enter"), (80, "3 j Enter", "Enter"), (80, "4 l j", "Enter"),
    (80, "5 / f e e s Enter j Enter", "Enter"), (80, "7 j Tab", "Enter"), (80, "1 j j j", "Enter"),
    (80, "2 Enter ] ] j j", "3"), (80, "2 Enter / f e e s Enter n", "7"), (80, "4 r j", "r"),
    (120, "3 G", "Enter"), (120, "3 + + k", "Enter"), (120, "4 r j", "Enter"),
    (120, "6 j j", "Enter"), (120, "8 G", "Enter"), (120, "7 j j Tab Tab", "Enter"),
  ]

  @Test(arguments: departures)
  func `Backspace returns to the exact line and selection`(width: Int, keys: String, last: String) {
    var session = Session(library, size: Size(width: width, height: 24))
    session.press(keys)
    let before = session.surface
    session.press(last)
    let after = session.surface
    #expect(after != before)
    session.press("BSpace")
    #expect(session.surface == before)
    session.press("M-Right")
    #expect(session.surface == after)
    session.press("M-Left")
    #expect(session.surface == before)
  }

  @Test func `history is a path that can be walked back and forth`() {
    var session = Session(library)
    let views = [View.documents, .timeline, .actors, .sources]
    for view in views { session.press("\(view.rawValue)") }
    for view in views.dropLast().reversed() {
      session.press("BSpace")
      #expect(session.app.screen.view == view)
    }
    for view in views.dropFirst() {
      session.press("M-Right")
      #expect(session.app.screen.view == view)
    }
    session.press("M-Right")
    #expect(session.app.screen.view == .sources)
  }

  @Test func `going elsewhere forgets the way forward`() {
    var session = Session(library)
    session.press("2 3 BSpace 5 M-Right")
    #expect(session.app.screen.view == .positions)
  }

  @Test func `Backspace says when there is nothing behind`() {
    var session = Session(library)
    session.press("BSpace")
    #expect(session.lastRow.contains("This is where you began"))
    session.press("j")
    #expect(!session.lastRow.contains("This is where you began"))
  }

  @Test func `in the Reader, 2 shows the list of documents`() {
    var session = Session(library)
    session.press("2 Enter 2")
    #expect(session.rows[2].contains("Title"))
  }

  @Test func `2 shows the list of documents even where the Reader was left by a digit`() {
    var session = Session(library)
    session.press("2 Enter j j 1 2")
    #expect(session.selectedLine.contains("nine metres"))
    session.press("2")
    #expect(session.rows[2].contains("Title"))
  }

  @Test func `the path names the dossier, the view and the place`() {
    var session = Session(library, size: Size(width: 130, height: 30))
    session.press("2 Enter ] ]")
    #expect(
      session.rows[1].trimmed
        == "Tidewater: a harbour between two charters › Documents › "
        + "A survey of the quays at Tidewater › East")
  }
}
