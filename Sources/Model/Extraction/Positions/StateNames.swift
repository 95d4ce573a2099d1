/// States and groups of states by the words that texts have for them.
///
/// States are those of the ``Gazetteer``; only what cannot stand there is here: capitals that are
/// mostly cities, seats of government, and the groups that act as states do.
enum StateNames {
  /// The name of the state that words stand for; `nil` where they stand for none.
  ///
  ///     StateNames.state("Hanoi")   // Vietnam
  ///     StateNames.state("US")      // United States
  static func state(_ words: String) -> String? { names[words] }

  /// The words, or the state's name where they name it by something else: by its capital.
  static func shown(_ words: String) -> String {
    guard let state = names[words], seats[words] != nil else { return words }
    return state
  }

  /// Whether a word says which state somebody is of: `Vietnamese`, `US`.
  static func isOrigin(_ word: String) -> Bool {
    names[word] != nil || demonyms.contains(word)
      || ["ese", "ian", "ish"].contains { word.hasSuffix($0) && word.first?.isUppercase == true }
  }

  private static let states = Gazetteer.shared.entries.filter { $0.kind == .state }

  /// The states by all words that stand for them.
  private static let names: [String: String] = {
    var names = seats
    for state in states {
      for name in state.names where name.sort == .name {
        names[name.text] = state.name
        names[name.text.replacing("'", with: "’")] = state.name
      }
    }
    for group in groups {
      for name in group { names[name] = group[0] }
    }
    return names
  }()

  /// The states by their capitals and the seats of their governments.
  private static let seats: [String: String] = {
    var seats = otherSeats
    for state in states {
      for name in state.names where name.sort == .capital { seats[name.text] = state.name }
    }
    return seats
  }()

  /// Words that stand for a government only where a party is expected.
  private static let otherSeats = [
    "the White House": "United States", "Washington, D.C.": "United States",
    "London": "United Kingdom", "Whitehall": "United Kingdom", "the Kremlin": "Russia",
    "Delhi": "India", "Bangkok": "Thailand", "Kuala Lumpur": "Malaysia", "Paris": "France",
    "Brussels": "European Union",
  ]

  /// Groups that act as states do, regions, and a name that two states share.
  private static let groups = [
    ["European Union", "EU", "E.U."], ["United Nations", "UN", "U.N."],
    ["ASEAN", "Association of Southeast Asian Nations"], ["African Union", "AU"],
    ["NATO", "North Atlantic Treaty Organization"], ["AUKUS"], ["G7", "G-7"], ["G20", "G-20"],
    ["BRICS"], ["World Bank"], ["International Monetary Fund", "IMF"], ["Quad"], ["Europe"],
    ["Southeast Asia"], ["Congo"],
  ]

  private static let demonyms: Set<String> = {
    let adjectives = states.flatMap(\.names).filter { $0.sort == .adjective }.map(\.text)
    return Set(adjectives + ["Western", "European", "Asian", "African", "Arab"])
  }()
}

/// The names that a document has for states, each state by the first that was met.
struct StateNaming {
  private var names: [String: String] = [:]

  /// The name of a party, the same for every name of a state.
  mutating func name(_ party: String) -> String {
    let parts = party.split(separator: " and ").map(String.init)
    let states = parts.map(StateNames.state)
    guard !states.contains(nil) else { return party }
    let shown = zip(parts, states).map { part, state in
      let state = state ?? part
      names[state] = names[state] ?? part
      return names[state] ?? part
    }
    return shown.joined(separator: " and ")
  }
}
