/// Finds who and what documents name: by the gazetteer, by their own terms, by the letters before
/// the names of ships and by the titles of persons.
///
/// Names are one actor only where the gazetteer or a document says so.
package struct ActorFinder {
  private let documents: [Document]
  private let terms: [[Term]]
  private var actors: [FoundActor] = []

  /// The numbers of the actors, by all their names.
  private var numbers: [String: Int] = [:]

  /// The actors of documents with every place that names them.
  ///
  /// - Complexity: O(*n*) in the length of the documents.
  static func actors(in documents: [Document]) -> [FoundActor] {
    var finder = ActorFinder(documents)
    finder.addTerms()
    finder.addNames()
    return finder.actors
  }

  private init(_ documents: [Document]) {
    self.documents = documents
    terms = documents.map(TermFinder.terms)
    actors = KnownActors().actors(in: documents, terms: terms)
    for (number, actor) in actors.enumerated() {
      for name in [actor.name] + actor.aliases { numbers[name.folded] = number }
    }
  }

  // MARK: - Terms

  private mutating func addTerms() {
    var names: [String] = []
    var owners: [Int] = []
    for term in terms.joined() {
      guard let long = term.long, numbers[long.folded] == nil, numbers[term.short.folded] == nil,
        let kind = TermActors.kind(of: long)
      else { continue }
      let number = add(long, kind, rule: term.suggestion.rule, alias: term.short)
      names += [long, term.short]
      owners += [number, number]
    }
    mention(names, owners)
  }

  private mutating func add(
    _ name: String, _ kind: Actor.Kind, rule: String, alias: String? = nil
  ) -> Int {
    let aliases = alias.map { [$0] } ?? []
    actors.append(FoundActor(name: name, kind: kind, aliases: aliases, rule: rule, mentions: []))
    for name in [name] + aliases { numbers[name.folded] = actors.count - 1 }
    return actors.count - 1
  }

  /// Finds every place of some names, and gives them to their actors.
  private mutating func mention(_ names: [String], _ owners: [Int]) {
    guard !names.isEmpty else { return }
    let index = NameIndex(names)
    for (number, document) in documents.enumerated() {
      NameToken.forEachStretch(of: document) { tokens in
        for match in index.matches(in: tokens) {
          actors[owners[match.name]].mentions.append(
            ActorMention(
              document: number, range: tokens.textRange(of: match.tokens), name: names[match.name]))
        }
      }
    }
  }

  // MARK: - Ships and persons

  private mutating func addNames() {
    var names: [String] = []
    var owners: [Int] = []
    for document in documents {
      NameToken.forEachStretch(of: document) { tokens in
        let ships = NamedVessels.names(in: tokens).map { ($0, Actor.Kind.vessel, "ship-prefix") }
        let persons = TitledPersons.names(in: tokens).map { ($0, Actor.Kind.person, "title") }
        for (range, kind, rule) in ships + persons {
          let name = String(document.text[utf8: tokens.textRange(of: range)]).collapsingWhitespace
          guard numbers[name.folded] == nil else { continue }
          names.append(name)
          owners.append(add(name, kind, rule: rule))
        }
      }
    }
    mention(names, owners)
  }
}

extension [NameToken] {
  /// The UTF-8 offsets of some of the tokens.
  func textRange(of tokens: Range<Int>) -> Range<Int> {
    self[tokens.lowerBound].range.lowerBound..<self[tokens.upperBound - 1].range.upperBound
  }
}
