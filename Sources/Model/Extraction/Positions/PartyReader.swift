/// Reads who is named in the words of a sentence.
struct PartyReader {
  let words: [StatedWord]

  init(_ words: [StatedWord]) {
    self.words = words
  }

  /// The party that words begin with.
  ///
  /// - Complexity: O(*n*) in the words.
  func party(from start: Int, before end: Int) -> Party? {
    var index = start
    var count: Position.Attribution?
    while index < end, PartyWords.isDeterminer(words[index].lower) || isNumberOf(index) {
      count = count ?? PartyWords.attribution(words[index].lower)
      index += 1
    }
    if index < end, words[index].lower == "of", count != nil {
      return party(from: index + 1, before: end).map { party in
        Party(
          name: party.name, attribution: count ?? .some, noun: party.noun, isKnown: party.isKnown,
          words: start..<party.words.upperBound)
      }
    }
    return group(from: index, start, before: end, count)
      ?? state(from: index, start, before: end) ?? name(from: index, start, before: end)
  }

  private func isNumberOf(_ index: Int) -> Bool {
    index + 1 < words.count
      && ["number", "majority", "range", "handful"].contains(words[index].lower)
      && words[index + 1].lower == "of"
      || words[index].lower == "of" && index > 0
        && ["number", "majority", "range", "handful"].contains(words[index - 1].lower)
  }

  /// `US analysts`, `senior officials of the port`, `both sides`.
  private func group(
    from index: Int, _ start: Int, before end: Int, _ count: Position.Attribution?
  ) -> Party? {
    var place = index
    while place < end, place - index < 5 {
      let word = words[place]
      if word.isSign || PartyWords.isDeterminer(word.lower) { return nil }
      if let people = PartyWords.people(word.lower), !isName(place, from: index) {
        return group(people, at: place, from: index, start, before: end, count)
      }
      let canModify =
        StateNames.isOrigin(word.text) || word.text.allSatisfy { $0.isLetter || $0 == "-" }
        || word.possessor != nil || word.text.hasSuffix(".")
      let plain = words[index...place].count { !$0.isCapitalised }
      // In `the role regional states have` a noun of another phrase stands before the adjective.
      let isBehindNoun =
        place > index && !word.isCapitalised && !words[place - 1].isCapitalised
        && PartyWords.isAdjective(word.lower) && !PartyWords.isAdjective(words[place - 1].lower)
      guard canModify, plain <= 2, !isBehindNoun, !PartyVerbs.isVerb(word.lower),
        !Self.links.contains(word.lower)
      else {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// A capitalised noun after capitalised words is a name, and so is one for a body or an office:
  /// `Port Authority Officers`, `the Authority`.
  private func isName(_ place: Int, from index: Int) -> Bool {
    guard words[place].isCapitalised, place > 0 else { return false }
    if PartyWords.people(words[place].lower).map(PartyWords.isPlural) != true
      || PartyWords.isOne(words[place].lower)
    {
      return true
    }
    return place > index && words[place - 1].isCapitalised
      && !StateNames.isOrigin(words[place - 1].text)
  }

  private func group(
    _ people: String, at place: Int, from index: Int, _ start: Int, before end: Int,
    _ count: Position.Attribution?
  ) -> Party {
    var modifiers = words[index..<place].map(\.text)
    var last = place
    var noun = people
    // `officials and scholars`; `states of the region`
    if place + 2 < end, ["and", "or"].contains(words[place + 1].lower),
      let other = PartyWords.people(words[place + 2].lower)
    {
      noun += " \(words[place + 1].lower) \(other)"
      last = place + 2
    }
    if words[start..<index].contains(where: { $0.lower == "both" }) {
      modifiers.insert("both", at: 0)
    }
    // `The U.S. side` is the state.
    if noun == "sides", place == index + 1, StateNames.state(words[index].text) != nil {
      return Party(
        name: StateNames.shown(words[index].text), attribution: .unattributed, noun: nil,
        isKnown: true, words: start..<(last + 1))
    }
    let isOne =
      PartyWords.isOne(words[place].lower) && count != .some && people != words[place].lower
    let attribution: Position.Attribution = isOne ? .one : count == .some ? .some : .group
    var name = (modifiers + [noun]).joined(separator: " ")
    if last + 2 < end, ["of", "from", "in"].contains(words[last + 1].lower),
      let state = state(from: article(last + 2), last + 2, before: end)
    {
      name += " \(words[last + 1].lower) \(state.name)"
      last = state.words.upperBound - 1
    }
    return Party(
      name: name, attribution: attribution, noun: people, isKnown: true, words: start..<(last + 1))
  }

  private func article(_ index: Int) -> Int {
    index < words.count && words[index].lower == "the" ? index + 1 : index
  }

  private func state(from index: Int, _ start: Int, before end: Int) -> Party? {
    for length in stride(from: min(5, end - index), to: 0, by: -1) {
      let named = words[index..<(index + length)]
      let joined = named.map(\.text).joined(separator: " ")
      guard StateNames.state(joined) != nil else { continue }
      // `United States Senate` is a body and no state.
      let next = index + length
      if next < end, words[next].isCapitalised, !words[next].isSign { return nil }
      var name = StateNames.shown(joined)
      var last = next
      if next + 1 < end, words[next].lower == "and",
        let other = state(from: article(next + 1), next + 1, before: end)
      {
        name += " and \(other.name)"
        last = other.words.upperBound
      }
      return Party(
        name: name, attribution: .unattributed, noun: nil, isKnown: true, words: start..<last)
    }
    return nil
  }

  /// A run of capitalised words: a body's or a person's name.
  private func name(from index: Int, _ start: Int, before end: Int) -> Party? {
    var last = index
    while last < end {
      let word = words[last]
      if word.isCapitalised {
        last += 1
      } else if last > index, last + 1 < end, Self.nameLinks.contains(word.lower),
        words[last + 1].isCapitalised
          || words[last + 1].lower == "the" && last + 2 < end && words[last + 2].isCapitalised
      {
        last += 1
      } else if last > index, ["'", "’"].contains(word.text), last + 1 < end,
        words[last + 1].isCapitalised
      {
        last += 1
      } else {
        break
      }
    }
    guard last > index, !Self.links.contains(words[index].lower),
      !Self.pronouns.contains(words[index].lower), let head = words[index..<last].last
    else { return nil }
    let parts = words[index..<last]
    let isBody = parts.contains { PartyWords.isBody($0.text) || PartyWords.isTitle($0.text) }
    let isAcronym = AcronymShape.isAcronym(head.text)
    // `China’s claims` are China's and hold nothing.
    guard head.possessor == nil, !PartyWords.isThing(head.text),
      !parts.allSatisfy({ PartyWords.isThing($0.text) })
    else {
      return nil
    }
    return Party(
      name: parts.map(\.text).joined(separator: " "), attribution: .named, noun: nil,
      isKnown: isBody || isAcronym, words: start..<last)
  }

  private static let links: Set<String> = [
    "of", "in", "on", "for", "to", "by", "with", "from", "that", "which", "who", "as", "at", "and",
    "is", "are", "was", "were", "has", "have", "had", "be", "been", "will", "would", "should",
    "must",
    "can", "could", "may", "might", "not", "or", "but", "than", "over", "into", "between", "among",
  ]

  private static let pronouns: Set<String> = [
    "i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those", "there", "some",
    "others", "many", "most", "what", "such", "then", "here",
  ]

  private static let nameLinks: Set<String> = ["of", "for", "and", "the", "de", "van", "von", "on"]
}
