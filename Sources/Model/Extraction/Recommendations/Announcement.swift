/// What says that advice follows: a heading, or a sentence before a list.
struct Announcement {
  let words: String
  let modality: Recommendation.Modality
  let addressee: String?

  /// Whether only those items are advice that say what to do.
  var takesOrdersOnly = false
}

extension Announcement {
  /// Reads a heading of recommendations; `nil` where it is none.
  ///
  /// `Recommendations for the port council` and `To the council` say whom they are for.
  init?(heading title: String) {
    guard AdviceWords.announces(title) else { return nil }
    self.init(
      words: title, modality: .should, addressee: Self.addressee(in: title))
  }

  /// Whom a heading below one of recommendations is for.
  init(subheading title: String, of other: Announcement) {
    let addressee = Self.addressee(in: title) ?? Self.party(in: title, from: 0)
    self.init(
      words: other.words, modality: other.modality, addressee: addressee ?? other.addressee)
  }

  /// Reads the sentence before a list; `nil` where it announces no advice.
  init?(leading sentence: AdviceSentence) {
    guard let last = sentence.words.last, last.text == ":" || last.text == "." else { return nil }
    let isOpen = last.text == ":"
    for (index, word) in sentence.words.enumerated() {
      let isModal = isOpen && ["should", "must"].contains(word.lower)
      let isAdvice =
        ["recommend", "recommends", "urge", "urges", "propose", "recommendations", "call", "calls"]
        .contains(word.lower) && (isOpen || sentence.words.contains { $0.lower == "following" })
      let isStep =
        ["steps", "actions", "measures"].contains(word.lower)
        && sentence.words[index...]
          .contains { ["must", "should"].contains($0.lower) }
      guard isModal || isAdvice || isStep else { continue }
      let agent = isModal ? sentence.agent(before: index) : sentence.named(after: index + 2)
      self.init(
        words: word.text, modality: word.lower == "must" ? .must : .should, addressee: agent?.name,
        takesOrdersOnly: isModal && !Self.leavesOpen(sentence.words[(index + 1)...]))
      return
    }
    return nil
  }

  /// Whether the words between `must` and the colon leave it to the items what is to be done:
  /// `must:`, `must now focus on:`, `must take these steps:`, not `must send ships that can do much:`.
  private static func leavesOpen(_ words: ArraySlice<StatedWord>) -> Bool {
    words.count <= 4
      || words.contains {
        ["following", "these", "steps", "actions", "measures", "things", "priorities", "points"]
          .contains($0.lower)
      }
  }

  private static func addressee(in title: String) -> String? {
    let words = StatedWord.words(of: 0..<title.utf8.count, in: title)
    guard let place = words.firstIndex(where: { ["to", "for"].contains($0.lower) }) else {
      return nil
    }
    return party(in: title, from: place + 1)
  }

  private static func party(in title: String, from place: Int) -> String? {
    let words = StatedWord.words(of: 0..<title.utf8.count, in: title)
    let reader = PartyReader(words)
    return reader.party(from: place, before: words.count).flatMap { $0.isKnown ? $0.name : nil }
  }
}
