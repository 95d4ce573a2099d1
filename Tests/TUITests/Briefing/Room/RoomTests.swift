import Canvas
import Model
import TestSupport
import Testing

@testable import TUI

/// Screens that show one briefing, told by each other where it is.
@Suite struct RoomTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  private static let talk = """
    ---
    minutes: 4
    ---
    # One

    First.

    <!-- pause -->

    Second.

    <!-- note: Say why. -->
    ---
    # Two

    Third.
    ---
    # Three
    ---
    # Four
    """

  private func screen(
    withNotes: Bool = false, size: Size = .standard, _ talk: String = Self.talk
  ) -> Session {
    var session = Session(loading: nil, size: size)
    var options = TalkOptions()
    options.hasNotes = withNotes
    session.app.startPresenting(options)
    session.send(.loaded(library))
    session.send(.briefed(.success(Briefing(markdown: talk, for: library.dossier))))
    return session
  }

  /// Lets a screen hear what another one says while it presses keys.
  private func press(_ keys: String, on speaker: inout Session, heardBy listener: inout Session) {
    hear(speaker.press(keys), on: &listener)
  }

  private func hear(_ effects: [Effect], on listener: inout Session) {
    for case .signal(let signal) in effects {
      guard let read = SlideSignal(bytes: signal.bytes) else {
        Issue.record("\(signal) cannot be read")
        continue
      }
      listener.send(.signalled(read))
    }
  }

  @Test func `a screen looks for the others once, and says where it is`() {
    let session = screen()
    guard case .joinRoom(let path)? = session.effects.first(where: { $0.isAboutRoom }) else {
      Issue.record("nobody looked for the others")
      return
    }
    #expect(path.text == "briefing.md")
    #expect(session.effects.count { $0.isAboutRoom } == 2)
  }

  @Test(arguments: ["Space", "Space Space", "End", "3 Enter", "b", "w", "s", "End Home"])
  func `the others follow, and say nothing of it`(keys: String) {
    var (speaker, listener) = (screen(), screen())
    listener.send(.signalled(SlideSignal(slide: 0, step: 0)))
    let said = listener.effects.count
    press(keys, on: &speaker, heardBy: &listener)
    #expect(listener.screen == speaker.screen)
    #expect(listener.effects.count == said)
  }

  @Test func `who comes in is where the others are, and says how large it is`() {
    var session = screen(size: Size(width: 60, height: 16))
    var heard = SlideSignal(slide: 2, step: 0)
    heard.stage = .standard
    let effects = session.send(.signalled(heard))
    #expect(session.briefing?.slide == 2)
    heard.stage = Size(width: 60, height: 16)
    #expect(effects == [.signal(heard)])
    #expect(session.send(.signalled(heard)).isEmpty)
  }

  @Test func `the presenter turns the pages of the audience's screen`() {
    let items = (1...30).map { "- item \($0)\n" }.joined()
    let talk = "# List\n\n\(items)\n---\n# End\n"
    var audience = screen(size: Size(width: 40, height: 10), talk)
    var presenter = screen(withNotes: true, size: Size(width: 120, height: 50), talk)
    hear(audience.effects, on: &presenter)
    press("Right", on: &presenter, heardBy: &audience)
    #expect(audience.place.hasPrefix("2/"))
    #expect(audience.slide.contains { $0.contains("item 9") }, "\(audience.screen)")
  }

  @Test func `the presenter sees the notes, what comes next and the time, the audience does not`() {
    var presenter = screen(withNotes: true, size: Size(width: 100, height: 30))
    presenter.send(.time(100, wall: "14:05"))
    presenter.send(.time(175, wall: "14:06"))
    #expect(presenter.rows[0].hasPrefix(" 14:06   1:15   left 2:45   0:15 behind"))
    #expect(presenter.rows[0].hasSuffix("1 of 4"))
    for words in ["Say why.", "First.", "Second.", "Two", "Third.", "Now", "Next", "Notes"] {
      #expect(presenter.screen.contains(words), "\(words)")
    }
    #expect(!screen().screen.contains("Say why."))
    presenter.press("t")
    #expect(presenter.rows[0].contains("0:00   left 4:00   on time"))
  }

  @Test(arguments: [(20, 5), (40, 10), (63, 24), (80, 12), (200, 60)])
  func `the presenter's screen shows the notes at any size`(width: Int, height: Int) {
    let presenter = screen(withNotes: true, size: Size(width: width, height: height))
    #expect(presenter.screen.contains("Say why."))
    #expect(presenter.screen.contains("Two"))
  }

  @Test func `notes that are longer than the screen are scrolled`() {
    let note = (1...60).map { "word\($0)" }.joined(separator: " ")
    var presenter = screen(
      withNotes: true, size: Size(width: 64, height: 13), "# One\n\n<!-- note: \(note) -->\n")
    #expect(presenter.screen.contains("more"))
    #expect(!presenter.screen.contains("word60"))
    for _ in 0..<30 { presenter.press("Down") }
    #expect(presenter.screen.contains("word60"))
  }

  @Test func `while it is frozen the audience stays, and follows again afterwards`() {
    var (presenter, audience) = (screen(withNotes: true), screen())
    press("z Right Right", on: &presenter, heardBy: &audience)
    #expect(presenter.rows[0].contains("frozen"))
    #expect(audience.place == "1 of 4")
    press("z", on: &presenter, heardBy: &audience)
    #expect(audience.place == "3 of 4")
    #expect(!presenter.rows[0].contains("frozen"))
  }

  @Test func `without notes there is nothing to freeze`() {
    var session = screen()
    session.press("z")
    #expect(session.lastRow.contains("dossier present --notes"))
  }

  @Test func `what the audience's screen had opened is left for the next step`() {
    let talk = "# One\n\n```quote\nrecord: debt-frightens\n```\n---\n# Two\n"
    var (presenter, audience) = (screen(withNotes: true, talk), screen(withNotes: false, talk))
    audience.press("Enter")
    #expect(audience.briefing == nil)
    press("Right", on: &presenter, heardBy: &audience)
    #expect(audience.place == "2 of 2")
    presenter.press("Left")
    presenter.press("Enter")
    #expect(presenter.briefing == nil)
    press("Left", on: &audience, heardBy: &presenter)
    #expect(presenter.briefing == nil)
    presenter.press("BSpace")
    #expect(presenter.briefing?.slide == 0)
  }

  @Test func `a slide that is not there is passed over`() {
    var session = screen()
    var signal = SlideSignal(slide: 99, step: 99)
    session.send(.signalled(signal))
    #expect(session.place == "1 of 4")
    signal.slide = 0
    session.send(.signalled(signal))
    #expect(session.slide.last == "Second.")
  }

  @Test func `a rehearsal counts the time of each slide`() {
    var session = Session(loading: nil)
    var options = TalkOptions()
    options.isRehearsal = true
    session.app.startPresenting(options)
    session.send(.loaded(library))
    let effects = session.send(
      .briefed(.success(Briefing(markdown: Self.talk, for: library.dossier))))
    #expect(effects.contains(.tellTime(true)))
    for (keys, seconds) in [("", 100), ("", 104), ("Right", 110), ("Left", 111)] {
      session.press(keys)
      session.send(.time(seconds))
    }
    #expect(session.app.rehearsal?.times == [5, 6, 0, 0])
  }

  @Test func `what a view shows as slides joins nobody`() {
    var session = Session(library)
    session.press("3 F5 Space Right")
    #expect(session.briefing != nil)
    #expect(!session.effects.contains { $0.isAboutRoom })
  }
}

extension Effect {
  fileprivate var isAboutRoom: Bool {
    switch self {
    case .joinRoom, .signal: true
    default: false
    }
  }
}
