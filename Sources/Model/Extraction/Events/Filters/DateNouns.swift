/// What kind of thing a noun names that carries a date: `the 2016 referendum`, `the Act of 1998`.
enum DateNouns {
  enum Kind {
    /// It happens: a summit, a war.
    case happening
    /// It is written or drawn up, and its year is a part of its name.
    case work
    /// It is measured or reckoned in: prices, levels.
    case measure
    /// It is to be reached.
    case goal
  }

  /// The kind of a noun in lower case, in the singular or the plural; `nil` where it is another.
  static func kind(of noun: String) -> Kind? {
    if let kind = kinds[noun] { return kind }
    guard noun.hasSuffix("s") else { return nil }
    if noun.hasSuffix("ies"), let kind = kinds[noun.dropLast(3) + "y"] { return kind }
    return kinds[String(noun.dropLast())]
  }

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    for noun in happenings { kinds[noun] = .happening }
    for noun in works { kinds[noun] = .work }
    for noun in measures { kinds[noun] = .measure }
    for noun in goals { kinds[noun] = .goal }
    return kinds
  }()

  private static let happenings = [
    "abolition", "accession", "admission", "adoption", "air-strike", "airstrike", "ambush",
    "announcement", "annexation", "appointment", "armistice", "arrest", "assassination", "assault",
    "attack", "auction", "ban",
    "battle", "blast", "blockade", "bombing", "boycott", "campaign", "ceasefire", "census",
    "ceremony", "clash", "closure", "collapse", "collision", "conference", "conflict", "congress",
    "coup", "crackdown", "crash",
    "creation", "crisis", "cut", "cyberattack", "cyclone", "deal", "death", "debate", "decision",
    "default", "defeat", "delivery", "deployment", "detention", "devaluation", "disaster",
    "dissolution", "downturn", "drill", "drought",
    "earthquake", "election", "elevation", "embargo", "entry", "establishment", "evacuation",
    "exercise", "exit", "expansion", "explosion", "expulsion", "famine", "fire", "flood",
    "formation", "founding", "genocide", "handover", "harvest", "hearing", "hurricane",
    "impeachment", "inauguration", "incident", "incursion", "independence", "insurrection",
    "intervention", "invasion",
    "launch", "lockdown", "massacre", "meeting", "merger", "move", "murder", "mutiny",
    "negotiation",
    "nomination", "normalization", "normalisation", "occupation", "opening", "operation", "outage",
    "offensive", "outbreak", "overthrow", "pandemic", "partition", "protest", "purchase", "putsch",
    "raid", "ratification", "rebellion", "recession", "referendum", "reform", "release", "removal",
    "reorganisation", "reorganization", "resignation", "reversal", "revolt", "revolution", "riot",
    "ruling", "sabotage", "scandal", "seizure", "session", "shift", "shooting",
    "shutdown", "siege", "signing", "sinking", "skirmish", "speech", "spill", "split", "standoff",
    "storm", "strike", "summit", "surge", "surrender",
    "talk", "test", "tour", "transfer", "transition", "trip", "truce", "tsunami", "typhoon",
    "ultimatum", "unification", "unrest",
    "upgrade", "uprising", "verdict", "violence", "visit", "vote", "war", "wildfire", "withdrawal",
    "workshop",
  ]

  private static let works = [
    "accord", "act", "agenda", "agreement", "amendment", "arrangement", "article", "assessment",
    "bill", "blueprint", "book", "brief", "briefing", "budget", "bulletin", "charter", "code",
    "communication", "communiqué", "communique", "compact", "concept", "conclusion", "constitution",
    "convention", "covenant", "declaration", "decree", "directive", "doctrine",
    "document", "draft", "edition", "estimate", "factsheet", "finding", "framework", "guidance",
    "guideline", "index", "initiative", "judgment", "law", "legislation", "list", "manual", "map",
    "mandate", "memo", "memoranda", "memorandum", "mou", "note", "order", "ordinance", "outlook",
    "pact", "paper", "plan", "policy", "poll", "proclamation", "programme", "program", "project",
    "proposal", "protocol", "publication", "ranking", "recommendation", "regulation",
    "report", "resolution", "review", "roadmap", "rule", "scheme", "standard", "statement",
    "statute", "strategy", "study", "survey", "text", "treaty", "vision", "whitepaper", "yearbook",
  ]

  private static let measures = [
    "average", "baseline", "benchmark", "constant", "data", "dollar", "euro", "exchange", "figure",
    "level", "number", "peak", "price", "rate", "sale", "share", "term", "total", "value", "volume",
  ]

  private static let goals = ["deadline", "goal", "objective", "target"]
}
