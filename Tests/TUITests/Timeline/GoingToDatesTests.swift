import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct GoingToDatesTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  /// The timeline after a date was typed, and Enter.
  private func timeline(at date: String, key: String = "t") -> Session {
    var session = Session(library)
    session.press("3 \(key)")
    session.type(date)
    session.press("Enter")
    return session
  }

  private func stretch(_ session: Session) -> String {
    session.rows[1].split(separator: "›").dropFirst(2).first?.trimmed ?? ""
  }

  @Test(arguments: [
    ("1960s", "1960s", "The eastern quay is built"),
    ("2018", "2018", "Fees are twice what they were"),
    ("nov 2030", "November 2030", "Ninth session of the council"),
    ("2030-Q2", "Q2 2030", "The guild writes to the council"),
    ("3 may 2030", "week of 29 April 2030", "The guild writes to the council"),
    ("spring 2031", "2031", "Tenth session of the council"),
    ("2009/2011", "1961–2034", "Bến tàu phía tây is built"),
  ])
  func `a date that is typed is gone to, as closely as it says`(
    date: String, title: String, event: String
  ) {
    let session = timeline(at: date)
    #expect(session.selectedLine.hasSuffix(event))
    #expect(stretch(session) == title)
  }

  @Test func `where nothing begins at the date, the next event is shown and that is told`() {
    let session = timeline(at: "june 2030")
    #expect(session.selectedLine.hasSuffix("Ninth session of the council"))
    #expect(stretch(session) == "2030")
    #expect(session.lastRow.contains("Nothing begins then; this is the next"))
  }

  @Test func `behind all events, the last is shown and that is told`() {
    let session = timeline(at: "2090")
    #expect(session.selectedLine.hasSuffix("The port may join the League of Small Harbours"))
    #expect(session.lastRow.contains("Nothing begins then or later; this is the last"))
  }

  @Test func `what is no date is told in the prompt, which stays open`() {
    var session = timeline(at: "someday", key: "@")
    #expect(session.lastRow.contains("date: someday  expected a date such as may 2019"))
    session.press("C-u")
    session.type("1961")
    session.press("Enter")
    #expect(session.selectedLine.hasSuffix("The eastern quay is built"))
  }

  @Test func `while a date is typed, the prompt says how it is understood`() {
    var session = Session(library)
    session.press("3 t")
    #expect(session.lastRow.contains("date:   may 2019, 2018-Q3, 1990s"))
    session.type("q3 2018")
    #expect(session.lastRow.contains("date: q3 2018  Q3 2018"))
  }

  @Test func `Esc and an empty Enter leave the timeline as it was`() {
    for keys in ["Escape", "Enter", "BSpace"] {
      var session = Session(library)
      session.press("3 G +")
      let before = session.rows.dropLast()
      session.press("t \(keys)")
      #expect(session.rows.dropLast() == before)
    }
  }

  @Test func `what is to be opened is opened once, when the dossier is loaded`() throws {
    var session = Session(loading: nil)
    session.app.opening = .date(try EDTF("2030-11"))
    session.send(.loaded(library))
    #expect(session.selectedLine.hasSuffix("Ninth session of the council"))
    session.press("BSpace")
    #expect(session.rows[1].contains("Overview"))
    session.send(.loaded(library))
    #expect(session.rows[1].contains("Overview"))
  }

  @Test func `from another view, the palette leads to the timeline first`() {
    var session = Session(library)
    session.press("4")
    session.perform(.goToDate)
    session.type("1961")
    session.press("Enter")
    #expect(session.selectedLine.hasSuffix("The eastern quay is built"))
  }
}
