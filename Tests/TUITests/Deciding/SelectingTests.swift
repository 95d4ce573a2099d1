import Canvas
import Model
import TUI
import TestSupport
import Testing

/// Choosing a passage and making a record of it.
@Suite struct SelectingTests {
  private func session(keys: String) async throws -> Session {
    let folder = try TestFolder([
      "harbour.md": """
      # The harbour

      The guild opened its museum in 2018. Ships came. Then the quay fell.

      Nobody was there.
      """
    ])
    let dossier = try await DossierLoader.load([folder.path])
    var session = Session(Library(dossier), size: Size(width: 120, height: 30))
    session.press("2 Enter Down " + keys)
    return session
  }

  @Test(arguments: [
    ("v", "The guild opened its museum in 2018."),
    ("v Down", "The guild opened its museum in 2018. Ships came."),
    (
      "v Down Down Down Down",
      "The guild opened its museum in 2018. Ships came. Then the quay fell."
    ),
    ("v Down Up", "The guild opened its museum in 2018."),
    ("v Left Left Left", "The guild opened its"),
    ("v Right", "The guild opened its museum in 2018. Ships"),
    ("v o Right Right", "opened its museum in 2018."),
    ("v o Right Left Left", "The guild opened its museum in 2018."),
    ("v Left Left Left Left Left Left Left Left", "The"),
  ])
  func `a passage is chosen by sentences and words`(keys: String, passage: String) async throws {
    var session = try await session(keys: keys)
    #expect(session.lastRow.contains("make a record"))
    guard case .copy(let text, _) = session.press("Y").first else {
      Issue.record("expected a copy")
      return
    }
    #expect(text == passage)
  }

  @Test(arguments: [
    ("opened", "museum", "opened its museum"),
    ("museum", "opened", "opened its museum"),
    ("guild", "guild", "guild"),
    ("Then", "Nobody", "Then the quay fell."),
  ])
  func `a press that is let go elsewhere chooses the words between`(
    first: String, last: String, passage: String
  ) async throws {
    var session = try await session(keys: "Up")
    let (start, end) = (
      try #require(session.place(of: first)), try #require(session.place(of: last))
    )
    session.mouse(.press, start.column + 1, start.row)
    session.mouse(.release, end.column + 3, end.row)
    #expect(session.lastRow.contains("make a record"))
    guard case .copy(let text, _) = session.press("Y").first else {
      Issue.record("expected a copy")
      return
    }
    #expect(text == passage)
    #expect(session.press("Enter").isEmpty)
    #expect(session.screen.contains("Make a record of the passage"))
  }

  @Test func `a press that is let go where it was chooses nothing, and ends a choosing`()
    async throws
  {
    var session = try await session(keys: "v")
    let place = try #require(session.place(of: "museum"))
    session.mouse(.press, place.column, place.row)
    session.mouse(.release, place.column, place.row)
    #expect(!session.lastRow.contains("make a record"))
    session.mouse(.release, 0, 0)
    #expect(!session.lastRow.contains("make a record"))
  }

  @Test func `Enter asks what it is, and the form begins with its words and date`() async throws {
    var session = try await session(keys: "v Enter")
    #expect(session.screen.contains("Make a record of the passage"))
    session.press("Enter")
    #expect(session.screen.contains("New event"))
    #expect(session.screen.contains("2018"))
    let effects = session.press("Enter")
    guard case .decide(.add(.event(let event)), _) = effects.first else {
      Issue.record("expected a decision, found \(effects)")
      return
    }
    #expect(event.title == "The guild opened its museum in 2018.")
    #expect(event.date.description == "2018")
    #expect(event.evidence.map(\.quote.exact) == ["The guild opened its museum in 2018."])
    #expect(!session.lastRow.contains("make a record"))
  }

  @Test func `Escape leaves the choosing`() async throws {
    var session = try await session(keys: "v Down")
    session.press("Escape")
    #expect(!session.lastRow.contains("make a record"))
  }
}
