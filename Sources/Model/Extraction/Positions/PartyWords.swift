/// Words for people who can hold a position, and for how many of them do.
enum PartyWords {
  /// The plural of a noun for people; `nil` where a word is none.
  static func people(_ word: String) -> String? {
    plurals.contains(word) ? word : singulars[word]
  }

  /// Whether a word is such a noun in the singular.
  static func isOne(_ word: String) -> Bool { singulars[word] != nil }

  /// Whether a capitalised name ends with a word for a body or an office that can hold a position.
  static func isBody(_ word: String) -> Bool { bodies.contains(word.lowercased()) }

  /// Whether a capitalised name ends with a word for a thing, which holds none.
  static func isThing(_ word: String) -> Bool { things.contains(word.lowercased()) }

  /// Whether a word stands before a person's name.
  static func isTitle(_ word: String) -> Bool { titles.contains(word.lowercased()) }

  /// Whether a word in small letters is an adjective, as far as its ending tells.
  static func isAdjective(_ word: String) -> Bool {
    word.count > 4 && endings.contains { word.hasSuffix($0) } || adjectives.contains(word)
  }

  private static let endings = [
    "al", "ic", "ese", "ish", "ive", "ous", "ern", "ary", "ory", "able", "ible", "ful", "ent",
    "ant", "ing", "ed", "ian", "less", "ior",
  ]

  private static let adjectives: Set<String> = [
    "key", "top", "new", "old", "big", "small", "large", "major", "minor", "local", "young", "poor",
    "rich", "other", "main", "middle", "like-minded", "elite", "lay", "fellow",
  ]

  /// Whether a noun for people stands for many.
  static func isPlural(_ noun: String) -> Bool { plurals.contains(noun) }

  static func isDeterminer(_ word: String) -> Bool { determiners.contains(word) }

  /// What a word before a noun says of how many hold the position.
  static func attribution(_ word: String) -> Position.Attribution? { counts[word] }

  private static let counts: [String: Position.Attribution] = [
    "one": .one, "a": .one, "an": .one, "another": .one, "some": .some, "several": .some,
    "many": .some, "most": .some, "few": .some, "others": .some, "other": .some, "certain": .some,
    "various": .some, "two": .some, "three": .some, "four": .some, "numerous": .some,
    "both": .group, "all": .group, "the": .group, "these": .group, "those": .group,
  ]

  private static let determiners: Set<String> = [
    "the", "a", "an", "one", "some", "several", "many", "most", "few", "other", "certain",
    "various",
    "two", "three", "four", "five", "numerous", "both", "all", "these", "those", "another", "no",
    "each", "every", "its", "their", "our", "any", "more",
  ]

  private static let plurals: Set<String> = Set(
    """
    analysts officials participants experts scholars observers diplomats leaders policymakers
    policy-makers ministers lawmakers researchers commentators critics speakers panelists panellists
    presenters presentations delegates members residents citizens businesses firms companies employers
    employees workers farmers fishers fishermen ngos activists groups organisations organizations
    donors states countries governments sides parties nations allies partners authorities communities
    respondents interviewees stakeholders representatives academics strategists practitioners investors
    unions councils youth women discussants attendees economists scientists lawyers judges teachers
    students parents patients doctors nurses politicians senators parliamentarians legislators
    negotiators advisers advisors commanders officers generals journalists editors authors reviewers
    supporters opponents proponents advocates sceptics skeptics pilots traders exporters importers
    consumers voters mayors governors people agencies ministries institutions banks regulators
    operators providers developers planners engineers conservationists campaigners charities islanders
    insurers households builders herders crews landowners tourists taxpayers customers passengers
    shippers homeowners lenders creditors retailers manufacturers producers growers suppliers
    contractors airlines shipowners clinicians councillors signatories rivals neighbours neighbors
    elites pensioners cooperatives foundations universities hospitals schools courts
    chiefs elders leaders spokespeople prosecutors auditors inspectors planners historians
    villagers refugees migrants tenants landlords owners interlocutors visitors guests
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let singulars: [String: String] = {
    var singulars: [String: String] = ["authority": "authorities"]
    for plural in plurals where plural.hasSuffix("s") {
      let singular =
        plural.hasSuffix("ies") ? plural.dropLast(3) + "y" : String(plural.dropLast())
      singulars[singular] = plural
    }
    singulars["fisherman"] = "fishermen"
    // Said of a member, these are the whole.
    for body in ownBodies {
      singulars[body] = body
    }
    return singulars
  }()

  /// Bodies that speak as one, by nouns that are no names.
  private static let ownBodies = [
    "government", "council", "ministry", "agency", "bank", "union", "community", "country", "state",
    "guild", "commission", "board", "parliament", "congress", "committee", "administration",
    "company", "industry", "coalition", "army", "navy", "police", "secretariat", "federation",
    "association", "organisation", "organization", "alliance", "bloc", "regime", "cabinet",
    "opposition", "public", "legislature", "judiciary", "regulator", "operator",
  ]

  private static let bodies: Set<String> = [
    "government", "ministry", "parliament", "congress", "commission", "council", "party", "bank",
    "agency", "department", "administration", "authority", "union", "association", "institute",
    "committee", "court", "assembly", "army", "navy", "minister", "president", "secretary",
    "secretariat", "senate", "house", "foundation", "group", "network", "coalition", "alliance",
    "federation", "forum", "office", "bureau", "society", "trust", "board", "company",
    "corporation",
    "university", "guild", "chamber", "league", "leaders", "states", "nations", "side", "sides",
    "parties", "members", "ambassador", "governor", "mayor", "chair", "director", "organisation",
    "organization", "team", "community", "command", "guard", "force", "forces", "police", "kingdom",
  ]

  private static let things: Set<String> = [
    "strategy", "review", "paper", "report", "agreement", "act", "plan", "declaration", "treaty",
    "statement", "article", "framework", "initiative", "programme", "program", "policy", "law",
    "convention", "resolution", "survey", "partnership", "war", "exercise", "summit", "sea",
    "ocean",
    "river", "island", "islands", "bay", "port", "project", "fund", "charter", "protocol", "pact",
    "memorandum", "roadmap", "index", "model", "review", "vision", "scheme", "conference",
    "dialogue",
    "pandemic", "brexit", "covid-19", "group’s", "ship", "carrier", "submarine", "region", "review",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "chapter", "section", "figure", "table", "annex", "box", "part", "phase", "however",
    "this", "that", "it", "there", "such", "while", "nevertheless", "meanwhile", "moreover",
    "another",
  ]

  private static let titles: Set<String> = [
    "president", "minister", "secretary", "ambassador", "senator", "general", "admiral",
    "chancellor",
    "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "professor", "prof", "prime", "foreign",
    "defence", "defense", "king", "queen", "pope", "governor", "mayor", "chairman", "director",
  ]
}
