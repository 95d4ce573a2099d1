import Model
import TUI
import TestSupport
import Testing

/// What the program asks its host to do.
@Suite struct EffectsTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  @Test(
    arguments: [
      ("q", .quit(status: 0)), ("C-c", .quit(status: 0)), ("C-z", .suspend), ("C-l", .redraw),
      ("T", .applyTheme(.light)), ("M", .setMouse(false)),
    ] as [(String, Effect)])
  func `a key asks for work in every view`(key: String, effect: Effect) {
    for view in View.allCases {
      var session = Session(library)
      session.press("\(view.rawValue)")
      #expect(session.press(key) == [effect])
    }
  }

  @Test func `the screen is painted whole when the program resumes`() {
    var session = Session(library)
    #expect(session.send(.input(.resumed)) == [.redraw])
  }

  @Test(arguments: [(Int32(15), Int32(143)), (1, 129), (2, 130)])
  func `a signal that asks to end becomes the status`(signal: Int32, status: Int32) {
    var session = Session(library)
    session.press("3 /")
    #expect(session.send(.input(.asksToEnd(signal: signal))) == [.quit(status: status)])
  }

  @Test func `the themes come round, and each says its name`() {
    var session = Session(library)
    for theme in Theme.all.dropFirst() + [Theme.dark] {
      #expect(session.press("T") == [.applyTheme(theme)])
      #expect(session.app.theme == theme)
      #expect(session.lastRow.contains("Theme: \(theme.name)"))
    }
  }

  @Test func `a theme changes nothing that is drawn`() {
    var session = Session(library)
    session.press("4")
    let before = session.surface
    session.press("T j k")
    #expect(session.surface == before)
  }

  @Test func `the mouse is given to the terminal and taken back`() {
    var session = Session(library)
    session.press("M")
    #expect(session.lastRow.contains("The mouse selects text in the terminal"))
    #expect(session.press("M") == [.setMouse(true)])
    #expect(session.lastRow.contains("The mouse works in dossier"))
  }

  @Test func `a report stands in the last row until the next key`() {
    var session = Session(library)
    session.send(.reported("Copied the text"))
    #expect(session.lastRow.contains("Copied the text"))
    session.press("3")
    #expect(!session.lastRow.contains("Copied the text"))
  }
}
