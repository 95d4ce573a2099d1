/// Advice in a verb or a phrase of duty: `The port should`, `it is imperative that`, `needs to`.
enum ModalAdviceRule {
  static let name = "modal-verb"

  /// The advice of a sentence; `nil` where the verb foretells, asks or reasons only.
  ///
  /// - Complexity: O(*n*) in the words.
  static func advice(in sentence: AdviceSentence) -> RecommendationDraft? {
    guard !sentence.isQuestion else { return nil }
    for index in sentence.words.indices {
      guard let found = modal(at: index, in: sentence), !sentence.isSubordinate(at: index) else {
        continue
      }
      let voice = sentence.voice(before: index)
      let agent =
        found.isImpersonal ? sentence.named(after: found.end) : sentence.agent(before: index)
      if found.needsAgent, agent == nil, !sentence.isOwn(before: index) { continue }
      if voice == .reported, agent == nil, !found.isImpersonal, !sentence.isArgued(before: index) {
        continue
      }
      let cue = sentence.words[index..<found.end].map(\.text).joined(separator: " ")
      return RecommendationDraft(
        range: sentence.range, modality: found.modality, voice: voice, addressee: agent?.name,
        suggestion: Suggestion(rule: name, cues: [cue]))
    }
    return nil
  }

  private struct Found {
    let modality: Recommendation.Modality
    let end: Int
    var needsAgent = false
    var isImpersonal = false
  }

  private static func modal(at index: Int, in sentence: AdviceSentence) -> Found? {
    switch sentence.lower(index) {
    case "should", "must": return duty(at: index, in: sentence)
    case "ought" where sentence.lower(index + 1) == "to":
      return Found(modality: .should, end: index + 2)
    case "need", "needs": return need(at: index, in: sentence)
    case "it": return impersonal(at: index, in: sentence)
    case "cannot" where sentence.reads(["afford"], at: index + 1):
      return Found(modality: .must, end: index + 2, needsAgent: true)
    default: return nil
    }
  }

  private static func duty(at index: Int, in sentence: AdviceSentence) -> Found? {
    let next =
      ["also", "not", "now", "therefore", "never", "still", "at", "first"].contains(
        sentence.lower(index + 1)) ? sentence.lower(index + 2) : sentence.lower(index + 1)
    // `Should a ship arrive`, `should have been`, `it should be noted`, `how it should be done`.
    guard index > 0, index + 1 < sentence.words.count, sentence.lower(index + 1) != ".",
      !(next == "have" && isParticiple(sentence.lower(index + 2))),
      !(sentence.lower(index - 1) == "it" && next == "be"
        && remarks.contains(sentence.lower(index + 2))),
      !["which", "that", "who", "as", "than", "what"].contains(sentence.lower(index - 1)),
      !asks(before: index, in: sentence)
    else { return nil }
    let isForecast = sentence.lower(index) == "should" && forecasts.contains(next)
    return Found(
      modality: sentence.lower(index) == "must" ? .must : .should, end: index + 1,
      needsAgent: isForecast)
  }

  private static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed")
      || ["been", "done", "known", "gone", "come", "seen", "made", "taken"].contains(word)
  }

  /// Whether a word of question stands before it in its clause, or one that makes it a clause of
  /// description.
  private static func asks(before index: Int, in sentence: AdviceSentence) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      if sentence.words[place].isSign { return false }
      if ["how", "whether", "what", "who", "where", "why", "if", "which", "whom", "whose"]
        .contains(sentence.lower(place))
      {
        return true
      }
    }
    return false
  }

  private static func need(at index: Int, in sentence: AdviceSentence) -> Found? {
    // `An urgent need for ports to agree remains`.
    if sentence.lower(index) == "need",
      let strength = urgency[sentence.lower(index - 1)],
      ["for", "to"].contains(sentence.lower(index + 1))
    {
      return Found(modality: strength, end: index + 1, isImpersonal: true)
    }
    let before = sentence.lower(index - 1)
    guard sentence.lower(index + 1) == "to",
      !["the", "a", "any", "no", "of", "and", "not"].contains(before)
    else { return nil }
    // `They need to`; else a noun may be meant, as in `the need to be at sea`.
    let isVerb =
      sentence.lower(index) == "needs"
      || ["they", "it", "will", "would", "also", "still"].contains(before)
      || sentence.lower(index + 2) == "be" && before.hasSuffix("s")
    return Found(modality: .must, end: index + 2, needsAgent: !isVerb)
  }

  /// `It is imperative that`, `It will be vital to`.
  private static func impersonal(at index: Int, in sentence: AdviceSentence) -> Found? {
    guard ["is", "will", "would", "remains", "becomes"].contains(sentence.lower(index + 1)) else {
      return nil
    }
    for place in (index + 2)..<(index + 5) {
      guard let modality = necessity[sentence.lower(place)] else { continue }
      let follows =
        ["that", "to", "for"].contains(sentence.lower(place + 1))
        && !(sentence.lower(place + 1) == "to"
          && ["the", "our", "its", "their", "a", "his"].contains(sentence.lower(place + 2)))
      return follows ? Found(modality: modality, end: place + 2, isImpersonal: true) : nil
    }
    return nil
  }

  private static let necessity: [String: Recommendation.Modality] = [
    "imperative": .must, "essential": .must, "vital": .must, "crucial": .must, "necessary": .must,
    "critical": .must, "urgent": .must, "indispensable": .must, "important": .should,
    "advisable": .should, "desirable": .should, "recommended": .should, "worth": .could,
  ]

  private static let urgency: [String: Recommendation.Modality] = [
    "urgent": .must, "pressing": .must, "clear": .should, "critical": .must, "dire": .must,
  ]

  private static let remarks: Set<String> = [
    "noted", "remembered", "stressed", "emphasised", "emphasized", "recalled", "borne", "pointed",
    "said", "added", "mentioned", "clear", "read", "seen", "viewed", "interpreted", "recognised",
    "recognized", "acknowledged", "understood",
  ]

  /// Verbs with which `should` tells what is to be expected.
  private static let forecasts: Set<String> = [
    "help", "lead", "improve", "result", "prove", "restore", "benefit", "come", "ease", "allow",
    "rise", "fall", "reach", "grow", "reduce", "make", "bring", "serve", "suffice", "yield",
    "cause", "give", "mean", "generate",
  ]
}

extension AdviceSentence {
  /// Whom the words behind a place name first: `for the ports to agree`.
  func named(after index: Int) -> Party? {
    let start = lower(index) == "for" || lower(index) == "that" ? index + 1 : index
    guard start < words.count, let party = reader.party(from: start, before: words.count),
      party.isKnown
    else { return nil }
    return party
  }
}
