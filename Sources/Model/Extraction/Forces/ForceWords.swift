/// The words that authors have for what helps and what hinders.
enum ForceWords {
  /// The side that a noun names; `nil` where it names none.
  static func side(ofNoun word: String) -> Force.Side? {
    constraints.contains(word) ? .constraint : facilitators.contains(word) ? .facilitator : nil
  }

  /// The side of what does what a verb says; `nil` where that may be either.
  static func side(ofVerb word: String) -> Force.Side? {
    hindering.contains(word) ? .constraint : helping.contains(word) ? .facilitator : nil
  }

  /// The side of what makes something go as a verb says; `nil` where that may be either.
  static func side(ofChange word: String) -> Force.Side? {
    if growing.contains(word) { return .facilitator }
    return failing.contains(word) ? .constraint : nil
  }

  private static let growing = forms(
    of: ["improv", "strengthen", "grow", "deepen", "expand", "flourish", "accelerat", "thriv"]
  ).union(["grew", "grown"])

  private static let failing = forms(
    of: [
      "stall", "slow", "falter", "fail", "stagnat", "deteriorat", "weaken", "lag", "declin",
      "delay",
    ])

  private static let hindering = forms(
    of: [
      "limit", "constrain", "hamper", "hinder", "imped", "complicat", "restrict", "undermin",
      "obstruct", "inhibit", "weaken", "slow", "block", "prevent", "deter", "frustrat", "thwart",
      "stall", "restrain",
    ])

  private static let helping = forms(
    of: [
      "facilitat", "driv", "help", "aid", "support", "enabl", "favour", "favor", "encourag",
      "promot", "underpin", "propel", "fuel", "spur", "strengthen", "boost",
    ]
  ).union(["driven", "propelled", "underpinned", "spurred", "fuelled"])

  private static func forms(of stems: [String]) -> Set<String> {
    Set(stems.flatMap { stem in ["", "e", "s", "es", "ed", "ing"].map { stem + $0 } })
  }

  /// The sides that the words of a heading name at its head.
  ///
  /// A noun further back belongs to what the heading is about: in `Trade at Home and Opportunities
  /// Abroad` no force is announced.
  static func sides(ofHeading title: String) -> Set<Force.Side> {
    let words = HeadingWords.words(of: title)
    let text = words.joined(separator: " ")
    for (phrase, side) in words.flatMap({ phrasesByFirstWord[$0] ?? [] })
    where text.contains(phrase) { return [side] }
    let content = words.filter { !heads.contains($0) }
    let tail = title.split(separator: ":").last.map { HeadingWords.words(of: String($0)) } ?? []
    let behindColon = title.contains(":") ? tail.filter { !heads.contains($0) } : []
    let leading = Array(content.prefix(2)) + behindColon.prefix(2)
    var sides = Set(leading.compactMap { plural[$0] })
    if content.count <= 3 { sides.formUnion(content.compactMap { plural[$0] }) }
    // `Facilitators and constraints` names both, wherever they stand.
    if !sides.isEmpty { sides.formUnion(content.compactMap { plural[$0] }) }
    return sides
  }

  /// Words that may stand before the noun of a heading.
  private static let heads: Set<String> = [
    "the", "a", "key", "main", "major", "current", "remaining", "persistent", "existing", "and",
    "potential", "possible", "principal", "our", "its", "some", "other", "structural", "emerging",
    "of", "to", "for", "on", "in", "common", "what", "are", "new", "critical", "significant",
  ]

  /// Headings that name a side in other words.
  private static let phrases: [(String, Force.Side)] = [
    ("what could go wrong", .constraint), ("what can go wrong", .constraint),
    ("what holds", .constraint), ("stands in the way", .constraint),
    ("stand in the way", .constraint),
    ("stumbling block", .constraint), ("sticking point", .constraint),
    ("limiting factor", .constraint), ("reasons for caution", .constraint),
    ("reasons for concern", .constraint), ("reasons for pessimism", .constraint),
    ("conducive factor", .facilitator), ("enabling factor", .facilitator),
    ("favourable factor", .facilitator), ("favorable factor", .facilitator),
    ("supporting factor", .facilitator), ("success factor", .facilitator),
    ("driving force", .facilitator), ("driving factor", .facilitator),
    ("reasons for optimism", .facilitator), ("what helps", .facilitator),
    ("what favours", .facilitator), ("what favors", .facilitator),
    ("restraining force", .constraint), ("restraining factor", .constraint),
    ("thuận lợi", .facilitator), ("cơ hội", .facilitator), ("khó khăn", .constraint),
    ("thách thức", .constraint), ("hạn chế", .constraint), ("trở ngại", .constraint),
  ]

  /// A document may have a hundred thousand headings, few of which begin any of the phrases.
  private static let phrasesByFirstWord = Dictionary(grouping: phrases) { phrase, _ in
    String(phrase.prefix { $0 != " " })
  }

  private static let constraintStems = [
    "constraint", "obstacle", "challenge", "barrier", "hurdle", "impediment", "limitation",
    "bottleneck", "hindrance", "inhibitor", "roadblock", "drawback", "headwind", "pitfall",
    "weakness", "difficulty", "shortcoming", "threat", "risk", "limit", "restraint", "deterrent",
    "problem", "complication", "brake", "disincentive",
    "disadvantage",
  ]

  private static let facilitatorStems = [
    "facilitator", "driver", "enabler", "opportunity", "strength", "catalyst", "tailwind",
    "advantage", "incentive", "motivator", "accelerator", "asset", "enhancer",
  ]

  private static let constraints = Set(constraintStems.flatMap(\.inBothNumbers))
  private static let facilitators = Set(facilitatorStems.flatMap(\.inBothNumbers))

  /// Headings count forces, so they have them in the plural; a `risk assessment` announces none.
  private static let plural: [String: Force.Side] = Dictionary(
    constraintStems.map { ($0.inBothNumbers[1], Force.Side.constraint) }
      + facilitatorStems.map { ($0.inBothNumbers[1], Force.Side.facilitator) },
    uniquingKeysWith: { first, _ in first })
}

extension String {
  /// A noun in the singular and in the plural.
  fileprivate var inBothNumbers: [String] {
    if hasSuffix("y") { return [self, dropLast() + "ies"] }
    return [self, self + (hasSuffix("s") ? "es" : "s")]
  }
}
