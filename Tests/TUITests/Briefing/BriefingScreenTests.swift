import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct BriefingScreenTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  static let talk = """
    ---
    title: The quays
    ---
    # Bottom line

    The quays can open further.

    <!-- pause -->

    Fees hold the port back.

    <!-- note: Wait for questions. -->
    ---
    # Forces

    ```forces
    side: constraint
    ```
    ---
    # Who says so

    ```quote
    record: debt-frightens
    ```
    ---
    # The end
    """

  private func present(_ keys: String = "", size: Size = .standard) -> Session {
    var session = Session(presenting: Self.talk, library, size: size)
    session.press(keys)
    return session
  }

  @Test func `F5 asks for the briefing and shows its first slide on the whole screen`() {
    var session = Session(library)
    guard case .readBriefing(let dossier)? = session.press("F5").first else {
      Issue.record("nobody was asked to read the briefing")
      return
    }
    session.send(.briefed(.success(Briefing(markdown: Self.talk, for: dossier))))
    #expect(session.slide == ["Bottom line", "The quays can open further."])
    #expect(session.lastRow.contains("The quays"))
    #expect(session.place == "1 of 4")
    #expect(!session.screen.contains("Overview"))
    #expect(!session.screen.contains("Wait for questions"))
  }

  @Test(arguments: [
    ("Space", "Fees hold the port back.", "1 of 4"), ("Space Space", "− Constraints", "2 of 4"),
    ("Right", "− Constraints", "2 of 4"), ("PageDown", "− Constraints", "2 of 4"),
    ("Right Left", "Fees hold the port back.", "1 of 4"),
    ("Space BSpace", "The quays can open further.", "1 of 4"),
    ("Right PageUp", "Fees hold the port back.", "1 of 4"), ("End", "The end", "4 of 4"),
    ("End Home", "The quays can open further.", "1 of 4"), ("3 Enter", "Who says so", "3 of 4"),
    ("9 9 Enter", "The end", "4 of 4"), ("0 Enter", "Bottom line", "1 of 4"),
    ("s", "Fees hold the port back.", "1 of 4"), ("G g g", "Bottom line", "1 of 4"),
    ("3 Escape", "The quays can open further.", "1 of 4"),
    ("/ d e b t Enter", "Debt frightens the council", "2 of 4"),
    ("/ d e b t Enter n", "tide that does not turn", "3 of 4"),
    ("/ d e b t Enter n N", "Debt frightens the council", "2 of 4"),
    ("o Down Down Enter", "Who says so", "3 of 4"),
  ])
  func `keys steer the slides`(keys: String, text: String, place: String) {
    let session = present(keys)
    #expect(session.slide.contains { $0.contains(text) }, "\(session.slide)")
    #expect(session.place == place)
  }

  @Test func `the ends say so and stay`() {
    var session = present("Left")
    #expect(session.lastRow.contains("This is the first slide"))
    session.press("End Space")
    #expect(session.lastRow.contains("This is the last slide"))
    #expect(session.slide == ["The end"])
  }

  @Test(arguments: [("b", Style.Ground.blackout), (".", .blackout), ("w", .whiteout)])
  func `a key hides the slide and any key shows it again`(key: String, ground: Style.Ground) {
    var session = present("Space")
    let before = session.surface
    session.press(key)
    #expect(session.surface[0, 0]?.style.ground == ground)
    #expect(session.screen.allSatisfy { $0 == "\n" })
    session.press("PageDown")
    #expect(session.surface == before)
  }

  @Test func `Esc leaves to where it was begun, and F5 goes on where it was left`() {
    var session = Session(library)
    session.press("Down Down")
    let start = session.surface
    session.press("F5")
    session.send(
      .briefed(.success(Briefing(markdown: Self.talk, for: library.dossier))))
    session.press("Right Escape")
    #expect(session.surface == start)
    session.press("F5")
    session.send(
      .briefed(.success(Briefing(markdown: Self.talk, for: library.dossier))))
    #expect(session.place == "2 of 4")
  }

  @Test func `Enter opens the sentence behind the line, and Backspace comes back to the step`() {
    var session = present("Right Down Down")
    let before = session.surface
    #expect(session.selectedLine.contains("Nobody has amended the charter"))
    session.press("Enter")
    #expect(session.lit(.quietSelection).joined(separator: " ").contains("never amended it"))
    session.press("BSpace")
    #expect(session.surface == before)
  }

  @Test func `without a selected line Enter opens what came last`() {
    var session = Session(
      presenting: "---\nincremental: true\n---\n```forces\n```", library)
    session.press("Space Enter")
    #expect(session.lit(.quietSelection) == ["The channel is", "nine metres deep"])
    session.press("BSpace")
    #expect(session.slide.contains { $0.contains("The channel is deep enough") })
  }

  @Test func `K shows the sentences above the slide`() {
    var session = present("Right Down K")
    #expect(session.screen.contains("Fees doubled within a year."))
    session.press("Escape")
    #expect(session.slide.contains { $0.contains("Nobody has amended") })
  }

  @Test func `a slide without evidence says so`() {
    #expect(present("Enter").lastRow.contains("Nothing on this slide rests on a record"))
    #expect(present("End K").lastRow.contains("Nothing on this slide rests on a record"))
  }

  @Test func `how to handle a document shows on each slide that rests on it`() {
    #expect(present("3 Enter").screen.contains("Speakers may be quoted, not named."))
    #expect(present("Right").screen.contains("Speakers may be quoted, not named."))
    #expect(!present("").screen.contains("Speakers may be quoted"))
  }

  @Test func `where there is no room, the first sentence says how to handle a document`()
    async throws
  {
    let folder = try TestFolder([
      "documents/note.md": """
      ---
      title: Talks
      handling: Off the record. Whoever spoke did so for nobody else, and was not asked again since.
      ---
      The fees are too high.
      """,
      "records/forces.yaml": """
      - id: fees
        side: constraint
        statement: High fees
        evidence: [{document: note, exact: The fees are too high.}]
      """,
    ])
    let library = Library(try await DossierLoader.load([folder.path]))
    let talk = "# Forces\n\n```forces\n```"
    let large = Session(presenting: talk, library, size: Size(width: 80, height: 24))
    #expect(large.screen.contains("not asked again since."))
    let small = Session(presenting: talk, library, size: Size(width: 40, height: 12))
    #expect(small.screen.contains("Off the record."))
    #expect(!small.screen.contains("Whoever") && !small.screen.contains("…"))
  }

  @Test func `the clock counts from when it is first shown, and asks for the time while it is`() {
    var session = present()
    #expect(session.press("t") == [.tellTime(true)])
    session.send(.time(1000))
    session.send(.time(1065))
    #expect(session.lastRow.contains("1:05"))
    #expect(session.press("t") == [.tellTime(false)])
    #expect(!session.lastRow.contains("1:05"))
    let effects = session.press("t Right Down Enter")
    #expect(effects.first == .tellTime(true) && effects.last == .tellTime(false))
  }

  @Test func `a mistake in a block is told on its slide and in the last row`() {
    let session = Session(presenting: "One\n\n```forces\nside: left\n```", library)
    #expect(session.screen.contains("✗ line 4: side 'left' is none of facilitator, constraint"))
    #expect(session.lastRow.contains("1 mistake in the briefing"))
  }

  @Test func `without a briefing, and with one that cannot be read, the last row says so`() {
    var session = Session(library)
    session.press("F5")
    session.send(.briefed(.success(nil)))
    #expect(session.lastRow.contains("No briefing.md in this dossier"))
    session.press("F5")
    session.send(.briefed(.failure(.unreadable(path: "b.md", reason: "permission denied"))))
    #expect(session.lastRow.contains("permission denied"))
  }

  @Test func `a briefing without slides is survived`() {
    var session = Session(presenting: "", library)
    session.press("Space Right Left Home End s Down Enter K o Enter / a Enter n t b b 3 Enter")
    #expect(session.surface.size == .standard)
  }

  @Test func `the program that is started to present shows nothing before the slides`() {
    var app = App(size: .standard, summary: Summary(title: "Early"))
    var options = TalkOptions()
    options.slide = 1
    app.startPresenting(options)
    #expect(app.draw().text.allSatisfy { $0 == "\n" })
    let effects = app.update(.loaded(library, isComplete: false))
    guard case .readBriefing(let dossier)? = effects.first else {
      Issue.record("nobody was asked to read the briefing")
      return
    }
    _ = app.update(.briefed(.success(Briefing(markdown: Self.talk, for: dossier))))
    #expect(app.draw().text.contains("− Constraints"))
    _ = app.update(.loaded(library))
    #expect(app.draw().text.contains("− Constraints"))
  }

  @Test func `a briefing that somebody edited is read anew, and stays at its slide`() {
    var session = present("Right")
    guard case .readBriefing? = session.send(.loaded(library)).first else {
      Issue.record("nobody was asked to read the briefing")
      return
    }
    let edited = Self.talk.replacing("# Forces", with: "# What hinders")
    session.send(.briefed(.success(Briefing(markdown: edited, for: library.dossier))))
    #expect(session.slide.first == "What hinders")
    #expect(session.place == "2 of 4")
  }

  @Test func `the mouse selects a line, opens it and steps`() throws {
    var session = present("Right")
    let place = try #require(session.place(of: "Nobody has amended"))
    session.mouse(.press, place.column, place.row)
    #expect(session.selectedLine.contains("Nobody has amended the charter"))
    session.mouse(.wheelDown, 10, 10)
    #expect(session.place == "3 of 4")
    session.mouse(.wheelUp, 10, 10)
    #expect(session.place == "2 of 4")
  }
}
