/// Tells which of a document's own terms are actors, by the noun that their long forms end with.
enum TermActors {
  /// The kind of actor that a long form names; `nil` for `search and rescue`.
  static func kind(of long: String) -> Actor.Kind? {
    let words = long.split { $0 == " " || $0 == "-" }.map { $0.lowercased() }
    // Only names are actors: `free trade agreement` is any such agreement.
    guard long.first?.isUppercase == true, let last = words.last else { return nil }
    if let kind = kinds[last] { return kind }
    // `Ministry of Finance`, `Rim of the Pacific Exercise`, `Treaty on …`.
    return words.first.flatMap { openings[$0] }
  }

  private static let kinds: [String: Actor.Kind] = {
    let words: [(Actor.Kind, [String])] = [
      (
        .organisation,
        [
          "agency", "authority", "bank", "board", "bureau", "centre", "center", "commission",
          "committee", "community", "company", "corporation", "council", "court", "department",
          "forum", "foundation", "fund", "group", "guard", "institute", "institution", "league",
          "ministry", "movement", "navy", "army", "organisation", "organization", "office",
          "party", "police", "service", "society", "summit", "union", "university", "alliance",
          "association", "command", "secretariat", "federation", "network", "facility", "nations",
        ]
      ),
      (
        .programme,
        ["programme", "program", "initiative", "project", "scheme", "plan", "fellowship"]
      ),
      (.exercise, ["exercise", "exercises", "drill", "drills", "activity"]),
      (
        .agreement,
        [
          "agreement", "treaty", "convention", "pact", "accord", "charter", "protocol",
          "partnership", "compact", "framework", "arrangement", "arrangements", "covenant",
        ]
      ),
    ]
    return Dictionary(
      words.flatMap { kind, words in words.map { ($0, kind) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static let openings: [String: Actor.Kind] = [
    "ministry": .organisation, "department": .organisation, "organization": .organisation,
    "organisation": .organisation, "association": .organisation, "office": .organisation,
    "bureau": .organisation, "institute": .organisation, "university": .organisation,
    "treaty": .agreement, "convention": .agreement, "agreement": .agreement,
  ]
}
