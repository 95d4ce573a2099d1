import Model
import TestSupport
import Testing

@Suite struct FormHeadingsTests {
  private static let body = String(
    repeating: "The harbour was deep and its fees were high. ", count: 12)

  private func headings(_ text: String, name: String = "a.md") -> [String] {
    headings(of: readDocument(text, name: name).document)
  }

  private func headings(of document: Document) -> [String] {
    document.sections.map { "\($0.level) \(document.title(of: $0))" }
  }

  @Test func `bold and italic lines are headings at the level of others like them`() {
    let found = headings(
      """
      # A Title of Some Words

      ## PAST

      ### *Fees*

      \(Self.body)

      *Fleets*

      \(Self.body)

      **PRESENT**

      \(Self.body)

      *It was a long sentence in italics, which is what it was meant to be.*

      \(Self.body)
      """)
    #expect(found == ["1 A Title of Some Words", "2 PAST", "3 Fees", "3 Fleets", "2 PRESENT"])
  }

  @Test func `in plain text numbered, capital and short lines alone are headings`() {
    let found = headings(
      """
      A Title of Some Words

      \(Self.body)

      INTRODUCTION

      \(Self.body)

      1.1 Fees of the Port

      \(Self.body)

      What the Fees Did

      \(Self.body)

      and what they did not

      \(Self.body)
      """, name: "a.txt")
    #expect(
      found == [
        "1 A Title of Some Words", "2 INTRODUCTION", "3 1.1 Fees of the Port",
        "3 What the Fees Did",
      ])
  }

  @Test func `underlined lines are headings`() {
    #expect(
      headings("Fees\n====\n\nText of the fees.\n\nFleets\n------\n\nText.\n", name: "a.txt")
        == ["1 Fees", "2 Fleets"])
  }

  @Test func `a line of a table of contents is none`() {
    #expect(
      headings("# T\n\n## Fees . . . . . . 12\n\n## Fees\n\n\(Self.body)") == ["1 T", "2 Fees"])
  }

  @Test func `a bold word at the start of a paragraph is none`() {
    #expect(headings("# T\n\n**Scope:** all ports of the south.\n\n\(Self.body)") == ["1 T"])
  }

  @Test func `the first heading may follow the date at once`() {
    let body = String(repeating: "The harbour was deep and its fees were high. ", count: 6)
    let document = readDocument(
      "**Small Ports: A Review**\n\nCarl Dunn\n\n5 June 2018\n\n**Ferries**\n\n\(body)\n\n**Fees**\n\n\(body)\n"
    ).document
    #expect(document.sectionTitles == ["Small Ports: A Review", "Ferries", "Fees"])
  }

  @Test func `a line of links in capitals is no heading`() {
    let document = readDocument(
      "# Small Ports\n\nText.\n\n[HTML](/a) · [PDF FILE](/b)\n\nMore text.\n"
    ).document
    #expect(document.sectionTitles == ["Small Ports"])
  }
}
