/// The names that a dossier has ids for, so that suggestions can speak of what it knows.
struct KnownNames: Sendable {
  private var parties: [String: String] = [:]
  private let issues: [(id: String, words: Set<String>)]

  /// - Complexity: O(*n*) in the actors and labels.
  init(_ dossier: Dossier) {
    issues = dossier.manifest.issues.map { ($0.id, Self.stems(of: $0.name)) }
    for actor in dossier.records.actors {
      for name in [actor.id, actor.name] + actor.aliases { parties[Self.key(name)] = actor.id }
    }
    for party in dossier.manifest.parties {
      for name in [party.id, party.name] { parties[Self.key(name)] = party.id }
    }
  }

  /// The id of the party or actor of a name; `nil` where nobody has it.
  func party(_ name: String) -> String? { parties[Self.key(name)] }

  /// The id of the issue that a text is about: the one that has most of its words in it, and at
  /// least half of them; `nil` where no issue has.
  ///
  /// - Complexity: O(*n*) in the text and the issues.
  func issue(of text: String) -> String? {
    guard !issues.isEmpty else { return nil }
    let words = Self.stems(of: text)
    let ranked = issues.map { issue in
      (issue.id, Double(issue.words.intersection(words).count) / Double(max(1, issue.words.count)))
    }
    // The first of several with as many words.
    let best = ranked.enumerated().max { ($0.element.1, -$0.offset) < ($1.element.1, -$1.offset) }
    return best.flatMap { $0.element.1 >= 0.5 ? $0.element.0 : nil }
  }

  private static func key(_ name: String) -> String {
    let name = name.folded
    return name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }

  /// The longer words by their first letters, so that `trade` and `trading` are one.
  private static func stems(of text: String) -> Set<String> {
    Set(
      text.folded.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }
        .map { String($0.prefix(5)) })
  }
}
