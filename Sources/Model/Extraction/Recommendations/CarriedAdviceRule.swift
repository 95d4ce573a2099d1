/// Advice without a verb of duty that goes on with advice before it, or stands where a text
/// concludes: `In addition, widening the quay will help`, `This could include`.
enum CarriedAdviceRule {
  static let name = "carried-advice"

  /// The advice of a sentence; `nil` where it gives none.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - last: The advice before it in its section; `nil` where there is none.
  ///   - concludes: Whether its section concludes or recommends.
  /// - Returns: The advice.
  /// - Complexity: O(*n*) in the words.
  static func advice(
    in sentence: AdviceSentence, after last: RecommendationDraft?, concludes: Bool
  ) -> RecommendationDraft? {
    guard !sentence.isQuestion, let start = start(of: sentence) else { return nil }
    if concludes, let last, let cue = continuation(in: sentence) {
      return draft(sentence, .could, cue, addressee: last.addressee)
    }
    if let cue = nextStep(in: sentence) { return draft(sentence, .should, cue, addressee: nil) }
    guard let means = means(in: sentence, from: start),
      let found = effect(after: means, in: sentence)
    else { return ability(in: sentence) }
    guard concludes || found.isNeed,
      last != nil || start == 0 || found.modality == .could || isGerund(start, in: sentence)
    else { return nil }
    let lead = start > 0 ? [sentence.words[0].text] : []
    return draft(
      sentence, found.modality, (lead + [found.cue]).joined(separator: " … "),
      addressee: last?.addressee)
  }

  private static func draft(
    _ sentence: AdviceSentence, _ modality: Recommendation.Modality, _ cue: String,
    addressee: String?
  ) -> RecommendationDraft {
    RecommendationDraft(
      range: sentence.range, modality: modality, voice: .author, addressee: addressee,
      suggestion: Suggestion(rule: name, cues: [cue]))
  }

  /// The first word behind a word that goes on.
  private static func start(of sentence: AdviceSentence) -> Int? {
    guard sentence.words.count > 4 else { return nil }
    if let comma = sentence.words.prefix(5).firstIndex(where: { $0.text == "," }),
      connectives.contains(sentence.words[..<comma].map(\.lower).joined(separator: " "))
    {
      return comma + 1
    }
    return 0
  }

  /// `This could include`, `Such steps may mean`.
  private static func continuation(in sentence: AdviceSentence) -> String? {
    guard ["this", "these", "such", "that", "they", "it"].contains(sentence.lower(0)) else {
      return nil
    }
    for index in 1..<4
    where ["could", "can", "may", "might", "would"].contains(sentence.lower(index))
      && ["include", "mean", "involve", "take", "entail"].contains(sentence.lower(index + 1))
    {
      return "\(sentence.words[index].text) \(sentence.words[index + 1].text)"
    }
    return nil
  }

  /// `The next step for the port is to`, `One option is`.
  private static func nextStep(in sentence: AdviceSentence) -> String? {
    guard ["the", "a", "one", "another", "our"].contains(sentence.lower(0)) else { return nil }
    for index in 1..<4 where steps.contains(sentence.lower(index)) {
      for place in (index + 1)..<(index + 9)
      where ["is", "are", "be"].contains(sentence.lower(place))
        && ["to", "for", "that"].contains(sentence.lower(place + 1))
      {
        return sentence.words[0...index].map(\.text).joined(separator: " ")
      }
    }
    return nil
  }

  /// The place of what would be done: a word in -ing, or more of something.
  private static func means(in sentence: AdviceSentence, from start: Int) -> Int? {
    isGerund(start, in: sentence) || more.contains(sentence.lower(start)) ? start : nil
  }

  private static func isGerund(_ index: Int, in sentence: AdviceSentence) -> Bool {
    let word = sentence.lower(index)
    return word.hasSuffix("ing") && word.count > 5 && !notGerunds.contains(word)
  }

  /// `will help`, `could mitigate`, `will be crucial`.
  private static func effect(
    after start: Int, in sentence: AdviceSentence
  ) -> (modality: Recommendation.Modality, cue: String, isNeed: Bool)? {
    for index in (start + 1)..<max(start + 1, sentence.words.count - 1) {
      guard let modality = modals[sentence.lower(index)] else { continue }
      let next = index + (["also", "then"].contains(sentence.lower(index + 1)) ? 2 : 1)
      let cue = "\(sentence.words[index].text) \(sentence.lower(next))"
      if effects.contains(sentence.lower(next)) { return (modality, cue, false) }
      if sentence.lower(next) == "be", needs.contains(sentence.lower(next + 1)) {
        return (.should, "\(cue) \(sentence.lower(next + 1))", true)
      }
    }
    return nil
  }

  /// `The port can overcome this through`.
  private static func ability(in sentence: AdviceSentence) -> RecommendationDraft? {
    for index in sentence.words.indices.dropFirst()
    where ["can", "could"].contains(sentence.lower(index)) {
      let next = index + (sentence.lower(index + 1) == "also" ? 2 : 1)
      guard abilities.contains(sentence.lower(next)),
        sentence.words[next...].contains(where: { ["by", "through", "to"].contains($0.lower) }),
        let agent = sentence.agent(before: index), sentence.voice(before: index) == .author
      else { continue }
      return draft(
        sentence, .could, "\(sentence.words[index].text) \(sentence.words[next].text)",
        addressee: agent.name)
    }
    return nil
  }

  private static let connectives: Set<String> = [
    "in addition", "additionally", "moreover", "furthermore", "finally", "lastly", "second",
    "third", "fourth", "also", "likewise", "similarly", "first", "secondly", "thirdly", "firstly",
    "nonetheless", "nevertheless", "however", "at the same time", "to this end", "to that end",
    "therefore", "last but not least",
  ]

  private static let more: Set<String> = [
    "increased", "greater", "more", "better", "further", "stronger", "closer", "wider", "expanded",
    "additional", "deeper",
  ]

  private static let notGerunds: Set<String> = [
    "during", "nothing", "something", "everything", "anything", "following", "according",
    "regarding",
    "concerning", "despite", "morning", "evening",
  ]

  private static let modals: [String: Recommendation.Modality] = [
    "will": .should, "would": .should, "could": .could, "can": .could, "might": .could,
    "may": .could,
  ]

  private static let effects: Set<String> = [
    "help", "mitigate", "reduce", "bridge", "improve", "ease", "overcome", "strengthen",
    "contribute",
    "address", "enable", "allow", "play", "build", "boost", "advance", "foster", "lower", "make",
    "narrow", "close", "deepen", "promote", "raise", "prevent", "support", "encourage", "enhance",
  ]

  private static let needs: Set<String> = [
    "crucial", "essential", "vital", "key", "critical", "important", "necessary", "needed",
    "indispensable", "imperative",
  ]

  private static let abilities: Set<String> = [
    "use", "leverage", "overcome", "allay", "address", "strengthen", "capitalise", "capitalize",
    "consider", "explore", "elevate", "mitigate", "expand", "deepen", "improve", "exploit",
  ]

  private static let steps: Set<String> = [
    "step", "steps", "priority", "option", "solution", "remedy", "answer", "task",
  ]
}
