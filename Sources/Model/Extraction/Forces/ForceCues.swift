/// Words that speak for one of the sides; they rank sentences of a section and never make a force
/// by themselves.
enum ForceCues {
  /// The cues of a side in a sentence, as they stand there.
  ///
  /// - Complexity: O(*n*) in the words.
  static func cues(for side: Force.Side, in words: [StatedWord]) -> [String] {
    let stems = side == .constraint ? hindering : helping
    return words.filter { word in
      !word.isSign && stems.contains { word.lower.hasPrefix($0) }
    }.map(\.text)
  }

  /// Whether a noun says itself that something hinders or helps.
  static func isPlain(_ word: String) -> Bool { plain.contains { word.hasPrefix($0) } }

  private static let plain = [
    "constraint", "obstacle", "challenge", "barrier", "hurdle", "impediment", "limitation",
    "facilitator", "driver", "enabler", "opportunit", "catalyst",
  ]

  private static let hindering = [
    "constrain", "obstacle", "challeng", "barrier", "hurdle", "imped", "limit", "hinder", "hamper",
    "undermin", "risk", "threat", "lack", "shortage", "deficit", "doubt", "concern", "fear",
    "worr", "difficult", "weak", "fragil", "strain", "divergen", "differences", "disparit",
    "restrict", "oppos", "resist", "reluctan", "mistrust", "distrust", "instabil", "uncertain",
    "expensive", "costly", "insufficien", "inadequa", "unreliab", "vulnerab", "question",
    "tension", "competition", "rivalr", "temper", "exposed", "preclud", "prevent", "obstruct",
    "deter", "complicat", "constrict", "scarc",
  ]

  private static let helping = [
    "opportunit", "enabl", "facilitat", "support", "strength", "benefit", "advantage", "converg",
    "favour", "favor", "conduc", "promot", "incentiv", "momentum", "potential", "welcom", "growing",
    "accelerat", "catalys", "catalyz", "driv", "shared", "common", "commit", "receptive", "boost",
    "unprecedented", "credib", "stronger", "deepen", "expand",
  ]
}
