import Canvas
import Model
import TUI
import TestSupport
import Testing

/// Events that rules find where nobody has recorded any.
@Suite struct SuggestedEventsTests {
  private static let files = [
    "north.md": """
    ---
    title: The Northern Ferries
    author: [{family: Bell, given: Ana}]
    issued: 2024-02-06
    ---
    The Joint Ferry Programme (JFP) is new. Much is expected of the JFP established when Carl Dunn
    visited Oslo in September 2023. The fishing guild opened its harbour museum in Bergen in 2018.
    """,
    "minutes.md": """
    ---
    title: Minutes
    author: [{family: Ames, given: Eve}]
    issued: 2024-09-12
    ---
    The talks took place near the first anniversary of the two towns' establishment of a joint ferry
    programme. In 2016 the fishing guild opened its harbour museum in Bergen.
    """,
  ]

  private func timeline() async throws -> Session {
    let folder = try TestFolder(Self.files)
    let dossier = try await DossierLoader.load([folder.path]).withSuggestions()
    let library = Library(dossier)
    var session = Session(library, size: Size(width: 120, height: 36))
    session.press("3")
    return session
  }

  @Test func `a sign tells them from records, and whether documents agree`() async throws {
    let rows = try await timeline().rows
    #expect(rows.contains { $0.contains("◇≠ In 2016 the fishing guild") })
    #expect(rows.contains { $0.contains("◇≠ The fishing guild") })
    #expect(rows.contains { $0.contains("◇+ Carl Dunn visited") })
  }

  @Test func `the detail says why, who is named and what another document says`() async throws {
    var session = try await timeline()
    let first = session.screen
    #expect(first.contains("Suggested  ◇ by the rule year, for “2016”"))
    #expect(first.contains("Conflict  north says 2018"))
    #expect(first.contains("Bergen"))
    session.press("G")
    #expect(session.screen.contains("Corroborated  2 tell it: the same"))
    #expect(session.screen.contains("Carl Dunn"))
  }
}
