import Testing

@testable import Model

@Suite struct SinceClauseTests {
  @Test(arguments: [
    "Fees were the lowest since 1998.", "For the first time since 1998 nobody came.",
    "It was the worst storm since May 1998.",
  ])
  func `a comparison is no event`(text: String) {
    #expect(told(text) == [])
  }

  @Test(arguments: [
    (
      "Since the pier opened in 2011, ships have called each year.",
      ["2011: The pier opened in 2011", "2011/..: Ships have called each year"]
    ),
    (
      "The towns have been at peace since they signed the treaty in 1951.",
      ["1951: They signed the treaty in 1951", "1951/..: The towns have been at peace"]
    ),
    (
      "No ship has called there since the 2016 storm.",
      ["2016: The 2016 storm", "2016/..: No ship has called there"]
    ),
  ])
  func `what happened then stands beside what has gone on from it`(text: String, events: [String]) {
    #expect(told(text) == events)
  }

  @Test(arguments: [
    ("It has been the largest port since 1998.", "1998/.."),
    ("The guild has met there since about 1998.", "1998/.."),
    ("The guild has met there since the latter part of May 1998.", "1998-05/.."),
    ("Much was built since the pier opened in 1998.", "1998"),
    ("The harvest, large since the reform, fell in 1998.", "1998"),
  ])
  func `otherwise there is one`(text: String, date: String) {
    #expect(told(text).map { $0.prefix { $0 != ":" } } == [date[...]])
  }

  private func told(_ text: String) -> [String] {
    let marked = MarkedSentence(text)
    return marked.sentence.dates
      .flatMap { DatedSentence.told(of: $0, in: marked.sentence, of: marked.bytes) }
      .map { "\($0.date): \($0.title)" }
  }
}
