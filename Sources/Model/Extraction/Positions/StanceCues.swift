/// Words by which what is said shows a stance.
enum StanceCues {
  /// The stance of what somebody says: concern goes before support, since it is rarely said in vain.
  ///
  /// - Complexity: O(*n*) in the words.
  static func stance(of words: some Sequence<StatedWord>) -> Position.Stance {
    var isSupport = false
    for word in words where !word.isSign {
      if concerned.contains(where: word.lower.hasPrefix) { return .concerned }
      if opposed.contains(where: word.lower.hasPrefix) { return .opposes }
      if supportive.contains(where: word.lower.hasPrefix) { isSupport = true }
    }
    return isSupport ? .supports : .mixed
  }

  private static let concerned = [
    "concern", "skeptic", "sceptic", "threat", "destabil", "lack", "worr", "doubt", "fear",
    "behind",
    "insufficien", "undermin", "danger", "reluctan", "alarm", "unease", "risk", "fail", "neglect",
    "question",
  ]

  private static let opposed = ["oppos", "reject", "unacceptable", "wrong", "condemn"]

  private static let supportive = [
    "support", "welcom", "important", "benefit", "opportunit", "favour", "favor", "agency", "enabl",
    "strong", "milestone", "deepen", "shared", "positive", "vital", "crucial", "should", "need",
    "commit", "increas", "essential", "useful", "valu",
  ]
}
