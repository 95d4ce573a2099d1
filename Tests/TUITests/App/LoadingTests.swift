import Canvas
import Model
import TUI
import TestSupport
import Testing

/// Before the files are read, when they cannot be, and when they are read again.
@Suite struct LoadingTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  @Test func `without a summary, the last row says that files are being read`() {
    let session = Session(loading: nil)
    #expect(session.status == "reading files…")
    #expect(session.lit(.tab) == ["1 Overview"])
  }

  @Test func `a summary of an earlier run is shown as the whole will be`() {
    let early = Session(loading: library.summary)
    #expect(early.surface == Session(library).surface)
    #expect(early.status != "reading files…")
  }

  @Test(arguments: Action.allCases, [true, false])
  func `every action is harmless before the files are read`(action: Action, hasSummary: Bool) {
    var session = Session(loading: hasSummary ? library.summary : nil)
    session.perform(action)
    session.press("a Enter Escape j")
    #expect(session.surface.size == .standard)
    session.send(.loaded(library))
    session.press("Escape 3 j")
    #expect(session.app.screen.view == .timeline)
  }

  @Test func `what was typed early finds the dossier loaded`() {
    var session = Session(loading: nil)
    session.press("?")
    session.send(.loaded(library))
    #expect(session.app.overlay != nil)
    session.press("Escape")
    #expect(session.screen.contains("A survey of the quays"))
  }

  @Test func `a failure is said in the last row`() {
    var session = Session(loading: nil)
    session.send(.failed("papers: cannot be read: no such file or directory"))
    #expect(session.lastRow.contains("papers: cannot be read: no such file or directory"))
  }

  @Test func `a failure to read again leaves what is open`() {
    var session = Session(library)
    session.press("3 j")
    session.send(.failed("papers: cannot be read: permission denied"))
    #expect(session.lastRow.contains("permission denied"))
    #expect(session.status == "2 of 14")
  }

  static let places = [
    "1 G", "2 G", "2 G Enter G", "2 Enter / f e e s Enter G", "3 G", "3 G + + +", "4 l G", "4 r G",
    "5 G Tab", "6 G", "7 G Tab", "8 G", "9 G", "3 G / q", "2 Enter j K", "2 Enter j Enter", "f",
    ":",
    "7 j Tab Enter", "m a 7 G m b 2 Enter G m c",
  ]

  @Test(arguments: places)
  func `a dossier that is smaller when it is read again traps nowhere`(keys: String)
    async throws
  {
    var session = Session(library)
    session.press(keys)
    session.send(.loaded(try await Fixture.oneSided.library))
    #expect(session.surface.size == .standard)
    for action in Action.allCases where action != .quit {
      session.perform(action)
      #expect(session.surface.size == .standard)
      session.press("Escape")
    }
    session.press("' a ' b ' c")
    for _ in 0..<30 { session.press("BSpace k j") }
    for view in View.allCases { session.press("\(view.rawValue) k j Tab") }
    #expect(session.surface.size == .standard)
  }

  @Test(arguments: ["3 j j", "2 Enter ] j", "4 l j", "7 j Tab", "5 / f e e s Enter j", "3 + + j"])
  func `a dossier that is the same when it is read again changes nothing`(keys: String) {
    var session = Session(library)
    session.press(keys)
    let before = session.surface
    session.send(.loaded(library))
    #expect(session.surface == before)
  }
}
