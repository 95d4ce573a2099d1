/// Finds the states and organisations of the gazetteer in documents.
struct KnownActors {
  private let entries = Gazetteer.shared.entries
  private let names: [(entry: Int, name: Gazetteer.Name)]
  private let index: NameIndex

  /// How many of the index's names are those of entries; those behind name something else.
  private let count: Int

  init() {
    names = entries.enumerated().flatMap { index, entry in entry.names.map { (index, $0) } }
    count = names.count
    index = NameIndex(names.map(\.name.text) + Gazetteer.otherNames)
  }

  /// A name that stands in a document: its number among all names, and its UTF-8 offsets.
  private struct Match {
    let name: Int
    let range: Range<Int>

    /// Whether it is meant by itself, without another name that speaks for it.
    let isCertain: Bool
  }

  /// The actors of documents, in the order of the gazetteer.
  ///
  /// - Parameters:
  ///   - documents: The documents.
  ///   - terms: The terms of each document: what it defines itself means what it says.
  /// - Returns: The actors.
  /// - Complexity: O(*n*) in the length of the documents.
  func actors(in documents: [Document], terms: [[Term]]) -> [FoundActor] {
    var mentions: [Int: [ActorMention]] = [:]
    for (number, document) in documents.enumerated() {
      for match in matches(in: document, terms: terms[number]) {
        let (entry, name) = names[match.name]
        let spelling = entries[entry].spelling(document.text[utf8: match.range]) ?? name.text
        mentions[entry, default: []].append(
          ActorMention(document: number, range: match.range, name: spelling))
      }
    }
    return mentions.sorted { $0.key < $1.key }.filter { isNamed(entries[$0.key], in: $0.value) }
      .map { actor(entries[$0.key], mentions: $0.value) }
  }

  /// Whether more than its capital, or an adjective in passing, stands for an actor.
  private func isNamed(_ entry: Gazetteer.Entry, in mentions: [ActorMention]) -> Bool {
    let sorts = Dictionary(
      entry.names.map { ($0.text, $0.sort) }, uniquingKeysWith: { first, _ in first })
    return mentions.contains { sorts[$0.name] == .name }
      || mentions.count { sorts[$0.name] == .adjective } > 1
  }

  private func actor(_ entry: Gazetteer.Entry, mentions: [ActorMention]) -> FoundActor {
    let adjectives = Set(entry.names.filter { $0.sort == .adjective }.map(\.text))
    var aliases: [String] = []
    for mention in mentions
    where mention.name != entry.name && !adjectives.contains(mention.name)
      && !aliases.contains(mention.name)
    {
      aliases.append(mention.name)
    }
    return FoundActor(
      name: entry.name, kind: entry.kind, aliases: aliases, rule: "gazetteer", mentions: mentions)
  }

  private func matches(in document: Document, terms: [Term]) -> [Match] {
    var found: [Match] = []
    NameToken.forEachStretch(of: document) { tokens in
      let matches = index.matches(in: tokens).filter { $0.name < count }
      for index in matches.indices where isMeant(matches[index], in: tokens) {
        let match = matches[index]
        found.append(
          Match(
            name: match.name, range: tokens.textRange(of: match.tokens),
            isCertain: !names[match.name].name.needsCue || match.tokens.count > 1
              || isListed(matches, at: index, in: tokens)))
      }
    }
    return spokenFor(found, terms)
  }

  /// Whether no word around a name speaks against it.
  private func isMeant(_ match: NameIndex.Match, in tokens: [NameToken]) -> Bool {
    let before = match.tokens.lowerBound > 0 ? tokens[match.tokens.lowerBound - 1] : nil
    let behind = match.tokens.upperBound < tokens.count ? tokens[match.tokens.upperBound] : nil
    // `US$` is a sign of money.
    if behind?.text == "$",
      behind?.range.lowerBound == tokens[match.tokens.upperBound - 1].range.upperBound
    {
      return false
    }
    return names[match.name].name.sort != .capital || isGovernment(before: before, behind: behind)
  }

  /// Whether a capital stands where its government acts: not as a place, nor within a name.
  private func isGovernment(before: NameToken?, behind: NameToken?) -> Bool {
    if let before, before.isCapitalised || Self.places.contains(before.text) { return false }
    guard let behind else { return true }
    return behind.text != "," && !(behind.isCapitalised && behind.text.count > 1)
  }

  /// Words before a capital that is a place.
  private static let places: Set<String> = [
    "in", "at", "near", "around", "outside", "through", "across", "of", "from", "to", "via", "the",
    "visited", "visit", "-", "central", "downtown", "city", ",",
  ]

  /// Whether a name stands in a list of states: `Egypt, Jordan and Syria`.
  private func isListed(
    _ matches: [NameIndex.Match], at index: Int, in tokens: [NameToken]
  ) -> Bool {
    let match = matches[index]
    return [index - 1, index + 1].contains { other in
      guard matches.indices.contains(other) else { return false }
      let (entry, name) = names[matches[other].name]
      guard entries[entry].kind == .state, !name.needsCue else { return false }
      let first = min(match.tokens.upperBound, matches[other].tokens.upperBound)
      let end = max(match.tokens.lowerBound, matches[other].tokens.lowerBound)
      return end - first <= 2
        && tokens[first..<end].allSatisfy { [",", "and", "or", "&"].contains($0.text) }
    }
  }

  /// The matches but for short names that the document gives another meaning, or that nothing else
  /// in it speaks for.
  private func spokenFor(_ matches: [Match], _ terms: [Term]) -> [Match] {
    let certain = Set(matches.lazy.filter(\.isCertain).map { names[$0.name].entry })
    let meanings = Dictionary(
      terms.compactMap { term in term.long.map { (term.short, $0.folded) } },
      uniquingKeysWith: { first, _ in first })
    return matches.filter { match in
      let (entry, name) = names[match.name]
      if let meaning = meanings[name.text], entries[entry].names.count > 1 {
        return entries[entry].names.contains { $0.text.folded == meaning }
      }
      return match.isCertain || certain.contains(entry)
    }
  }
}

extension Gazetteer.Entry {
  /// The name that is written as a text has it: `U.S.` and not `US`, which reads the same.
  fileprivate func spelling(_ text: Substring) -> String? {
    names.first { $0.text == text }?.text
  }
}
