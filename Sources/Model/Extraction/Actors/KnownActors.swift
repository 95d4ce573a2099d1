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

  /// A name that stands in a document.
  private struct Match {
    let entry: Int
    let name: Gazetteer.Name
    let tokens: Range<Int>
    let mention: ActorMention

    /// Whether it is meant by itself, without another name that speaks for it.
    var isCertain = true
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
      for match in matches(in: document, number, terms: terms[number]) {
        mentions[match.entry, default: []].append(match.mention)
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

  private func matches(in document: Document, _ number: Int, terms: [Term]) -> [Match] {
    let bytes = Array(document.text.utf8)
    var found: [Match] = []
    for block in document.blocks where block.kind != .code {
      let tokens = NameToken.tokens(of: bytes, in: block.range)
      let matches = index.matches(in: tokens).filter { $0.name < count }
      let candidates = matches.map { match in
        let range =
          tokens[match.tokens.lowerBound].range
          .lowerBound..<tokens[match.tokens.upperBound - 1].range.upperBound
        let (entry, name) = names[match.name]
        return Match(
          entry: entry, name: name, tokens: match.tokens,
          mention: ActorMention(
            document: number, range: range,
            name: entries[entry].spelling(document.text[utf8: range]) ?? name.text))
      }
      for index in candidates.indices where isMeant(candidates[index], in: tokens) {
        var match = candidates[index]
        match.isCertain =
          !match.name.needsCue || match.tokens.count > 1
          || isListed(candidates, at: index, in: tokens)
        found.append(match)
      }
    }
    return spokenFor(found, terms)
  }

  /// Whether no word around a name speaks against it.
  private func isMeant(_ match: Match, in tokens: [NameToken]) -> Bool {
    let before = match.tokens.lowerBound > 0 ? tokens[match.tokens.lowerBound - 1] : nil
    let behind = match.tokens.upperBound < tokens.count ? tokens[match.tokens.upperBound] : nil
    // `US$` is a sign of money.
    if behind?.text == "$", behind?.range.lowerBound == match.mention.range.upperBound {
      return false
    }
    return match.name.sort != .capital || isGovernment(before: before, behind: behind)
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
  private func isListed(_ matches: [Match], at index: Int, in tokens: [NameToken]) -> Bool {
    let match = matches[index]
    return [index - 1, index + 1].contains { other in
      guard matches.indices.contains(other), entries[matches[other].entry].kind == .state,
        !matches[other].name.needsCue
      else { return false }
      let first = min(match.tokens.upperBound, matches[other].tokens.upperBound)
      let end = max(match.tokens.lowerBound, matches[other].tokens.lowerBound)
      return end - first <= 2
        && tokens[first..<end].allSatisfy { [",", "and", "or", "&"].contains($0.text) }
    }
  }

  /// The matches but for short names that the document gives another meaning, or that nothing else
  /// in it speaks for.
  private func spokenFor(_ matches: [Match], _ terms: [Term]) -> [Match] {
    let certain = Set(matches.filter(\.isCertain).map(\.entry))
    let meanings = Dictionary(
      terms.compactMap { term in term.long.map { (term.short, $0.folded) } },
      uniquingKeysWith: { first, _ in first })
    return matches.filter { match in
      if let meaning = meanings[match.name.text], entries[match.entry].names.count > 1 {
        return entries[match.entry].names.contains { $0.text.folded == meaning }
      }
      return match.isCertain || certain.contains(match.entry)
    }
  }
}

extension Gazetteer.Entry {
  /// The name that is written as a text has it: `U.S.` and not `US`, which reads the same.
  fileprivate func spelling(_ text: Substring) -> String? {
    names.first { $0.text == text }?.text
  }
}
