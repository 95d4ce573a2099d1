import Canvas
import TUI
import TestSupport
import Testing

/// The last row: which keys do what, and how far the reader is.
@Suite struct HintsTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  static let screens = ["1", "2", "3", "4", "4 r", "5", "6", "7", "8", "9", "2 Enter"]

  @Test(arguments: screens)
  func `each hint is a key that the screen has, and help is the last`(keys: String) {
    var session = Session(library, size: Size(width: 250, height: 24))
    session.press(keys)
    for action in session.app.screen.hints + [.showHelp] {
      let hint = session.app.keymap.shownKeys(for: action) + " " + action.words.hint
      #expect(session.lastRow.contains(" " + hint), "\(hint)")
    }
    #expect(!session.app.screen.hints.contains { session.app.keymap.keys(for: $0).isEmpty })
  }

  @Test(arguments: screens, [20, 30, 40, 60, 80])
  func `a narrow row keeps help, and leaves a gap before the status`(keys: String, width: Int) {
    var session = Session(library, size: Size(width: width, height: 12))
    session.press(keys)
    #expect(session.lastRow.contains("? help"))
    let status = session.status
    #expect(status.isEmpty || session.lastRow.hasSuffix(" " + status))
  }

  @Test(arguments: [
    ("3", "1 of 14"), ("3 G", "14 of 14"), ("3 / q u a y Enter j", "2 of 5"),
    ("5 / n o s u c h", "none"), ("4 l", "1 of 3"), ("2 Enter G", "100 %"),
    ("2 Enter / q u a y", "1 of 7"), ("2 Enter / z z", "not found"), ("9 j", "2 of 4"),
  ])
  func `the status says how far`(keys: String, status: String) {
    var session = Session(library)
    session.press(keys)
    #expect(session.status == status)
  }

  @Test func `a notice is cut where the terminal is narrow`() {
    var session = Session(library, size: Size(width: 24, height: 6))
    session.press("3")
    session.send(.reported("A very long report about something that happened"))
    #expect(session.rows.allSatisfy { $0.displayWidth <= 24 })
    #expect(session.lastRow.contains("…"))
  }
}
