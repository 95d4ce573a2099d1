import Testing

@testable import Model

@Suite struct EventTitleTests {
  @Test(arguments: [
    (
      "After the port opened in 2010, the Ana Bell was the first ship to call in 2011.",
      ["The port opened in 2010", "The Ana Bell was the first ship to call in 2011"]
    ),
    (
      "Moreover, in 2015, the two towns signed a treaty, which ended the strike.",
      ["The two towns signed a treaty"]
    ),
    (
      "The quays rest on the Harbour Treaty, which had been signed in 2014.",
      ["The Harbour Treaty, which had been signed in 2014"]
    ),
    (
      "The plan, adopted in May 2019, foresees a pier by 2030.",
      ["The plan, adopted in May 2019", "The plan, adopted in May 2019, foresees a pier by 2030"]
    ),
    (
      "The guild closed the pier in 2018 and opened it again in 2020.",
      ["The guild closed the pier in 2018", "The guild … opened it again in 2020"]
    ),
    (
      "This may be why Norway left the guild in 2019 and did not come back in 2022.",
      ["Norway left the guild in 2019", "Norway … did not come back in 2022"]
    ),
    (
      "OSLO, 12 March 2025 – The minister, Ana Bell, opened the northern pier.",
      ["The minister, Ana Bell, opened the northern pier"]
    ),
    (
      "OSLO, 12 March 2025 – Two piers and a quay were opened by the minister.",
      ["Two piers and a quay were opened by the minister"]
    ),
    (
      "The strike, which began on 20 May 2019, ended on 3 June 2019.",
      [
        "The strike, which began on 20 May 2019",
        "The strike, which began on 20 May 2019, ended on 3 June 2019",
      ]
    ),
    (
      "Fees rose in 2018; then, in 2019, trade fell.", ["Fees rose in 2018", "Trade fell"]
    ),
    (
      "2.1 By 2030 the ‘ports of the north’ will have a pier.",
      ["By 2030 the ‘ports of the north’ will have a pier"]
    ),
    ("It left the U.S. in 2018.", ["It left the U.S. in 2018"]),
    ("2018: Accession of Norway to the guild", ["Accession of Norway to the guild"]),
  ])
  func `a title is the clause that tells the event`(text: String, titles: [String]) {
    #expect(self.titles(of: text) == titles)
  }

  @Test func `a long clause ends with three dots before what may be missed`() {
    let text = """
      In 2018 the northern ferry guild of Bergen opened a second harbour museum for the old ships of \
      the coast with the help of the towns of the whole country and of many of its friends.
      """
    #expect(
      titles(of: text) == [
        "In 2018 the northern ferry guild of Bergen opened a second harbour museum…"
      ])
  }

  @Test func `what stands within a clause that is too long is left out`() {
    let text = """
      Three carriers – the Ana Bell, the Carl Dunn, and the Eve Ames of the northern line – called at \
      the port of Oslo in 2018.
      """
    #expect(titles(of: text) == ["Three carriers … called at the port of Oslo in 2018"])
  }

  @Test(arguments: ["2018.", "In 2018.", "–, (2018) “–”", "2018 and and and 2019 and"])
  func `any words have a title`(text: String) {
    #expect(titles(of: text).count == MarkedSentence(text).sentence.dates.count)
  }

  private func titles(of text: String) -> [String] {
    let marked = MarkedSentence(text)
    return marked.sentence.dates.map {
      EventTitle.text(of: $0, in: marked.sentence, of: marked.bytes)
    }
  }
}
