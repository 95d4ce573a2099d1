/// States and organisations of the world, with the names that are theirs.
///
/// Names are joined here by hand; no rule takes two names for one. The tables are read when they are
/// first asked for.
struct Gazetteer: Sendable {
  /// A state or an organisation.
  struct Entry: Sendable, Equatable {
    let name: String
    let kind: Actor.Kind

    /// Its names, the first of them among them.
    fileprivate(set) var names: [Name]
  }

  /// One of the names of an entry.
  struct Name: Sendable, Equatable {
    enum Sort: Sendable {
      case name
      /// The adjective or the people of a state.
      case adjective
      /// The capital, for the government.
      case capital
    }

    let text: String
    let sort: Sort

    /// Whether it is another word as well, and needs something that speaks for it.
    let needsCue: Bool
  }

  let entries: [Entry]

  static let shared = Gazetteer()

  private init() {
    entries =
      Self.lines(of: Self.states).map(Entry.init(state:))
      + Self.lines(of: Self.organisations).compactMap(Entry.init(organisation:))
  }

  private static func lines(of table: String) -> [Substring] {
    table.split(separator: "\n")
  }

  /// Phrases in which the name of a state names something else.
  static let otherNames = [
    "South China Sea", "East China Sea", "Sea of Japan", "Gulf of Mexico", "Gulf of Thailand",
    "Gulf of Oman", "New Mexico", "Indian Ocean", "Vietnam War", "Korean War", "Iraq War",
    "Gulf War", "Latin American", "South American", "Central American", "North American",
    "African American", "Native American", "Pan American", "Washington Post", "Washington Times",
    "Washington Consensus", "George Washington", "Washington State", "Washington, D.C.",
    "Washington D.C.", "Washington DC", "Georgia Tech", "American Samoa", "French Polynesia",
    "French Guiana", "New Caledonia", "British Columbia", "Jordan River", "River Jordan",
    "Panama Canal", "Turks and Caicos", "Northern Ireland", "Inner Mongolia", "Indiana",
    "British Virgin Islands", "Guinea pig", "Agent Orange", "Irish Sea", "Norwegian Sea",
    "Philippine Sea", "Sea of Marmara", "Solomon Sea", "Bay of Bengal", "Marshall Plan",
    "Berlin Wall", "Moscow Times", "Beijing Olympics", "Geneva", "North American Free Trade",
  ]
}

extension Gazetteer.Entry {
  /// Reads a line of the table of states.
  fileprivate init(state line: Substring) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let part = { (index: Int) in
      index < parts.count ? parts[index].split(separator: ",").map(String.init) : []
    }
    let first = Gazetteer.Name(parts.first ?? "", .name)
    name = first.text
    kind = .state
    names =
      [first] + part(1).map { Gazetteer.Name($0, .name) }
      + part(2).map { Gazetteer.Name($0, .adjective) }
      + part(3).map { Gazetteer.Name($0, .capital) }
  }

  /// Reads a line of the table of organisations.
  fileprivate init?(organisation line: Substring) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let kind = Actor.Kind(rawValue: parts[0]) else { return nil }
    name = parts[1]
    self.kind = kind
    names = ([parts[1]] + parts[2].split(separator: ",").map(String.init)).map {
      Gazetteer.Name($0, .name)
    }
  }
}

extension Gazetteer.Name {
  /// A name as a table writes it, where a question mark says that it needs a cue.
  fileprivate init(_ written: String, _ sort: Sort) {
    needsCue = written.hasPrefix("?")
    text = needsCue ? String(written.dropFirst()) : written
    self.sort = sort
  }
}
