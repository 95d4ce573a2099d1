/// Positions that name their party otherwise than as a subject: `For Vietnam, the main concern is`,
/// `According to the council,`, `Vietnam's view is that`, `was welcomed by ASEAN states`.
enum PointedPositionRule {
  static let name = "party-phrase"

  /// The positions of a sentence, in order.
  ///
  /// - Complexity: O(*n*) in the words.
  static func positions(in sentence: PositionSentence) -> [PositionDraft] {
    sentence.words.indices.compactMap { index in
      guard !sentence.isQuoted[index] else { return nil }
      return forParty(at: index, in: sentence) ?? owned(at: index, in: sentence)
        ?? agent(at: index, in: sentence)
    }
  }

  /// `For X, the … challenge`, `According to X,`.
  private static func forParty(at index: Int, in sentence: PositionSentence) -> PositionDraft? {
    let isStart =
      index == 0 || sentence.words[index - 1].isSign
      || PositionSentence.contrasts.contains(sentence.lower(index - 1))
    guard isStart else { return nil }
    let first: Int
    switch sentence.lower(index) {
    case "for": first = index + 1
    case "according" where sentence.lower(index + 1) == "to": first = index + 2
    default: return nil
    }
    guard let party = sentence.reader.party(from: first, before: sentence.words.count),
      sentence.lower(party.words.upperBound) == ","
    else { return nil }
    let rest = sentence.words[(party.words.upperBound + 1)...]
    var stance = StanceCues.stance(of: rest)
    var end = party.words.upperBound
    if first == index + 1 {
      guard let noun = rest.indices.prefix(6).first(where: { matters[rest[$0].lower] != nil })
      else {
        return nil
      }
      stance = matters[rest[noun].lower] ?? stance
      end = rest.indices.first { $0 > noun && copulas.contains(rest[$0].lower) } ?? noun + 1
    }
    return PositionDraft(
      party: party, stance: stance, rule: name, cue: index..<end, start: index)
  }

  /// `X's strategic narrative … was`.
  private static func owned(at index: Int, in sentence: PositionSentence) -> PositionDraft? {
    guard let owner = sentence.words[index].possessor,
      let noun = (index + 1..<min(index + 4, max(index + 1, sentence.words.count))).first(where: {
        holdings[sentence.lower($0)] != nil
      }),
      StateNames.state(owner) != nil,
      let verb = (noun + 1..<min(noun + 6, max(noun + 1, sentence.words.count))).first(where: {
        copulas.contains(sentence.lower($0))
      })
    else { return nil }
    let held = holdings[sentence.lower(noun)] ?? .mixed
    let stance = held == .mixed ? StanceCues.stance(of: sentence.words[verb...]) : held
    let party = Party(
      name: StateNames.shown(owner), attribution: .unattributed, noun: nil, isKnown: true,
      words: index..<(index + 1))
    return PositionDraft(
      party: party, stance: stance, rule: name,
      cue: index..<(verb + 1), start: index)
  }

  /// `… was highlighted by several participants`.
  private static func agent(at index: Int, in sentence: PositionSentence) -> PositionDraft? {
    guard let verb = PartyVerbs.verb(sentence.words[index]), verb.isPast, verb.kind == .says,
      let by = (index + 1..<min(index + 4, max(index + 1, sentence.words.count))).first(where: {
        sentence.lower($0) == "by"
      }),
      let party = sentence.reader.party(from: by + 1, before: sentence.words.count), party.isKnown
    else { return nil }
    return PositionDraft(
      party: party, stance: verb.stance ?? StanceCues.stance(of: sentence.words), rule: name,
      cue: index..<(by + 1), start: 0, about: sentence.clauseStart(before: index)..<index)
  }

  private static let copulas: Set<String> = ["is", "are", "was", "were", "has", "remains"]

  /// What is said to be somebody's, and the stance that follows.
  private static let matters: [String: Position.Stance] = [
    "challenge": .mixed, "focus": .supports, "priority": .supports, "aim": .supports,
    "goal": .supports, "objective": .supports, "interest": .supports, "concern": .concerned,
    "concerns": .concerned, "threat": .concerned, "fear": .concerned, "worry": .concerned,
    "question": .mixed, "issue": .mixed, "problem": .concerned, "task": .mixed, "risk": .concerned,
  ]

  private static let holdings: [String: Position.Stance] = [
    "narrative": .mixed, "position": .mixed, "stance": .mixed, "view": .mixed, "approach": .mixed,
    "priority": .supports, "aim": .supports, "goal": .supports, "desire": .supports,
    "preference": .supports, "objective": .supports, "commitment": .supports, "concern": .concerned,
    "concerns": .concerned, "fear": .concerned, "opposition": .opposes, "motivation": .supports,
  ]
}
