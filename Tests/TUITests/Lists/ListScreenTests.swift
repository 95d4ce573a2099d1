import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct ListScreenTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  @Test(arguments: [
    ("2", "minutes", ["Minutes"], 1), ("3", "quay east", ["quay", "east"], 3),
    ("5", "fees", ["fees", "Fees"], 3), ("6", "debt", ["Debt", "debt"], 2),
    ("7", "ngoc", ["Ngọc"], 1), ("7", "小港", ["小港"], 1), ("8", "guild", ["guild"], 1),
    ("9", "note", ["note"], 2), ("4 r", "boat", ["boat"], 1),
  ])
  func `typing narrows the list and lights what fits`(
    keys: String, typed: String, lit: [String], count: Int
  ) {
    var session = Session(library)
    session.press(keys + " /")
    session.type(typed)
    #expect(session.status == "1 of \(count)")
    let found = Set(session.lit(.match).map(\.hit))
    #expect(found.isSuperset(of: lit.map(\.hit)), "\(found)")
    #expect(session.rows[1].contains("“\(typed)”"))
  }

  @Test func `words may stand in any order, in any case, without their marks`() {
    var session = Session(library)
    session.press("3 /")
    session.type("QUAY STORM")
    session.press("Enter")
    #expect(session.selectedLine.hasSuffix("Storms close the eastern quay for eleven days"))
    session.press("/")
    session.type("ben tau phia tay")
    session.press("Enter")
    #expect(session.selectedLine.hasSuffix("Bến tàu phía tây is built"))
  }

  @Test func `what is selected stays so while it fits`() {
    var session = Session(library)
    session.press("3 j j j j j")
    let line = session.selectedLine
    session.press("/ q u a y Enter")
    #expect(session.selectedLine == line)
    session.press("Escape")
    #expect(session.selectedLine == line)
    #expect(session.status == "6 of 14")
  }

  @Test func `a list that nothing fits says so, and how to see all`() {
    var session = Session(library)
    session.press("5 / x y z Enter")
    #expect(session.screen.contains("Nothing here fits “xyz”. Esc shows all."))
    #expect(session.status == "none")
    session.press("Enter j G Tab")
    #expect(session.status == "none")
    session.press("Escape Escape")
    #expect(session.status == "1 of 5")
  }

  @Test func `n and N go through what fits`() {
    var session = Session(library)
    session.press("3 / q u a y Enter n n N")
    #expect(session.status == "2 of 5")
  }

  @Test(arguments: [
    ("G", "14 of 14"), ("End", "14 of 14"), ("G Home", "1 of 14"), ("G g g", "1 of 14"),
    ("k", "1 of 14"), ("G j", "14 of 14"), ("Space", "14 of 14"), ("C-d", "8 of 14"),
    ("C-d C-u", "1 of 14"), ("G PageUp", "1 of 14"),
  ])
  func `keys move through the list, no further than its ends`(keys: String, status: String) {
    var session = Session(library)
    session.press("3")
    session.press(keys)
    #expect(session.status == status)
  }

  @Test func `paging shows every item of a list that is longer than the screen`() {
    var session = Session(library, size: Size(width: 40, height: 10))
    session.press("3")
    var seen: Set<String> = []
    for _ in 0..<6 {
      seen.formUnion(session.rows[2..<9])
      session.press("PageDown")
    }
    for event in library.records.events {
      #expect(seen.contains { $0.contains(event.date.shortText) }, "\(event.id)")
    }
  }

  @Test(arguments: [
    ("5", ["Opening the quays", "Harbour fees"]),
    ("7", ["Organisations", "Persons", "Vessels", "Places"]),
    ("8", ["A survey of the quays at Tidewater", "Minutes of the harbour council"]),
    ("4 r", ["To Harbour council", "To Pilots' guild", "To nobody in particular"]),
  ])
  func `items stand below the names of their groups`(keys: String, groups: [String]) {
    var session = Session(library)
    session.press(keys)
    let rows = session.rows.map(\.trimmed)
    let places = groups.compactMap(rows.firstIndex(of:))
    #expect(places.count == groups.count)
    #expect(places == places.sorted())
    for _ in rows {
      #expect(!groups.contains(session.selectedLine))
      session.press("j")
    }
  }

  @Test func `the first item of the first group brings the group's name into view`() {
    var session = Session(library, size: Size(width: 40, height: 7))
    session.press("7 G g g")
    #expect(session.screen.contains("Organisations"))
  }

  @Test func `Tab goes into the detail, and out of it behind the last link`() {
    var session = Session(library, size: Size(width: 120, height: 36))
    session.press("7 Tab")
    let first = session.selectedLine
    #expect(first.hasPrefix("▸"))
    session.press("Tab")
    #expect(session.selectedLine.hasPrefix("▸"))
    #expect(session.selectedLine != first)
    session.press("S-Tab")
    #expect(session.selectedLine == first)
    for key in ["S-Tab", "S-Tab Tab", "Tab Escape"] {
      session.press(key)
      #expect(session.selectedLine.hasPrefix("Harbour council"))
    }
  }

  @Test func `moving in the list leaves the detail of the item before`() {
    var session = Session(library, size: Size(width: 120, height: 36))
    session.press("7 j")
    #expect(session.screen.contains("~2033  The port may join"))
    session.press("j")
    #expect(!session.screen.contains("~2033  The port may join"))
    #expect(session.screen.contains("2030-05-03  The guild writes"))
  }

  @Test func `where there is room for one, Enter opens the detail and Esc the list again`() {
    var session = Session(library)
    session.press("3 j")
    let list = session.surface
    session.press("Enter")
    #expect(session.screen.contains("Rests on"))
    #expect(!session.screen.contains("Storms"))
    session.press("Escape")
    #expect(session.surface == list)
  }

  @Test func `where there is room for both, Enter opens the passage`() {
    var session = Session(library, size: Size(width: 120, height: 36))
    session.press("3 j Enter")
    #expect(session.lit(.quietSelection) == ["The eastern quay is the older of the two."])
  }

  @Test func `a link leads to its record, selected there`() {
    var session = Session(library)
    session.press("7 j Enter")
    session.tab(to: "~2033")
    session.press("Enter")
    #expect(session.app.screen.view == .timeline)
    #expect(session.selectedLine.hasPrefix("~2033"))
    #expect(session.selectedLine.hasSuffix("The port may join the League of Small Harbours"))
  }

  @Test func `a lost passage is shown as lost`() {
    var session = Session(library)
    session.press("6 G Enter")
    #expect(session.screen.contains("lost: “seven ships that nobody counted”"))
    #expect(session.press("Enter").isEmpty)
  }

  @Test func `what must be handled with care says so beside each passage`() {
    var session = Session(library)
    session.press("6 j j Enter")
    #expect(session.screen.contains("to be handled with care"))
  }

  @Test func `a problem opens the editor at its line`() {
    var session = Session(library)
    session.press("9 j j")
    let place = SourcePlace(
      file: "Tests/Fixtures/tidewater/records/events.yaml", line: 34, column: 3)
    #expect(session.press("Enter") == [.edit(place)])
  }

  @Test func `problems show their severity, their place and what is wrong`() {
    var session = Session(library, size: Size(width: 200, height: 60))
    session.press("9")
    #expect(session.screen.contains("an event has no key 'colour'"))
    #expect(session.screen.contains("events.yaml:34:3"))
    #expect(session.rows.filter { $0.hasPrefix(" warning") }.count == 3)
    #expect(session.rows.filter { $0.hasPrefix(" error") }.count == 1)
  }

  @Test func `what there is to say of the analysis is asked for once, where it is shown`()
    throws
  {
    var session = Session(library, size: Size(width: 120, height: 36))
    #expect(session.press("3").isEmpty)
    guard case .checkAnalysis(let dossier)? = session.press("9").first else {
      Issue.record("expected a check of the analysis")
      return
    }
    #expect(!session.screen.contains("Of the analysis"))
    let remarks = Analysis.remarks(on: dossier)
    #expect(remarks.count == 3)
    session.send(.remarked(remarks, on: dossier))
    #expect(session.screen.contains("In the files"))
    #expect(session.screen.contains("Of the analysis"))
    #expect(session.rows.filter { $0.hasPrefix(" remark") }.count == 3)
    session.press("G")
    #expect(session.screen.contains("unanswered-constraint"))
    #expect(session.press("3 9").isEmpty)
    session.press("G Tab Enter")
    #expect(session.app.screen.view == .forces)
  }

  @Test func `what notes cite is read once, where the Sources show it`() {
    let document = Document(
      markdown: """
        One.[^1] Two.[^2]

        [^1]: Ann Bell, “Small Ports,” *Port News*, March 2018.
        [^2]: Ibid., p. 4.
        """)
    let library = Library(Dossier(path: "sample.md", documents: [document]))
    var session = Session(library, size: Size(width: 120, height: 36))
    #expect(session.press("3").isEmpty)
    guard case .readCitations(let dossier)? = session.press("8 j").first else {
      Issue.record("expected the notes to be read")
      return
    }
    #expect(session.screen.contains("Note 2"))
    #expect(!session.screen.contains("Means"))
    session.send(.cited(dossier.documents.map(CitationReader.citations), in: dossier))
    #expect(session.screen.contains("Means"))
    #expect(session.press("3 8").isEmpty)
  }

  @Test func `documents without records are no analysis to speak of`() async throws {
    var session = Session(try await Fixture.letter.library)
    #expect(session.press("9").isEmpty)
  }

  @Test func `what is said of a dossier that was read anew is asked for again`() async throws {
    var session = Session(library)
    guard case .checkAnalysis(let dossier)? = session.press("9").first else {
      Issue.record("expected a check of the analysis")
      return
    }
    session.send(.loaded(try await Fixture.oneSided.library))
    let again = session.send(.remarked(Analysis.remarks(on: dossier), on: dossier))
    #expect(!session.screen.contains("Of the analysis"))
    #expect(again.count == 1)
  }

  @Test(arguments: [
    ("3", "No dated events"), ("4 r", "No recommendations"),
    ("5", "No positions"), ("6", "No figures"), ("7", "No actors"), ("8", "No notes"),
    ("9", "Nothing is wrong"),
  ])
  func `an empty list says what is missing`(keys: String, text: String) async throws {
    var session = Session(try await Fixture.letter.library)
    session.press(keys)
    #expect(session.screen.contains(text))
    session.press("j G Tab Enter Escape / a Enter")
    #expect(session.surface.size == .standard)
  }
}

extension String {
  /// What is lit, without the case and with the blanks that stand between wide glyphs.
  fileprivate var hit: String { folded.filter { $0 != " " } }
}
