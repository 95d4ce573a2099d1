import Model
import TUI
import TestSupport
import Testing

/// What `y`, `Y`, `gy` and `e` take away.
@Suite struct TakingTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  static let survey = "Tests/Fixtures/tidewater/documents/survey.md"
  static let sentence = "Tidewater opened its eastern quay to every flag in 2018."

  @Test(arguments: [
    (
      "y", "passage",
      "“\(sentence)” (Trần Thị Bích and Kwabena Osei, A survey of the quays at Tidewater, "
        + "Harbour Papers, 2 April 2031, section “Summary”)"
    ),
    ("Y", "text", sentence), ("g y", "place", "\(survey):21:1"),
  ])
  func `the sentence with the cursor is copied`(keys: String, what: String, text: String) {
    var session = Session(library)
    session.press("2 Enter j")
    #expect(session.press(keys) == [.copy(text, what: what)])
  }

  @Test(
    arguments: [
      ("3 j", "The eastern quay is the older of the two."),
      ("3 g g j j", "Bến tàu phía tây được xây năm 2009."),
      ("4 l j", "The council has never amended it."), ("4 r", halve), ("5 j j", halve),
      ("6 j j j", debt),
      ("7 j", "The port may join the League of Small Harbours around 2033."),
      ("2 Enter ] ] ] j Y j j 7 j", "The port may join the League of Small Harbours around 2033."),
    ])
  func `a record is copied as the sentence that it rests on`(keys: String, text: String) {
    var session = Session(library)
    session.press(keys)
    #expect(session.press("Y") == [.copy(text, what: "text")])
  }

  static let debt =
    "The council owes more than 30 million crowns, of which up to 4 million fall due in 2032."
  static let halve = "Members of the guild asked the council to halve the fees."

  @Test func `a document that was minuted is cited without an author's given name`() {
    var session = Session(library)
    session.press("2 j Enter j")
    #expect(
      session.press("y") == [
        .copy(
          "“The chair opened the session at dusk.” (The clerk of Tidewater, "
            + "Minutes of the harbour council, November 2030, section “Opening”)", what: "passage")
      ])
  }

  @Test(arguments: ["1", "2", "8", "9", "6 G", "5 / x x Enter"])
  func `where there is no passage, the last row says so`(keys: String) {
    var session = Session(library)
    session.press(keys)
    #expect(session.press("y Y g y") == [])
    #expect(session.lastRow.contains("Nothing here to copy"))
  }

  @Test func `what is copied is what the cursor is on, not what the reader once came for`() throws {
    var session = Session(library)
    session.open(
      .passage(
        document: try library.index(ofDocument: "survey"),
        range: try library.range(of: "two pilots share one boat", in: "survey")))
    #expect(session.press("Y") == [.copy("two pilots share one boat", what: "text")])
    session.press("] ] ] ] j")
    #expect(
      session.press("Y") == [
        .copy("The charter of 2011 forbids any ship to stay longer than thirty days.", what: "text")
      ])
  }

  @Test(
    arguments: [
      ("2", survey, 1, 1), ("2 Enter j", survey, 21, 1), ("2 Enter ] ] j", survey, 33, 1),
      ("3 j", "Tests/Fixtures/tidewater/records/events.yaml", 10, 3),
      ("4 j", "Tests/Fixtures/tidewater/records/forces.yaml", 13, 3),
      ("4 r", "Tests/Fixtures/tidewater/records/recommendations.yaml", 1, 3),
      ("6 j", "Tests/Fixtures/tidewater/records/figures.yaml", 9, 3),
      ("9", survey, 68, 313), ("9 G", "Tests/Fixtures/tidewater/records/figures.yaml", 44, 14),
    ])
  func `the editor opens the file and the line behind what is selected`(
    keys: String, file: String, line: Int, column: Int
  ) {
    var session = Session(library)
    session.press(keys)
    #expect(session.press("e") == [.edit(SourcePlace(file: file, line: line, column: column))])
  }

  @Test func `the editor is given the bytes of a name, not what people read of it`() {
    let path = FilePath(bytes: Array("a\u{1B}".utf8) + [0xFF] + Array(".md".utf8))
    var session = Session(reading: path)
    #expect(session.press("e") == [.edit(SourcePlace(path: path))])
    session.press("2")
    #expect(session.press("e") == [.edit(SourcePlace(path: path))])
    #expect(session.press("2 Enter g y") == [.copy("a␛\u{FFFD}.md:1:1", what: "place")])
  }

  @Test func `what came through standard input cannot be edited`() {
    var session = Session(reading: FilePath.standardInput)
    #expect(session.press("e") == [])
    #expect(session.lastRow.contains("What came through standard input has no file to edit"))
  }

  @Test(arguments: ["1", "5 / x x Enter"])
  func `where there is no file, the last row says so`(keys: String) {
    var session = Session(library)
    session.press(keys)
    #expect(session.press("e") == [])
    #expect(session.lastRow.contains("Nothing here to edit"))
  }
}

extension Session {
  /// A reader with a text open that lies at a path.
  fileprivate init(reading path: FilePath) {
    let source = SourceText(path: path, decoding: Array("Text.".utf8))
    self.init(reading: DocumentReader.read(source, name: path.shown).document)
  }
}
