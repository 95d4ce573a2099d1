import TestSupport
import Testing

@testable import Model

@Suite struct TermFinderTests {
  private func terms(_ text: String) -> [String] {
    TermFinder.terms(in: Document(markdown: text)).map {
      "\($0.short)=\($0.long ?? "?") \($0.uses)"
    }
  }

  @Test func `a term is defined once and counted everywhere`() {
    let text = """
      The Port State Control (PSC) is old. The PSC closed two PSCs.

      A PSC-led drill was held.[^1]

      [^1]: So says the Port State Council (PSC).
      """
    #expect(terms(text) == ["PSC=Port State Control 5"])
  }

  @Test func `what is used and never defined stands last`() {
    let text = "The FGN met the Port State Control (PSC), and FGN ships left. An FGN-PSC drill."
    #expect(terms(text) == ["PSC=Port State Control 2", "FGN=? 3"])
  }

  @Test(arguments: [
    "The US, the UK and the EU met in 2018.",
    "Chapter IV and Chapter XII of the report.",
    "# NOTES AND SOURCES\n\nAll was quiet.",
    "They held Operation QUIET HARBOUR here.",
    "USS Bell and HMS Dunn came.",
    "He paid US$5 million at 5 PM.",
    "    let PORT = MAX\n",
  ])
  func `words in capitals are not all acronyms`(text: String) {
    #expect(terms(text) == [])
  }

  @Test func `a list of abbreviations defines its entries`() {
    let text = """
      ## Abbreviations

      - FGN – Ferry Guild of the North
      - EEZ: exclusive economic zone

      | PSC | Port State Control |
      |---|---|
      | TSF | Treaty on Small Ferries |
      """
    #expect(
      terms(text).map { $0.prefix { $0 != " " } }.map(String.init)
        == ["FGN=Ferry", "EEZ=exclusive", "PSC=Port", "TSF=Treaty"])
  }

  @Test(arguments: [
    ("FGN Ferry Guild of the North\nPSC Port State Control\nTSF Treaty on Small Ferries", 3),
    ("FGN – Ferry Guild of the North\nPSC: Port State Control", 2),
    ("FGN Ferry Guild of the North\nUSGS U.S. Guild of Ships", 2),
    ("FGN is what they call the guild, and PSC pays for it.", 0),
  ])
  func `the lines of one paragraph may each be an entry`(lines: String, count: Int) {
    let terms = TermFinder.terms(in: Document(markdown: "## Abbreviations\n\n\(lines)\n\nText."))
    #expect(terms.count { $0.long != nil } == count)
    #expect(terms.allSatisfy { ($0.long ?? "").split(separator: " ").count < 7 })
  }

  @Test func `the rule and the words of the definition stand with it`() throws {
    let term = try #require(
      TermFinder.terms(in: Document(markdown: "The Port State Control (PSC) is old.")).first)
    #expect(
      term.suggestion
        == Suggestion(rule: "long-form-then-acronym", cues: ["Port State Control (PSC)"]))
    #expect(term.range == 4..<28)
  }
}
