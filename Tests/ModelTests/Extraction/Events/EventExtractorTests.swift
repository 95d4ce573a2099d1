import TestSupport
import Testing

@testable import Model

@Suite struct EventExtractorTests {
  @Test(arguments: [
    ("In 2011 the port signed a treaty with the ferry guild.", ["2011 event agreement"]),
    ("The quay was closed from 2017 to 2023 for repairs.", ["2017/2023 period milestone"]),
    ("Since 2016 the guild has held yearly drills off the coast.", ["2016/.. period exercise"]),
    (
      "The old lighthouse was in service until May 1998, they say.", ["../1998-05 period milestone"]
    ),
    ("The council wants every pier rebuilt by 2030.", ["2030 deadline deadline"]),
    ("As of June 2023 four piers had been rebuilt.", ["2023-06 as-of as-of"]),
    (
      "Carriers visited the port in 2018, 2020 and 2023.",
      ["2018 event visit", "2020 event visit", "2023 event visit"]
    ),
    ("The guild was founded around 1890 by three brothers.", ["1890~ event milestone"]),
    ("It doubled its fees in 2018, and again in 2018.", ["2018 event milestone"]),
    (
      "It was founded in 1990. The fees rose again in May 2012. Since then trade has fallen.",
      ["1990 event milestone", "2012-05 event milestone", "2012-05/.. period milestone"]
    ),
    (
      "From 2016 to 2021 nobody came. Since then, ships have visited the port.",
      ["2016/2021 period milestone", "2021/.. period visit"]
    ),
    ("Ships have come since then.", []),
    (
      "It was founded in 1990. Since then, the guild has met twice (in May 2012 and in June 2013).",
      [
        "1990 event milestone", "2012-05 event milestone", "2013-06 event milestone",
        "1990/.. period milestone",
      ]
    ),
  ])
  func `a sentence gives an event for each of its dates`(sentence: String, events: [String]) {
    #expect(found(in: sentence) == events)
  }

  @Test(arguments: [
    "## The fees of 2018 and after",
    "12 September 2024",
    "The guild's rules are old (Bell 2019).",
    "The guild's rules are old (see Bell and Dunn, 2019; Ames et al. 2020).",
    "Ana Bell, Small Ports, 12 May 2020, https://ports.example/2020.",
    "    in 2018 the code was written as it is here",
    "The guild has met for two years now and then.",
    "> In 2018 the guild doubled its fees,” she said.",
    "Ana Bell is a fellow of the Institute of Ports. Her book on the guild came out in 2019.",
    "What did the guild do in 2018 and after?",
    "## References\n\nBell, Ana. The ports of the north in 2018 and before.",
    "Text with a note.[^1]\n\n[^1]: The guild was founded in 1890 by three brothers.",
  ])
  func `what is no statement of the text gives none`(text: String) {
    #expect(found(in: text) == [])
  }

  @Test func `a pull quote repeats an event and gives none`() {
    let text = """
      The guild met often. In 2018 it doubled all its fees at once. Nobody left.

      “In 2018 it doubled all its fees at once.”
      """
    #expect(found(in: text) == ["2018 event milestone"])
  }

  @Test func `the sentence, who is named in it and why stand with the event`() throws {
    let text = "The guild met. A year later, Ana Bell opened the Port of Oslo in June 2019 to all."
    let event = try #require(events(in: text).last)
    #expect(event.title == "Ana Bell opened the Port of Oslo in June 2019 to all")
    #expect(
      event.evidence.first?.quote.exact
        == "A year later, Ana Bell opened the Port of Oslo in June 2019 to all.")
    #expect(event.actors.map(\.id) == ["Ana Bell", "Port of Oslo"])
    #expect(event.suggestion == Suggestion(rule: "calendar-date", cues: ["June 2019"]))
    #expect(event.evidence.first?.passage?.range == 15..<82)
  }

  @Test func `an anniversary is dated from the document's own date`() throws {
    let text = "The fair took place near the first anniversary of the ferry guild, begun then."
    let event = try #require(
      events(in: "---\nissued: 2024-09-12\n---\n" + text).first)
    #expect(event.date.description == "2023-09")
    #expect(event.basis == .inferred)
    #expect(event.rule == "anniversary")
  }

  @Test func `a sentence that is said again and again gives no more events`() {
    let twice = "The port opened in May 2019. It closed. The port opened in May 2019."
    #expect(events(in: twice).count == 2)
    let often = Array(repeating: "The port opened in May 2019.", count: 100)
    #expect(events(in: often.joined(separator: " ")).count == 8)
  }

  @Test func `no date goes over two paragraphs`() {
    #expect(
      found(in: "They all came to the fair in May\n\n2018 was the best year of it.") == [
        "2018 event milestone"
      ])
  }

  private func events(in text: String) -> [Event] {
    EventExtractor.events(in: DatedDocument(document(text)))
  }

  private func document(_ text: String) -> Document {
    DocumentReader.read(SourceText(path: "a.md", decoding: Array(text.utf8)), name: "a.md").document
  }

  private func found(in text: String) -> [String] {
    events(in: "# The Ports of the North\n\n" + text + "\n").map {
      "\($0.date) \($0.aspect.rawValue) \($0.kind.rawValue)"
    }
  }
}
