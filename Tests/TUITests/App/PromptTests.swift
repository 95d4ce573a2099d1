import Canvas
import TUI
import TestSupport
import Testing

@Suite struct PromptTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  @Test(arguments: [
    ("q u a y", "quay"), ("q u a y BSpace", "qua"), ("q u a y C-u", ""),
    ("t h e Space q u a y C-w", "the "), ("t h e Space q u a y Space C-w", "the "),
    ("q u a y C-w C-w", ""), ("q F5 u C-d a M-x y", "quay"), ("ệ 語 Space 🚢 BSpace", "ệ語 "),
    ("a Left Right Home End b", "ab"), ("q y Left u a", "quay"), ("y Home q u a", "quay"),
  ])
  func `the line is edited as lines are`(keys: String, text: String) {
    var session = Session(library)
    session.press("3 /")
    session.press(keys)
    #expect(session.app.prompt?.text == text)
    #expect(session.lastRow.hasPrefix(" /" + text.trimmed))
  }

  @Test(arguments: ["Escape", "C-c", "C-u BSpace"])
  func `leaving brings the screen back as it was`(keys: String) {
    var session = Session(library)
    session.press("3 j j j")
    let before = session.surface
    session.press("/ f e e s")
    #expect(session.surface != before)
    session.press(keys)
    #expect(session.app.prompt == nil)
    #expect(session.surface == before)
  }

  @Test func `Enter keeps what is found and gives the keys back`() {
    var session = Session(library)
    session.press("3 / q u a y Enter j")
    #expect(session.app.prompt == nil)
    #expect(session.status == "2 of 5")
    session.press("Escape")
    #expect(session.status == "3 of 14")
  }

  @Test func `keys that are actions elsewhere are letters here`() {
    var session = Session(library)
    #expect(session.press("3 / q T 1 ?").isEmpty)
    #expect(session.app.prompt?.text == "qT1?")
  }

  @Test func `the arrows and Tab go through the matches while the line is open`() {
    var session = Session(library)
    session.press("3 / q u a y Down Tab")
    #expect(session.status == "3 of 5")
    session.press("Up S-Tab")
    #expect(session.status == "1 of 5")
    #expect(session.app.prompt?.text == "quay")
  }

  @Test func `what is typed narrows from the place where the search began`() {
    var session = Session(library)
    session.press("2 Enter / f e e s")
    let first = session.selectedLine
    session.press("BSpace BSpace BSpace BSpace f e e s")
    #expect(session.selectedLine == first)
  }

  @Test func `the cursor stands behind the text, and within the screen`() {
    var session = Session(library, size: Size(width: 40, height: 10))
    session.press("3 / 語 a")
    #expect(session.surface.cursor == Point(column: 5, row: 9))
    session.type(String(repeating: "long ", count: 20))
    #expect((session.surface.cursor?.column ?? 99) < 40)
  }

  @Test func `a resize leaves the line open`() {
    var session = Session(library)
    session.press("3 / q u a y")
    session.resize(to: Size(width: 40, height: 10))
    #expect(session.app.prompt?.text == "quay")
    #expect(session.status == "1 of 5")
  }

  @Test(arguments: View.allCases)
  func `every view can be searched and left`(view: View) {
    var session = Session(library)
    session.press("\(view.rawValue)")
    let before = session.app.screen
    session.press("/ t h e Escape")
    #expect(session.app.screen == before)
    #expect(session.app.prompt == nil)
  }
}
