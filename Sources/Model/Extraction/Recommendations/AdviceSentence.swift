/// A sentence as the rules for recommendations read it.
struct AdviceSentence {
  let range: Range<Int>
  let words: [StatedWord]
  let reader: PartyReader

  init(_ range: Range<Int>, in text: StatedText) {
    self.range = range
    words = StatedWord.words(of: range, in: text.document.text)
    reader = PartyReader(words)
  }

  func lower(_ index: Int) -> String { words.indices.contains(index) ? words[index].lower : "" }

  /// Whether the words from a place on are these.
  func reads(_ phrase: [String], at index: Int) -> Bool {
    phrase.indices.allSatisfy { lower(index + $0) == phrase[$0] }
  }

  var isQuestion: Bool { words.last?.text == "?" }

  /// Whose advice it is: reported where somebody other than the author says it.
  func voice(before index: Int) -> Recommendation.Voice {
    if lower(0) == "according", lower(1) == "to" { return .reported }
    var quotes = 0
    for place in 0..<min(index, words.count) {
      if ["“", "\"", "‘"].contains(words[place].text) { quotes += 1 }
      if ["”", "’"].contains(words[place].text) { quotes -= 1 }
      guard let verb = PartyVerbs.verb(words[place]), verb.kind == .says, place > 0,
        !["to", "we", "i", "the", "a", "of"].contains(lower(place - 1))
      else { continue }
      let subject = words[..<place].suffix(4)
      let isAuthor = subject.contains { Self.authors.contains($0.lower) }
      let isPassive = ["is", "was", "be", "been", "are"].contains(lower(place - 1))
      if !isAuthor, !isPassive, isSubject(before: place) { return .reported }
    }
    return quotes > 0 && words.prefix(index).contains { PartyVerbs.verb($0) != nil }
      ? .reported : .author
  }

  /// Whether somebody is said to argue for what stands behind: `Others argue that ties should`.
  func isArgued(before index: Int) -> Bool {
    (0..<min(index, words.count)).contains { place in
      Self.arguing.contains { lower(place).hasPrefix($0) }
        && (lower(place + 1) == "that" || place + 1 < index && lower(place + 1) != "with")
    }
  }

  private static let arguing = [
    "argue", "argued", "contend", "maintain", "insist", "suggest", "propos", "recommend", "advocat",
  ]

  /// Whether a word stands in a clause that only gives a reason or a condition: `Given that the port
  /// needs to grow, …`.
  func isSubordinate(at index: Int) -> Bool {
    let opens =
      ["because", "although", "though", "while", "whereas", "if", "unless"].contains(lower(0))
      || ["given", "even", "provided", "considering"].contains(lower(0))
        && ["that", "if", "though"].contains(lower(1))
    return opens && !words.prefix(index).contains { $0.text == "," }
  }

  private func isSubject(before place: Int) -> Bool {
    (max(0, place - 6)..<place).contains { start in
      guard let party = reader.party(from: start, before: place) else { return false }
      return party.words.upperBound >= place - 2
    } || ["some", "others", "many", "they", "he", "she", "it"].contains(lower(place - 1))
  }

  /// Whom a verb has as its subject, where that is a state, a body or people.
  func agent(before index: Int) -> Party? {
    var end = index
    while end > 0, Self.adverbs.contains(lower(end - 1)) || lower(end - 1).hasSuffix("ly") {
      end -= 1
    }
    var start = end
    while start > 0, !words[start - 1].isSign, !Self.breaks.contains(lower(start - 1)) {
      start -= 1
    }
    for place in start..<max(start, end) {
      guard let party = reader.party(from: place, before: end), party.words.upperBound == end else {
        continue
      }
      return party.isKnown && !(place > start && words.isOwned(place)) ? party : nil
    }
    guard let party = reader.party(from: start, before: end), party.isKnown,
      ["of", "in", "from", "and", "at"].contains(lower(party.words.upperBound))
    else { return nil }
    return party
  }

  /// Whether the author is the subject: `we must`.
  func isOwn(before index: Int) -> Bool {
    var end = index
    while end > 0, Self.adverbs.contains(lower(end - 1)) || lower(end - 1).hasSuffix("ly") {
      end -= 1
    }
    return ["we", "i"].contains(lower(end - 1))
  }

  private static let authors: Set<String> = [
    "we", "i", "paper", "report", "brief", "article", "study", "chapter", "analysis", "our",
    "essay",
    "this",
  ]

  private static let adverbs: Set<String> = ["also", "therefore", "thus", "now", "then", "hence"]

  private static let breaks: Set<String> = [
    "that", "while", "but", "because", "if", "when", "as", "which", "whereas", "although", "so",
  ]
}
