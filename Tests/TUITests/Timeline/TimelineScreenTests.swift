import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct TimelineScreenTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  private func timeline(_ keys: String = "", size: Size = .standard) -> Session {
    var session = Session(library, size: size)
    session.press("3")
    session.press(keys)
    return session
  }

  /// The stretch of time that the path names.
  private func stretch(_ session: Session) -> String {
    session.rows[1].split(separator: "›").dropFirst(2).first?.trimmed ?? ""
  }

  @Test func `events stand in their order, dates without a start first`() {
    let session = timeline()
    let dates = session.rows[8...21].map { $0.dropFirst().prefix(11).trimmed }
    #expect(
      dates == [
        "–2034", "1961", "2009", "2011", "2018–", "2018", "2020?", "2027–2028", "2027 winter",
        "2030-05-03", "2030-11-05", "2031 spring", "2032", "~2033",
      ])
  }

  @Test(arguments: [
    ("", "1961–2034", 14), ("G +", "2030s", 7), ("G + +", "2033", 3),
    ("G + + +", "Q1 2033", 3),
    ("G + + + +", "January 2033", 3), ("G + + + + +", "week of 27 December 2032", 4),
    ("G + + + + + +", "1 January 2033", 3), ("G + + + + + + +", "1 January 2033", 3),
    ("G + + + + + + -", "week of 27 December 2032", 4), ("G + + + -", "2033", 3),
    ("G + + + 0", "1961–2034", 14),
    ("G + + Escape", "1961–2034", 14), ("G + -", "1961–2034", 14), ("-", "1961–2034", 14),
    ("G + Left", "2020s", 5), ("G + h h", "2010s", 4), ("G + Right", "2040s", 1),
    ("G + + h", "2032", 3), ("G + + + h", "Q4 2032", 3), ("Left Right", "1961–2034", 14),
    ("j +", "1960s", 2), ("G = l", "2040s", 1),
  ])
  func `keys zoom and move the stretch of time`(keys: String, title: String, count: Int) {
    let session = timeline(keys)
    #expect(stretch(session) == title)
    #expect(session.status.hasSuffix(" of \(count)"), "\(session.status)")
  }

  @Test func `the selected event stays selected while the time is zoomed`() {
    var session = timeline("j j j j j")
    let event = "The eastern quay opens to every flag"
    for key in ["+", "+", "+", "-", "-", "-"] {
      session.press(key)
      #expect(session.selectedLine.hasSuffix(event))
    }
  }

  @Test func `an event without a date in the stretch is not listed`() {
    let session = timeline("G + +")
    #expect(!session.screen.contains("Bến tàu"))
    #expect(session.screen.contains("Fees are twice what they were"))
  }

  @Test func `ranges, open ends and doubts look like what they are`() throws {
    let rows = timeline(size: Size(width: 200, height: 60)).rows
    func row(_ title: String) throws -> String {
      try #require(rows.last { $0.contains(title) })
    }
    #expect(try row("The charter should be amended").contains("◀──"))
    #expect(try row("The charter should be amended").contains("─┤"))
    #expect(try row("Fees are twice").contains("├──"))
    #expect(try row("Fees are twice").contains("─▶"))
    #expect(try row("The accounts go without").contains("├┤"))
    #expect(try row("The port may join").contains("○"))
    #expect(try row("The crane is weighed").contains("○"))
    #expect(try row("The eastern quay is built").contains("●"))
  }

  @Test func `the strip shows how much there is, the years and the selected event`() {
    let session = timeline()
    #expect(session.rows[6].trimmed.hasPrefix("1970       1980"))
    #expect(session.rows[2...4].contains { $0.contains("█") })
    let surface = timeline("G").surface
    #expect((2...4).allSatisfy { surface[75, $0]?.style.ground == .page })
    #expect((0..<80).contains { surface[$0, 4]?.style.ground == .selection })
  }

  @Test func `a small screen leaves the strip out`() {
    let session = timeline(size: Size(width: 40, height: 10))
    #expect(!session.screen.contains("┬"))
    #expect(session.screen.contains("2009"))
  }

  @Test func `a search narrows the stretch, and Esc brings all back`() {
    var session = timeline("G + / f e e s Enter")
    #expect(session.status == "1 of 1")
    #expect(stretch(session) == "2030s")
    session.press("Escape")
    #expect(session.status.hasSuffix("of 7"))
    session.press("Escape")
    #expect(stretch(session) == "1961–2034")
  }

  @Test func `in the detail, Left goes back to the list and moves no time`() {
    var session = timeline("G + +", size: Size(width: 120, height: 36))
    session.press("Tab h")
    #expect(stretch(session) == "2033")
    #expect(session.status == "3 of 3")
  }
}
