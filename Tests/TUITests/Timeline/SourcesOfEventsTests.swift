import Canvas
import TUI
import TestSupport
import Testing

@Suite struct SourcesOfEventsTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  @Test(arguments: [Size.standard, Size(width: 120, height: 36)])
  func `keys step through the passages that an event rests on`(size: Size) {
    var session = Session(library, size: size)
    session.press("3 j j j j ]")
    #expect(session.selectedLine.contains("Fees doubled"))
    #expect(session.lastRow.contains("Source 1 of 2"))
    session.press("]")
    #expect(session.selectedLine.contains("Members of the guild"))
    session.press("]")
    #expect(session.lastRow.contains("This is the last source"))
    session.press("[")
    #expect(session.selectedLine.contains("Fees doubled"))
    session.press("[")
    #expect(session.lastRow.contains("This is the first source"))
  }

  @Test func `Enter opens the Reader at the passage, and Backspace comes back to it`() {
    var session = Session(library, size: Size(width: 120, height: 36))
    session.press("3 j j j j [")
    #expect(session.selectedLine.contains("Members of the guild"))
    session.press("Enter")
    #expect(session.rows[1].contains("Documents"))
    #expect(session.selectedLine.contains("Members of the guild"))
    session.press("BSpace")
    #expect(session.selectedLine.contains("Members of the guild"))
    session.press("Escape")
    #expect(session.selectedLine.hasSuffix("Fees are twice what they were"))
  }

  @Test func `people and bodies in the detail are no sources`() {
    var session = Session(library, size: Size(width: 120, height: 36))
    session.press("3 j j j ] ]")
    #expect(session.lastRow.contains("This is the last source"))
  }

  @Test func `without an event there is no source`() {
    var session = Session(library)
    session.press("3 / x y z Enter ]")
    #expect(session.lastRow.contains("This rests on no passage"))
  }
}
