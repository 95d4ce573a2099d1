import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct ReaderTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  /// The Reader with the survey open.
  private func reading(size: Size = .standard, _ keys: String = "") -> Session {
    var session = Session(library, size: size)
    session.press("2 Enter")
    session.press(keys)
    return session
  }

  /// The Reader at some words of the survey.
  private func reading(at words: String, size: Size = .standard) throws -> Session {
    var session = reading(size: size)
    let range = try library.range(of: words, in: "survey")
    session.open(.passage(document: 0, range: range))
    return session
  }

  // MARK: - Moving

  @Test(arguments: [
    ("j", "Tidewater opened its eastern quay"), ("j j", "nine metres deep"), ("j j k", "Tidewater"),
    ("j Down Up", "Tidewater"), ("G", "4  A note that nobody cites."), ("G g g", "Summary"),
    ("End Home", "Summary"), ("]", "The quays"), ("] ]", "East"), ("] ] [", "The quays"),
    ("] ] ] ]", "The charter"), ("k", "Summary"), ("[", "Summary"), ("G j", "4  A note"),
    ("G ]", "4  A note"), ("G [", "Outlook"),
  ])
  func `keys move the cursor by lines, sections and to the ends`(keys: String, line: String) {
    let session = reading(keys)
    #expect(session.selectedLine.drop { $0 == "▸" || $0 == " " }.hasPrefix(line))
  }

  @Test(
    arguments: [Size.standard, Size(width: 40, height: 10), Size(width: 20, height: 5)],
    [("g g", "PageDown"), ("G", "PageUp")])
  func `turning pages shows every line of the text`(size: Size, way: (start: String, page: String))
    throws
  {
    var session = reading(size: size, way.start)
    let layout = try #require(session.layout)
    let rows = Frame(size).body.row..<Frame(size).body.maxRow
    var seen: Set<String> = []
    var last: Surface?
    while session.surface != last {
      last = session.surface
      seen.formUnion(session.rows[rows].map(\.unmarked))
      session.press(way.page)
    }
    let lines = layout.lines(from: layout.address(-9999, from: layout.address(of: 0)), count: 9999)
    let missing = lines.filter(\.line.isText).map(\.line.text.text.shown)
      .filter { !seen.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test func `half a page moves half as far`() {
    var session = reading()
    #expect(session.place(of: "The quays")?.row == 21)
    session.press("C-d")
    #expect(session.place(of: "The quays")?.row == 11)
    session.press("C-u")
    #expect(session.selectedLine.hasSuffix("Summary"))
  }

  @Test func `the end of the document fills the screen`() {
    let session = reading("G")
    #expect(session.rows[22].contains("nobody cites"))
  }

  @Test func `turning pages does not go beyond the end`() {
    let session = reading("Space Space Space Space Space Space Space")
    #expect(session.rows[22].contains("nobody cites"))
  }

  @Test func `the text stands still while the cursor moves on the screen`() {
    var session = reading("] ]")
    let before = session.rows[2..<23].map(\.unmarked)
    session.press("j j")
    #expect(session.rows[2..<23].map(\.unmarked) == before)
  }

  // MARK: - Resize

  @Test(arguments: [20, 31, 40, 77, 99, 100, 120, 160, 200])
  func `a resize keeps the words under the cursor`(width: Int) throws {
    for words in ["seven", "pilots share", "thirty days", "西側", "never audited", "third boat"] {
      guard let range = try? library.range(of: words, in: "survey") else { continue }
      var session = try reading(at: words)
      session.resize(to: Size(width: width, height: 24))
      let layout = try #require(session.layout)
      let line = try #require(layout.line(at: layout.address(of: range.lowerBound)))
      #expect(session.selectedLine.contains(line.text.text.trimmed.prefix(10)), "\(words)")
      session.resize(to: .standard)
      #expect(session.reader?.cursor == range.lowerBound)
    }
  }

  // MARK: - Notes, records, marks

  @Test func `Enter follows a note, and Backspace returns to the exact line`() throws {
    var session = try reading(at: "asked not to be named")
    let before = session.surface
    session.press("Enter")
    #expect(session.screen.contains("On this line"))
    session.press("Enter")
    #expect(session.selectedLine.contains("Letter of the Pilots' guild"))
    session.press("BSpace")
    #expect(session.surface == before)
  }

  @Test func `Enter on a line with one note goes there at once`() throws {
    var session = try reading(at: "The tables are drawn")
    let before = session.surface
    session.press("Enter")
    #expect(session.selectedLine.contains("Harbour log of Tidewater"))
    session.press("BSpace")
    #expect(session.surface == before)
  }

  @Test func `Enter on a note goes to the sentence that cites it`() throws {
    var session = try reading(at: "Letter of the Pilots")
    session.press("Enter")
    #expect(session.lit(.quietSelection).joined(separator: " ").hasPrefix("Two visits"))
    session.press("BSpace")
    #expect(session.selectedLine.contains("Letter of the Pilots"))
  }

  @Test func `a note that is cited twice asks which`() throws {
    var session = try reading(at: "Accounts of the council")
    session.press("Enter")
    #expect(session.screen.contains("Cited at"))
    session.press("Down Enter")
    #expect(session.lit(.quietSelection).first?.hasPrefix("Storms closed it") == true)
  }

  @Test func `Enter on a note that nobody cites stays and says why`() {
    var session = reading("G")
    let before = session.app.screen
    session.press("Enter")
    #expect(session.app.screen == before)
    #expect(session.app.notice != nil)
  }

  @Test func `K peeks at notes and records, and any key closes`() {
    var session = reading("j K")
    #expect(session.screen.contains("1  Harbour log of Tidewater, volume 4, page 12."))
    #expect(session.screen.contains("◆  2018  The eastern quay opens to every flag"))
    session.press("K")
    #expect(session.app.overlay == nil)
    session.press("K j")
    #expect(session.app.overlay == nil)
    #expect(session.selectedLine.contains("nine metres"))
  }

  @Test func `K on a line with nothing says so`() {
    let session = reading("K")
    #expect(session.app.overlay == nil)
    #expect(session.app.notice != nil)
  }

  @Test func `a peek is on the screen even where the terminal shrinks under it`() throws {
    var session = try reading(at: "Amend the charter", size: Size(width: 80, height: 60))
    session.press("K")
    session.resize(to: Size(width: 80, height: 12))
    #expect(session.app.overlay == nil || session.screen.contains("On this line"))
  }

  @Test func `marks in the margin tell which records rest on a line`() throws {
    let session = reading()
    let row = try #require(session.rows.first { $0.contains("nine metres deep") })
    #expect(row.hasPrefix("+◆−"))
  }

  @Test func `from a mark to its record and back`() throws {
    var session = try reading(at: "Nobody has weighed it since")
    session.press("Enter")
    let before = session.surface
    guard session.app.screen.view == .documents else {
      #expect(session.selectedLine.contains("The crane is weighed"))
      session.press("BSpace")
      #expect(session.selectedLine.contains("Nobody has weighed it since"))
      return
    }
    Issue.record("expected the timeline: \(before.text)")
  }

  @Test func `Tab goes from mark to mark, and back`() {
    var session = reading("Tab")
    #expect(session.selectedLine.contains("Tidewater opened"))
    session.press("Tab")
    #expect(session.selectedLine.contains("nine metres"))
    session.press("Tab Tab")
    #expect(session.selectedLine.contains("Nobody has weighed"))
    session.press("S-Tab")
    #expect(session.selectedLine.hasSuffix("year.²"))
    session.press("} {")
    #expect(session.selectedLine.hasSuffix("year.²"))
  }

  @Test func `where there is room, what rests on the line stands beside it`() {
    let session = reading(size: Size(width: 200, height: 60), "j")
    #expect(session.screen.contains("The eastern quay opens to every flag"))
    #expect(session.screen.contains("Harbour log of Tidewater"))
  }

  @Test func `the section that is read stands out in the outline`() {
    let session = reading(size: Size(width: 120, height: 36), "] ]")
    let surface = session.surface
    let lit = (0..<36).flatMap { row in
      surface.stretches(row: row) { $0.role == .heading && $0.traits.contains(.bold) }
    }
    #expect(lit.contains("East"))
  }

  // MARK: - Searching

  @Test func `a search lights every hit and says which one it is`() {
    var session = reading("/ f e e s")
    #expect(session.status == "1 of 3")
    #expect(session.lit(.currentMatch) == ["Fees"])
    session.press("Enter n")
    #expect(session.status == "2 of 3")
    #expect(session.lit(.currentMatch) == ["fees"])
  }

  @Test func `n and N go round`() {
    var session = reading("/ f e e s Enter")
    for status in ["2 of 3", "3 of 3", "1 of 3", "2 of 3"] {
      session.press("n")
      #expect(session.status == status)
    }
    for status in ["1 of 3", "3 of 3", "2 of 3"] {
      session.press("N")
      #expect(session.status == status)
    }
  }

  @Test func `N goes to the hit before the cursor, wherever the cursor is`() {
    var session = reading("/ f e e s Enter n j j N")
    #expect(session.status == "2 of 3")
    #expect(session.lit(.currentMatch) == ["fees"])
    session.press("g g n")
    #expect(session.status == "1 of 3")
  }

  @Test(arguments: [
    ("ben tau", 2), ("cá vàng", 1), ("CA VANG", 1), ("café", 1), ("西側", 1), ("한국어", 1), ("👨", 1),
    ("quay", 7), ("zzz", 0),
  ])
  func `a search ignores case and marks, in every script`(typed: String, count: Int) {
    var session = reading("/")
    session.type(typed)
    #expect(session.reader?.hits.count == count)
    #expect(session.status == (count == 0 ? "not found" : "1 of \(count)"))
  }

  @Test func `Esc in the search line returns to the line before`() {
    var session = reading("] ]")
    let before = session.surface
    session.press("/ d e b t Escape")
    #expect(session.surface == before)
  }

  @Test func `Esc clears the hits, and then the passage`() throws {
    var session = reading("/ f e e s Enter Escape")
    #expect(session.lit(.match) + session.lit(.currentMatch) == [])
    #expect(session.status.hasSuffix("%"))
    session = try reading(at: "third boat")
    #expect(session.lit(.quietSelection) == ["third boat"])
    session.press("Escape")
    #expect(session.lit(.quietSelection) == [])
  }

  @Test func `the passage that the reader came for is lit on all its lines`() throws {
    let session = try reading(at: "asked not to be named said the guild would welcome a third boat")
    #expect(
      session.lit(.quietSelection).joined(separator: " ")
        == "asked not to be named said the guild would welcome a third boat")
  }

  @Test func `the outline opens a section`() {
    var session = reading("o")
    #expect(session.screen.contains("Outline"))
    session.press("W e s t Enter")
    #expect(session.selectedLine.hasSuffix("West"))
    session.press("BSpace")
    #expect(session.selectedLine.hasSuffix("Summary"))
  }
}

extension Session {
  fileprivate var reader: Reader? {
    if case .reader(let reader) = app.screen { reader } else { nil }
  }

  fileprivate var layout: ReaderLayout? {
    app.surroundings.flatMap { reader?.layout(in: $0) }
  }
}

extension String {
  /// A row of the Reader without its margin.
  fileprivate var unmarked: String { String(dropFirst(5)).shown }

  /// A text as a surface shows it.
  fileprivate var shown: String {
    var surface = Surface(width: max(1, displayWidth), height: 1)
    surface.write(self, at: .zero)
    return surface.text.trimmed
  }
}
