/// Positions that a noun or a passive gives without a subject: `There is concern among officials`,
/// `There was general agreement that`, `It was recognised that`.
///
/// Where the sentence names nobody, they are those of the people whom the document reports on; where
/// it reports on none, there is no position.
enum SharedPositionRule {
  static let name = "shared-view"

  /// The positions of a sentence, in order.
  ///
  /// - Complexity: O(*n*) in the words.
  static func positions(in sentence: PositionSentence) -> [PositionDraft] {
    if let draft = impersonal(in: sentence) { return [draft] }
    return sentence.words.indices.compactMap { index in
      guard !sentence.isQuoted[index],
        let stance = PartyVerbs.stance(ofNoun: sentence.lower(index)) ?? gaps[sentence.lower(index)]
      else { return nil }
      return among(index, stance, in: sentence) ?? between(index, in: sentence)
        ?? there(index, stance, in: sentence)
    }
  }

  /// `concern among Vietnamese officials`.
  private static func among(
    _ index: Int, _ stance: Position.Stance, in sentence: PositionSentence
  ) -> PositionDraft? {
    let end = sentence.words.count
    guard
      let place = (index + 1..<min(index + 6, max(index + 1, end))).first(where: {
        sentence.lower($0) == "among"
      }), place + 1 < end
    else { return nil }
    let named = sentence.words[place + 1]
    let bare = StateNames.isOrigin(named.text) && StateNames.state(named.text) == nil
    let people = Party(
      name: named.text, attribution: .group, noun: nil, isKnown: true,
      words: (place + 1)..<(place + 2))
    guard let party = sentence.reader.party(from: place + 1, before: end) ?? (bare ? people : nil)
    else { return nil }
    return PositionDraft(
      party: party, stance: stance, rule: name, cue: index..<(place + 1), start: index,
      isWithin: true)
  }

  /// `a gap between the two governments`.
  private static func between(_ index: Int, in sentence: PositionSentence) -> PositionDraft? {
    guard gaps[sentence.lower(index)] != nil, sentence.lower(index + 1) == "between",
      let party = sentence.reader.party(from: index + 2, before: sentence.words.count),
      party.isKnown, sentence.lower(party.words.upperBound) != "and"
    else { return nil }
    return PositionDraft(
      party: party, stance: .mixed, rule: name, cue: index..<(index + 2), start: 0)
  }

  /// `There was general agreement that`.
  private static func there(
    _ index: Int, _ stance: Position.Stance, in sentence: PositionSentence
  ) -> PositionDraft? {
    guard let place = sentence.words[..<index].lastIndex(where: { $0.lower == "there" }),
      index - place <= 9, gaps[sentence.lower(index)] == nil
    else { return nil }
    return shared(stance, cue: place..<(index + 1), in: sentence)
  }

  /// `It was also recognised that`.
  private static func impersonal(in sentence: PositionSentence) -> PositionDraft? {
    for index in sentence.words.indices.dropLast(3) where sentence.lower(index) == "it" {
      guard ["was", "is"].contains(sentence.lower(index + 1)) else { continue }
      for place in (index + 2)..<min(index + 5, sentence.words.count) {
        if let verb = PartyVerbs.verb(sentence.words[place]), verb.isPast, verb.kind == .says,
          sentence.lower(place + 1) == "that"
        {
          let stance = verb.stance ?? StanceCues.stance(of: sentence.words[place...])
          return shared(stance, cue: index..<(place + 1), in: sentence)
        }
      }
    }
    return nil
  }

  private static func shared(
    _ stance: Position.Stance, cue: Range<Int>, in sentence: PositionSentence
  ) -> PositionDraft? {
    guard let people = sentence.before.assembly else { return nil }
    let party = Party(
      name: people, attribution: .unattributed, noun: people, isKnown: true, words: cue)
    return PositionDraft(party: party, stance: stance, rule: name, cue: cue, start: 0)
  }

  private static let gaps: [String: Position.Stance] = [
    "gap": .mixed, "gaps": .mixed, "difference": .mixed, "differences": .mixed,
    "divergence": .mixed, "rift": .mixed, "disagreement": .mixed, "disagreements": .mixed,
  ]
}
