import Canvas
import TUI
import TestSupport
import Testing

@Suite struct HelpTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  @Test func `help is grouped, and shows the keys of the view that is open`() {
    let reader = Help(keymap: Keymap.reader.over(.everywhere))
    #expect(reader.lines.first == .heading("Moving"))
    #expect(reader.lines.contains(.heading("Reading")))
    #expect(reader.lines.contains(.keys("K", summary: Action.peek.words.summary)))
    let elsewhere = Help(keymap: .everywhere)
    #expect(!elsewhere.lines.contains(.heading("Reading")))
    #expect(!elsewhere.lines.contains(.heading("Timeline")))
  }

  @Test(arguments: [Size.standard, Size(width: 40, height: 10), Size(width: 20, height: 5)])
  func `every line of help can be scrolled to`(size: Size) {
    var session = Session(library, size: size)
    session.press("2 Enter ?")
    var seen: Set<String> = []
    for _ in 0..<90 {
      seen.formUnion(session.rows)
      session.press("j")
    }
    #expect(seen.contains { $0.contains("Moving") })
    #expect(seen.contains { $0.contains("Leav") })
  }

  @Test(arguments: [
    ("G", true), ("Space Space Space Space Space Space", true), ("G Home", false),
    ("G PageUp PageUp PageUp PageUp PageUp", false), ("j k", false), ("C-d C-u", false),
  ])
  func `keys scroll help, no further than its ends`(keys: String, isAtEnd: Bool) {
    var session = Session(library)
    session.press("?")
    session.press(keys)
    #expect(session.screen.contains("Leave dossier") == isAtEnd)
  }

  @Test(arguments: ["Escape", "?", "q", "Enter", "BSpace", "F1"])
  func `help closes and nothing else happens`(key: String) {
    var session = Session(library)
    session.press("3 j")
    let before = session.surface
    session.press("?")
    #expect(session.press(key).isEmpty)
    #expect(session.surface == before)
  }
}
