import Canvas
import Model
import TUI
import TestSupport
import Testing

/// Going through what rules suggest.
@Suite struct DecidingTests {
  private func session(keys: String = "3") async throws -> Session {
    let folder = try TestFolder([
      "harbour.md": """
      # The harbour

      The guild opened its museum in 2018. The quay was closed in May 2019.
      """
    ])
    let dossier = try await DossierLoader.load([folder.path]).withSuggestions()
    var session = Session(Library(dossier), size: Size(width: 120, height: 30))
    session.press(keys)
    return session
  }

  private func events(_ session: Session) throws -> [Event] {
    try #require(session.app.library).records.events
  }

  @Test func `a suggestion is accepted, and the next one is rejected`() async throws {
    var session = try await session()
    #expect(session.lastRow.contains("a accept   x reject"))
    let dossier = try #require(session.app.library).dossier
    let events = try events(session)
    #expect(
      session.press("a x") == [
        .decide(.accept(.event(events[0])), dossier), .decide(.reject(.event(events[1])), dossier),
      ])
  }

  @Test func `the Reader decides on what rests on the sentence with the cursor`() async throws {
    var session = try await session(keys: "2 Enter")
    #expect(session.press("a") == [])
    #expect(session.lastRow.contains("No suggestion here"))
    session.press("Tab")
    let dossier = try #require(session.app.library).dossier
    #expect(session.press("x") == [.decide(.reject(.event(try events(session)[0])), dossier)])
  }

  @Test func `the list stays where it is when records are read anew`() async throws {
    var session = try await session(keys: "3 j")
    let dossier = try #require(session.app.library).dossier
    var records = Records()
    records.events = [dossier.items.events[0]]
    let other = Dossier(
      path: dossier.path, documents: dossier.documents, records: records,
      suggestions: dossier.suggestions)
    #expect(session.selectedLine.contains("The quay was closed"))
    session.send(.decided(Library(other), undo: [], words: "Accepted"))
    #expect(session.selectedLine.contains("The quay was closed"))
    #expect(session.lastRow.contains("Accepted"))
  }

  @Test func `decisions are taken back, the last one first`() async throws {
    var session = try await session()
    let library = try #require(session.app.library)
    #expect(session.press("u") == [])
    #expect(session.lastRow.contains("Nothing to take back"))
    let edits = try events(session).map { RecordEdit.removing(.event($0)) }
    for edit in edits { session.send(.decided(library, undo: [edit], words: "Done")) }
    #expect(
      session.press("u u") == [
        .undo([edits[1]], library.dossier), .undo([edits[0]], library.dossier),
      ])
  }

  @Test func `where there is no dossier, one is offered`() async throws {
    var session = try await session()
    let decision = Decision.accept(.event(try events(session)[0]))
    session.send(.needsDossier(decision, proposal: "the-harbour"))
    #expect(session.lastRow.contains("new folder: the-harbour"))
    #expect(session.type("-2") == [])
    #expect(session.press("Enter") == [.makeDossier(at: "the-harbour-2", decision)])
    session.send(.needsDossier(decision, proposal: "the-harbour"))
    #expect(session.press("Escape") == [])
    #expect(session.lastRow.contains("accept"))
  }

  @Test func `nothing is parted that was not joined`() async throws {
    var session = try await session()
    #expect(session.press("X") == [])
    #expect(session.lastRow.contains("Nothing was joined here"))
  }

  @Test func `a search that is being typed stays when suggestions come`() async throws {
    var session = try await session()
    let library = try #require(session.app.library)
    let early = Dossier(path: library.dossier.path, documents: library.dossier.documents)
    session.send(.loaded(Library(early), isComplete: false))
    #expect(session.status == "finding events…")
    session.press("/")
    session.type("quay")
    session.send(.loaded(library))
    #expect(session.lastRow.contains("/quay"))
    #expect(session.rows.contains { $0.contains("The quay was closed") })
    #expect(!session.rows.contains { $0.contains("The guild opened") })
  }

  @Test func `a form changes what is accepted`() async throws {
    var session = try await session(keys: "3 j E")
    #expect(session.screen.contains("Accept the event"))
    session.press("C-u")
    session.type("Quay closed")
    session.press("Down C-u")
    session.type("june 2019")
    session.press("Down v")
    #expect(session.screen.contains("‹ visit ›"))
    let effects = session.press("Enter")
    guard case .decide(.revise(let suggestion, .event(let event)), _) = effects.first else {
      Issue.record("expected a decision, found \(effects)")
      return
    }
    #expect(suggestion == .event(try events(session)[1]))
    #expect(event.title == "Quay closed")
    #expect(event.date.description == "2019-06")
    #expect(event.kind == .visit)
    #expect(event.evidence.first?.quote.exact == "The quay was closed in May 2019.")
    #expect(session.app.overlay == nil)
  }

  @Test func `a form that cannot be taken says why, and Escape leaves all as it was`() async throws
  {
    var session = try await session(keys: "3 E Down C-u")
    #expect(session.press("Enter") == [])
    #expect(session.screen.contains("an event needs the key 'date'"))
    #expect(session.press("Escape") == [])
    #expect(session.app.overlay == nil)
  }
}
