/// Positions that a sentence states with a party as its subject: `Several participants argued that`,
/// `Vietnam remains committed to`.
enum StatedPositionRule {
  static let name = "party-verb"

  /// The positions of a sentence, in order.
  ///
  /// - Complexity: O(*n*²) at worst in the words of the sentence, which are few.
  static func positions(in sentence: PositionSentence) -> [PositionDraft] {
    var found: [PositionDraft] = []
    var saidAt: Int?
    for index in sentence.words.indices where !sentence.isQuoted[index] {
      guard let predicate = predicate(at: index, in: sentence),
        let subject = subject(before: index, predicate, in: sentence)
      else { continue }
      if let saidAt, !sentence.isNewClause(subject.words.lowerBound, after: saidAt, subject) {
        continue
      }
      found.append(
        PositionDraft(
          party: subject, stance: predicate.stance, rule: name, cue: predicate.cue,
          start: subject.words.lowerBound))
      if predicate.isSaid { saidAt = index }
    }
    return found
  }

  private struct Predicate {
    let stance: Position.Stance
    let cue: Range<Int>
    let isSaid: Bool
    let verb: PartyVerbs.Verb?
  }

  private static func predicate(at index: Int, in sentence: PositionSentence) -> Predicate? {
    let word = sentence.words[index]
    guard !word.isSign else { return nil }
    if copulas.contains(word.lower) { return adjective(behind: index, in: sentence) }
    guard let verb = PartyVerbs.verb(word), sentence.lower(index - 1) != "to",
      !(verb.isPast && sentence.lower(index + 1) == "by")
    else { return nil }
    let rest = (index + 1)..<sentence.clauseEnd(after: index)
    let stance = verb.stance ?? StanceCues.stance(of: sentence.words[rest])
    return Predicate(
      stance: stance, cue: index..<(index + 1), isSaid: verb.kind == .says, verb: verb)
  }

  private static func adjective(
    behind index: Int, in sentence: PositionSentence
  ) -> Predicate? {
    for place in (index + 1)..<min(index + 4, max(index + 1, sentence.words.count)) {
      if let stance = PartyVerbs.stance(ofAdjective: sentence.lower(place)) {
        return Predicate(stance: stance, cue: index..<(place + 1), isSaid: true, verb: nil)
      }
      guard isAdverb(sentence.lower(place)) else { return nil }
    }
    return nil
  }

  private static func subject(
    before index: Int, _ predicate: Predicate, in sentence: PositionSentence
  ) -> Party? {
    var end = index
    var hasAuxiliary = false
    while end > 0,
      isAdverb(sentence.lower(end - 1)) || auxiliaries.contains(sentence.lower(end - 1))
    {
      hasAuxiliary = hasAuxiliary || auxiliaries.contains(sentence.lower(end - 1))
      end -= 1
    }
    if predicate.verb != nil, end > 0, copulas.contains(sentence.lower(end - 1)) { return nil }
    let start = sentence.clauseStart(before: end)
    guard start < end, let party = party(from: start, to: end, in: sentence) else { return nil }
    guard let verb = predicate.verb else { return party.isKnown ? party : nil }
    let isModal = (end..<index).contains { modals.contains(sentence.lower($0)) }
    guard !(isModal && verb.stance == nil),
      !["help", "helps", "helping", "let", "make"].contains(
        sentence.lower(party.words.lowerBound - 1)),
      verb.says(in: sentence, at: index),
      !(sentence.lower(index) == "committed" && !hasAuxiliary
        && party.noun != nil && sentence.lower(index + 1) == "to")
    else { return nil }
    if !hasAuxiliary, !verb.isPast {
      let isPlural =
        party.noun.map(PartyWords.isPlural) == true && party.attribution != .one
        || party.name.contains(" and ")
      guard verb.isThirdPerson != isPlural else { return nil }
    }
    return party.isKnown || verb.kind == .says ? party : nil
  }

  /// The party right before a place, or at the start of its clause with words behind it that only
  /// say more of it.
  private static func party(
    from start: Int, to end: Int, in sentence: PositionSentence
  ) -> Party? {
    if let pointed = sentence.pointedBack(from: start, to: end) { return pointed }
    for place in start..<end {
      guard let party = sentence.reader.party(from: place, before: end),
        party.words.upperBound == end
      else { continue }
      // Who stands behind a preposition is no subject: `the treaty with the neighbouring state says`.
      return place > start && sentence.words.isOwned(place) ? nil : party
    }
    guard !PositionSentence.prepositions.contains(sentence.lower(start)),
      let party = sentence.reader.party(from: start, before: end), party.isKnown,
      end - party.words.upperBound <= 8, sentence.lower(end - 1) != "to",
      ["of", "from", "in", "at", "on", "who", "with", "and"].contains(
        sentence.lower(party.words.upperBound))
    else { return nil }
    return party
  }

  private static func isAdverb(_ word: String) -> Bool {
    word.hasSuffix("ly") || adverbs.contains(word)
  }

  private static let copulas: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "remain", "remains", "remained",
  ]

  private static let auxiliaries: Set<String> = [
    "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "may", "might",
  ]

  private static let modals: Set<String> = ["will", "would", "can", "could", "may", "might"]

  private static let adverbs: Set<String> = [
    "also", "not", "still", "often", "more", "less", "very", "quite", "now", "then", "however",
    "thus", "never", "always", "long", "both", "further", "so", "rather", "most", "even", "then",
  ]
}

extension PartyVerbs.Verb {
  /// Whether the words behind a verb that has other senses are something said.
  fileprivate func says(in sentence: PositionSentence, at index: Int) -> Bool {
    let word = sentence.lower(index)
    let rest = sentence.words[(index + 1)...].prefix(12)
    if ["commit", "commits", "committed"].contains(word) {
      return rest.prefix(1).contains { ["to", "itself", "themselves"].contains($0.lower) }
    }
    guard PartyVerbs.hasOtherSenses(word) else { return true }
    return rest.contains {
      ["that", "as", "“", "‘", "\"", ":", "it", "a", "its"].contains($0.lower)
    }
      && (rest.first.map { ["that", "it", "“", "‘", "\"", ":"].contains($0.lower) } == true
        || rest.contains { ["as", "that"].contains($0.lower) })
  }
}
