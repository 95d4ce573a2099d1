import Testing

@testable import Model

@Suite struct FurnitureSentencesTests {
  @Test(arguments: [
    "Published in January 2025 by the Institute of Ports.",
    "Last updated 14 March 2025.",
    "© Institute of Ports 2025.",
    "Write to ana@ports.example before May 2025.",
    "Table 2: Losses by harbour, 2018",
    "Number: 4298 Printed: 1 January 1993 Title: Ports Pages: 21",
    "THE PORTS OF THE NORTH, Oslo, JANUARY 1993, TO BE RETURNED",
    "Oslo, Hotel by the Sea, 12 September 2024",
  ])
  func `what stands on a page beside the text is none of it`(text: String) {
    #expect(isFurniture(text))
  }

  @Test(arguments: [
    "The guild published its fees in January 2025.",
    "2018: Accession of Norway",
    "The pier was opened in 2018",
    "Figures 3 and 4 show that trade fell in 2018.",
  ])
  func `a statement is`(text: String) {
    #expect(!isFurniture(text))
  }

  @Test func `capitals are no title page in a text that has nothing else`() {
    let marked = MarkedSentence("THE GUILD WILL MEET IN MAY 2025.")
    #expect(
      !FurnitureSentences.contain(marked.sentence, in: marked.bytes, isInCapitals: true))
  }

  private func isFurniture(_ text: String) -> Bool {
    let marked = MarkedSentence(text)
    return FurnitureSentences.contain(marked.sentence, in: marked.bytes, isInCapitals: false)
  }
}
