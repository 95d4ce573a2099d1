import Canvas
import Model
import TUI
import TestSupport
import Testing

/// Words that the Reader divides at the end of a line.
@Suite struct HyphenationTests {
  private static let prose =
    "The instruction tells that harbours distinguish destinations, and the ministers consider "
    + "instruments for inspections by the constabulary that insists on instructions at last."

  private func lines(_ markdown: String, measure: Int = 30) throws -> [ReaderLine] {
    var options = ReadingOptions()
    options.lines = .hyphenated
    options.hyphenators[.english] = .ready(try .sample())
    return ReaderLayout(Document(markdown: markdown), measure: measure, options: options)
      .all.map(\.line).filter(\.isText)
  }

  private func session(_ markdown: String, width: Int = 37) throws -> Session {
    var session = Session(
      reading: Document(markdown: markdown), size: Size(width: width, height: 24))
    session.press("= =")
    session.send(.hyphenator(.english, .success(try .sample())))
    return session
  }

  private func hasHyphen(_ lines: [ReaderLine]) -> Bool {
    lines.contains { $0.text.text.hasSuffix("-") }
  }

  @Test func `words are divided, and the hyphen is no part of the document`() throws {
    let lines = try lines(Self.prose)
    #expect(hasHyphen(lines))
    for line in lines {
      let width = line.text.displayWidth
      #expect(line.text.text.hasSuffix("-") ? width == 30 : width <= 30)
    }
    let document = Document(markdown: Self.prose)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(line.text.text.hasSuffix("-") == (line.range.upperBound == next.range.lowerBound))
    }
    #expect(lines.first?.range.lowerBound == 0)
    #expect(lines.last?.range.upperBound == document.text.utf8.count)
  }

  @Test func `a divided word is found, lit in both lines and copied whole`() throws {
    var session = try session(Self.prose)
    #expect(session.rows.contains { $0.trimmed.hasSuffix("-") })
    session.press("/")
    session.type("harbours distinguish destinations, and the ministers consider instruments")
    session.press("Enter")
    let lit = session.lit(.currentMatch).joined()
    #expect(lit.filter { $0 != " " && $0 != "-" } == lit.filter { $0 != " " })
    #expect(lit.filter { $0 != " " }.hasPrefix("harboursdistinguishdestinations,"))
    #expect(session.press("Y") == [.copy(Self.prose, what: "text")])
  }

  @Test func `the cursor and the mouse keep to their lines`() throws {
    var session = try session(Self.prose)
    for row in session.rows.indices where session.rows[row].trimmed.hasSuffix("-") {
      session.mouse(.press, 9, row)
      #expect(session.cursorRow == row)
      session.press("Down")
      #expect(session.cursorRow == row + 1)
    }
  }

  @Test(arguments: [
    "# The instructions of destinations\n\nText.", "    code that is instructions of destinations",
    "| a |\n|---|\n| Such instructions to constabularies and destinations |",
    "A short and long last instructions", "See `instructions instructions` about it",
    "Go to https://instructions.example/instructions and it", "Of INSTRUCTION and INSTRUCTION it",
    "Of instruction2 and 2instruction of instruction_instruction it",
  ])
  func `headings, code, tables, addresses, capitals and last words stay whole`(
    markdown: String
  ) throws {
    for measure in 14...34 {
      let lines = try lines(markdown, measure: measure)
      for line in lines where line.text.text.hasSuffix("-") {
        Issue.record("\(measure): \(line.text.text)")
      }
    }
  }

  @Test func `words with marks of quotation, possessives and cited notes are divided`() throws {
    for word in ["“instruction”,", "instruction's", "*instruction*", "instruction[^1]"] {
      let text = "Of all of it \(word) and more.\n\n[^1]: A note."
      #expect(hasHyphen(try lines(text, measure: 21)), "\(word)")
    }
  }

  @Test func `words with soft hyphens are divided there and nowhere else`() throws {
    let lines = try lines("Of all of it in\u{AD}structions and more.", measure: 22)
    #expect(lines.first?.text.text.hasSuffix(" in\u{AD}-") == false)
    #expect(lines.first?.text.text.filter { $0 != " " && $0 != "\u{AD}" } == "Ofallofitin-")
  }

  // MARK: - Asking for patterns

  @Test func `patterns are asked for once, when they are needed first`() {
    var session = Session(reading: Document(markdown: Self.prose))
    #expect(session.press("=").isEmpty)
    #expect(session.press("=") == [.readHyphenator(.english)])
    #expect(session.press("j k").isEmpty)
    #expect(session.press("= = =").isEmpty)
  }

  @Test func `the language is that of the document`() {
    var session = Session(reading: Document(markdown: "---\nlanguage: de-AT\n---\n\nText."))
    #expect(session.press("= =") == LanguageTag("de-AT").map { [.readHyphenator($0)] })
  }

  @Test func `outside of the Reader nothing is asked for until a document opens`() {
    var session = Session(reading: Document(markdown: Self.prose))
    session.press("2")
    session.app.reading.lines = .hyphenated
    #expect(session.press("Down Up").isEmpty)
    #expect(session.press("Enter") == [.readHyphenator(.english)])
  }

  @Test func `missing patterns are told of, and asked for again when the reader asks again`() {
    var session = Session(reading: Document(markdown: Self.prose))
    session.press("= =")
    session.send(.hyphenator(.english, .failure(.missing(.english, package: "hyphen-en-us"))))
    let notice = "Not hyphenated: the language en needs the Debian package hyphen-en-us"
    #expect(session.lastRow.contains(notice))
    #expect(session.press("j").isEmpty)
    #expect(session.press("= = =") == [.readHyphenator(.english)])
  }
}
