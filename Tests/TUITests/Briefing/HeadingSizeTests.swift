import Canvas
import Model
import TestSupport
import Testing

@testable import TUI

/// How large the heading of a slide is, by the room.
@Suite struct HeadingSizeTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  private func present(
    _ markdown: String, _ keys: String = "", width: Int = 80, height: Int = 24
  ) -> Session {
    var session = Session(
      presenting: markdown, library, size: Size(width: width, height: height))
    session.send(
      .letters(LargeLetters.shapesOfSample, of: LargeLetters.lettersOfSample))
    session.press(keys)
    return session
  }

  private static let short = "# Heet\n\nText.\n"

  @Test func `the letters of all headings are asked for once`() {
    var session = Session(library)
    session.press("F5")
    let briefing = Briefing(markdown: "# Hen\n---\n# Get\n", for: library.dossier)
    let effects = session.app.update(.briefed(.success(briefing)))
    #expect(effects.contains(.readLetters(Set("HenGt".unicodeScalars))))
    #expect(session.app.update(.letters([:], of: Set("HenGt".unicodeScalars))) == [])
  }

  @Test(arguments: [(80, 24, 32), (60, 16, 32), (30, 16, 16), (24, 12, 16), (20, 5, 4)])
  func `a heading is as large as there is room`(width: Int, height: Int, columns: Int) {
    let session = present(Self.short, width: width, height: height)
    let first = session.rows.map(\.trimmed).filter { !$0.isEmpty }
    let isDrawn = first[0] != "Heet"
    #expect(isDrawn == (columns > 4), "\(session.screen)")
    let widest =
      session.rows.dropLast().map(\.trimmed).filter { $0.contains { "█▌▐▀▄".contains($0) } }
      .map(\.count).max() ?? 4
    #expect((columns - 4...columns).contains(widest), "\(session.screen)")
  }

  @Test func `a heading never costs a page`() {
    let items = (1...16).map { "- item \($0)\n" }.joined()
    let session = present("# Heet\n\n" + items)
    #expect(session.slide.first == "Heet")
    #expect(session.place == "1 of 1")
  }

  @Test func `plus and minus change the size, and come back`() {
    #expect(present(Self.short, "- -").slide.contains("Heet"))
    let asItIs = present(Self.short).slide
    #expect(present(Self.short, "- +").slide == asItIs)
    let items = (1...16).map { "- item \($0)\n" }.joined()
    #expect(present("# Heet\n\n" + items, "+").slide.first?.contains("▐") == true)
  }

  @Test func `without the font the heading is text, and plus says what is missing`() {
    var session = Session(presenting: Self.short, library)
    session.press("+")
    #expect(session.slide.first == "Heet")
    #expect(session.lastRow.contains("install the package unifont"))
  }
}
