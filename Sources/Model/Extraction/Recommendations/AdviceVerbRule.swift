/// Advice that somebody is said to give: `we recommend`, `some scholars have suggested that`,
/// `the council urged all ports to`.
enum AdviceVerbRule {
  static let name = "advice-verb"

  /// The advice of a sentence; `nil` where nobody gives any.
  ///
  /// - Complexity: O(*n*) in the words.
  static func advice(in sentence: AdviceSentence) -> RecommendationDraft? {
    guard !sentence.isQuestion else { return nil }
    for index in sentence.words.indices {
      guard let entry = verbs[sentence.lower(index)], isAdvice(index, entry, in: sentence) else {
        continue
      }
      guard let voice = voice(of: index, in: sentence) else { continue }
      let weak = sentence.words[index...].first {
        ["could", "can", "might", "may", "consider"].contains($0.lower)
      }
      let isWeak = entry.isWeak || weak.map { $0.lower != "consider" } == true && entry.saysThat
      return RecommendationDraft(
        range: sentence.range, modality: isWeak ? .could : .should, voice: voice,
        addressee: addressee(after: index, entry, in: sentence)?.name,
        suggestion: Suggestion(rule: name, cues: [sentence.words[index].text]))
    }
    return nil
  }

  private struct Entry {
    /// Whether what it says stands behind `that`.
    var saysThat = false
    /// Whether it stands before whom it is said to: `urges ports to`.
    var hasObject = false
    /// Whether a preposition belongs to it: `calls for`, `calls on`.
    var preposition: Set<String> = []
    var isWeak = false
  }

  private static let verbs: [String: Entry] = {
    let table: [([String], Entry)] = [
      (["recommend", "recommends", "recommended"], Entry(saysThat: true)),
      (["propose", "proposes", "proposed"], Entry(saysThat: true)),
      (["suggest", "suggests", "suggested"], Entry(saysThat: true, isWeak: true)),
      (["advocate", "advocates", "advocated"], Entry(saysThat: true)),
      (["urge", "urges", "urged"], Entry(hasObject: true)),
      (["advise", "advises", "advised"], Entry(hasObject: true)),
      (["call", "calls", "called"], Entry(preposition: ["on", "upon", "for"])),
    ]
    return Dictionary(
      table.flatMap { words, entry in words.map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static func isAdvice(_ index: Int, _ entry: Entry, in sentence: AdviceSentence) -> Bool {
    guard !["to", "a", "the", "of"].contains(sentence.lower(index - 1)) else { return false }
    if !entry.preposition.isEmpty { return entry.preposition.contains(sentence.lower(index + 1)) }
    let rest = sentence.words[(index + 1)...].prefix(20)
    if entry.hasObject { return rest.contains { $0.lower == "to" } }
    // `suggested that Vietnam could`; evidence that suggests something advises nothing.
    let next = sentence.lower(index + 1)
    if next == "that" {
      return rest.contains { ["should", "could", "must", "be", "can", "might"].contains($0.lower) }
        || !entry.isWeak
    }
    return next.hasSuffix("ing") || !entry.isWeak && sentence.isOwn(before: index)
  }

  /// `nil` where what advises is neither the author nor people.
  private static func voice(
    of index: Int, in sentence: AdviceSentence
  ) -> Recommendation.Voice? {
    var place = index
    while place > 0, auxiliaries.contains(sentence.lower(place - 1)) { place -= 1 }
    let subject = sentence.words[..<place].suffix(3).map(\.lower)
    let isOwn = subject.last.map {
      ["we", "i"].contains($0) || $0.hasPrefix("we'") || $0.hasPrefix("we’")
    }
    // `I urged both to wait` tells what happened.
    let isPerfect = sentence.words[place..<index].contains { ["have", "would"].contains($0.lower) }
    if isOwn == true, sentence.lower(index).hasSuffix("ed"), !isPerfect { return nil }
    if isOwn == true || subject.contains(where: texts.contains) {
      return .author
    }
    if ["is", "are"].contains(sentence.lower(index - 1)) {
      return sentence.words[..<index].contains { $0.lower == "it" } ? .author : nil
    }
    return sentence.agent(before: place) != nil ? .reported : nil
  }

  private static func addressee(
    after index: Int, _ entry: Entry, in sentence: AdviceSentence
  ) -> Party? {
    let isNamed = entry.hasObject || ["that", "on", "upon"].contains(sentence.lower(index + 1))
    guard isNamed else { return nil }
    return sentence.named(after: index + (entry.hasObject ? 1 : 2))
  }

  private static let auxiliaries: Set<String> = [
    "have", "has", "had", "also", "would", "'d", "therefore", "strongly", "further", "repeatedly",
  ]

  private static let texts: Set<String> = [
    "paper", "report", "brief", "article", "study", "authors",
  ]
}
