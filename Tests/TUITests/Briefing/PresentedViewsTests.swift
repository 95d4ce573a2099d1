import Canvas
import Model
import TUI
import TestSupport
import Testing

/// F5 in each view.
@Suite struct PresentedViewsTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  @Test(
    arguments: [
      ("2 Enter", ["Summary", "Tidewater opened its eastern quay"], "1 of 6"),
      ("2 Enter ] ]", ["East", "The eastern quay is the older"], "3 of 6"),
      ("3", ["Until 2034", "The charter should be amended"], "1 of 11"),
      ("4", ["Forces 1 of 3", "+ Facilitators", "1  Pilots share what they have"], "1 of 3"),
      ("4 l j", ["Forces 2 of 3", "− Constraints", "Nobody has amended the charter"], "2 of 3"),
      ("4 r", ["To Harbour council", "should  Halve the fees"], "1 of 3"),
      ("5", ["Opening the quays", "Pilots' guild (supports): A third boat"], "1 of 2"),
      ("6", ["Figures in CRW", "Repair of the eastern wall", "▀▀"], "1 of 2"),
    ] as [(String, [String], String)])
  func `a view becomes slides at what is selected`(keys: String, texts: [String], place: String) {
    var session = Session(library)
    session.press(keys + " F5")
    for text in texts {
      #expect(session.slide.contains { $0.contains(text) }, "\(text) in \(session.slide)")
    }
    #expect(session.place.hasSuffix(place), "\(session.place)")
  }

  @Test(arguments: ["2 Enter ] j j", "3 j j j", "4 l j", "5 j j", "6 j"])
  func `Esc leaves to the line that it began from`(keys: String) {
    var session = Session(library)
    session.press(keys)
    let start = session.surface
    session.press("F5 Space Space Right Escape")
    #expect(session.surface == start)
  }

  @Test func `paragraphs of a section and forces of a slide are steps`() {
    var session = Session(library)
    session.press("4 F5")
    #expect(!session.screen.contains("Fees keep ships away"))
    session.press("Space")
    #expect(session.screen.contains("Fees keep ships away"))
    session.press("Escape 2 Enter F5")
    #expect(!session.screen.contains("forty tonnes"))
    session.press("Space")
    #expect(session.screen.contains("forty tonnes"))
  }

  @Test func `a line of a section opens the Reader there`() {
    var session = Session(library)
    session.press("2 Enter ] ] F5 Enter")
    #expect(session.rows[1].contains("East"))
    session.press("BSpace")
    #expect(session.slide.contains { $0.contains("The eastern quay is the older") })
  }

  @Test(arguments: ["1", "7", "8", "9", "2"])
  func `other views present the dossier's briefing`(keys: String) {
    var session = Session(library)
    session.press(keys)
    guard case .readBriefing? = session.press("F5").last else {
      Issue.record("nobody was asked to read the briefing")
      return
    }
  }

  @Test func `records that are read anew stay on their slides`() async throws {
    let folder = try TestFolder([
      "documents/a.md": "In 2018 it opened. In 2019 it closed.\n",
      "records/events.yaml": """
      - {id: opened, date: "2018", title: Opened, kind: milestone,
         evidence: [{document: a, exact: it opened}]}
      - {id: closed, date: "2019", title: Closed, kind: milestone,
         evidence: [{document: a, exact: it closed}]}
      """,
    ])
    var session = Session(Library(try await DossierLoader.load([folder.path])))
    session.press("3 j F5")
    #expect(session.slide.contains { $0.contains("Closed") })
    try folder.write(
      "- {id: closed, date: \"2019\", title: Shut, kind: milestone, "
        + "evidence: [{document: a, exact: it closed}]}\n", to: "records/events.yaml")
    session.send(.loaded(Library(try await DossierLoader.load([folder.path]))))
    #expect(session.slide.contains { $0.contains("Shut") })
  }

  @Test func `a view that shows nothing presents nothing of its own`() async throws {
    var session = Session(try await Fixture.letter.library)
    for keys in ["3 F5", "4 F5", "5 F5", "6 F5"] {
      session.press(keys)
      #expect(session.briefing == nil)
      session.send(.briefed(.success(nil)))
    }
  }
}
