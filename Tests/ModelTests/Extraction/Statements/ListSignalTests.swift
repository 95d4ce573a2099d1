import Testing

@testable import Model

@Suite struct ListSignalTests {
  private func signal(_ sentence: String) -> ListSignal? {
    ListSignal(StatedWord.words(of: 0..<sentence.utf8.count, in: sentence))
  }

  @Test(arguments: [
    ("First, the fees deter ships.", ListSignal.Place.number(1), "First"),
    ("Thirdly the fees deter ships.", .number(3), "Thirdly"),
    ("The first is the guild's caution.", .number(1), "The first"),
    ("A second, related constraint is the depth.", .number(2), "A second , related constraint"),
    ("The fourth obstacle lies in the law.", .number(4), "The fourth obstacle"),
    ("Last but not least, trust is low.", .last, "Last but not least"),
    ("Finally, trust is low.", .last, "Finally"),
    ("Another hurdle is the tariff.", .another, "Another hurdle"),
    ("A major obstacle is the tariff.", .another, "A major obstacle"),
    ("Thứ hai, phí cảng tăng.", .number(2), "Thứ hai"),
  ])
  func `words that count begin a sentence`(
    sentence: String, place: ListSignal.Place, cue: String
  ) throws {
    let found = try #require(signal(sentence))
    #expect(found.place == place)
    #expect(found.cue == cue)
  }

  @Test(arguments: [
    "First light comes late here.", "The first ship came in May.", "The port is an obstacle.",
    "A ship has come.", "Second homes are many.", "",
  ])
  func `other words count nothing`(sentence: String) {
    #expect(signal(sentence) == nil)
  }
}
