/// Verbs and other words by which somebody takes a position.
enum PartyVerbs {
  enum Kind: Equatable {
    /// They say something: `argued that`.
    case says
    /// They do or want something: `seeks to`.
    case acts
  }

  struct Verb {
    let kind: Kind
    /// `nil` where the words behind it tell.
    let stance: Position.Stance?
    /// Whether it is a form for one in the present: `argues`.
    let isThirdPerson: Bool
    /// Whether it is a form of the past: `argued`.
    let isPast: Bool
  }

  /// The verb that a word is; `nil` for a capitalised one, which belongs to a name.
  static func verb(_ word: StatedWord) -> Verb? { word.isCapitalised ? nil : forms[word.lower] }

  static func isVerb(_ word: String) -> Bool { forms[word].map { $0.isPast } ?? false }

  /// Whether a verb does not say anything in each of its senses: to conclude a treaty.
  static func hasOtherSenses(_ word: String) -> Bool {
    [
      "conclud", "see", "saw", "seen", "explain", "announc", "describ", "consider", "regard",
      "view",
    ]
    .contains { word.hasPrefix($0) } && word != "seek" && word != "seeks"
  }

  /// The stance of an adjective behind `is`: `committed`, `wary`.
  static func stance(ofAdjective word: String) -> Position.Stance? { adjectives[word] }

  /// The stance of a noun that somebody voices or holds: `concern`, `agreement`.
  static func stance(ofNoun word: String) -> Position.Stance? { nouns[word] }

  private static let table: [(Position.Stance?, Kind, String)] = [
    (
      .supports, .says,
      """
      support welcome endorse applaud praise commend favour favor hail embrace champion advocate
      reaffirm affirm pledge agree appreciate congratulate defend celebrate back promise
      """
    ),
    (
      .opposes, .says,
      "oppose reject condemn criticise criticize object refuse deny denounce resist decry protest"
    ),
    (.concerned, .says, "worry warn fear doubt caution lament regret question complain"),
    (
      nil, .says,
      """
      argue say note state claim assert contend suggest observe stress emphasise emphasize underscore
      highlight maintain believe conclude insist acknowledge concede consider think see view regard
      urge demand propose recommend describe explain expect hope declare express voice
      recognise recognize point call announce reiterate underline
      """
    ),
    (
      .supports, .acts,
      "seek aim want prioritise prioritize intend strive sign ratify commit focus prefer envision"
    ),
    (.concerned, .acts, "hesitate"),
  ]

  private static let irregular: [String: (base: String, isPast: Bool, isThird: Bool)] = [
    "said": ("say", true, false), "sought": ("seek", true, false),
    "saw": ("see", true, false), "seen": ("see", true, false), "thought": ("think", true, false),
    "strove": ("strive", true, false), "striven": ("strive", true, false),
  ]

  private static let forms: [String: Verb] = {
    var forms: [String: Verb] = [:]
    var bases: [String: (Position.Stance?, Kind)] = [:]
    for (stance, kind, list) in table {
      for base in list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init) {
        bases[base] = (stance, kind)
        if !Self.pastOnly.contains(base) {
          forms[base] = Verb(kind: kind, stance: stance, isThirdPerson: false, isPast: false)
          forms[thirdPerson(base)] = Verb(
            kind: kind, stance: stance, isThirdPerson: true, isPast: false)
        }
        for past in pasts(base) {
          forms[past] = Verb(kind: kind, stance: stance, isThirdPerson: false, isPast: true)
        }
      }
    }
    for (form, entry) in irregular {
      guard let (stance, kind) = bases[entry.base] else { continue }
      forms[form] = Verb(
        kind: kind, stance: stance, isThirdPerson: entry.isThird, isPast: entry.isPast)
    }
    return forms
  }()

  /// Verbs whose present is a noun more often: the states of a region.
  private static let pastOnly: Set<String> = [
    "state", "back", "object", "promise", "point", "call",
  ]

  private static func thirdPerson(_ base: String) -> String {
    if base.hasSuffix("y"), !["say", "convey"].contains(base) { return base.dropLast() + "ies" }
    if ["s", "x", "ch", "sh"].contains(where: base.hasSuffix) { return base + "es" }
    return base + "s"
  }

  private static func pasts(_ base: String) -> [String] {
    if base.hasSuffix("e") { return [base + "d"] }
    if base.hasSuffix("y") { return [base.dropLast() + "ied"] }
    if ["commit", "regret"].contains(base) {
      return [base + (base.last.map(String.init) ?? "") + "ed"]
    }
    if base == "focus" { return ["focused", "focussed"] }
    return [base + "ed"]
  }

  private static let adjectives: [String: Position.Stance] = [
    "committed": .supports, "supportive": .supports, "receptive": .supports, "positive": .supports,
    "keen": .supports, "willing": .supports, "determined": .supports, "confident": .supports,
    "optimistic": .supports, "pleased": .supports, "united": .supports, "eager": .supports,
    "concerned": .concerned, "worried": .concerned, "anxious": .concerned, "sceptical": .concerned,
    "skeptical": .concerned, "wary": .concerned, "cautious": .concerned, "reluctant": .concerned,
    "hesitant": .concerned, "alarmed": .concerned, "uneasy": .concerned, "fearful": .concerned,
    "doubtful": .concerned, "unconvinced": .concerned, "cognizant": .concerned,
    "opposed": .opposes, "critical": .opposes, "unwilling": .opposes, "hostile": .opposes,
    "divided": .mixed, "ambivalent": .mixed, "split": .mixed,
  ]

  private static let nouns: [String: Position.Stance] = [
    "concern": .concerned, "concerns": .concerned, "skepticism": .concerned,
    "scepticism": .concerned, "doubt": .concerned, "doubts": .concerned, "worry": .concerned,
    "worries": .concerned, "unease": .concerned, "anxiety": .concerned, "fear": .concerned,
    "fears": .concerned, "reservations": .concerned, "alarm": .concerned, "misgivings": .concerned,
    "agreement": .supports, "consensus": .supports, "support": .supports, "optimism": .supports,
    "enthusiasm": .supports, "approval": .supports, "confidence": .supports, "hope": .supports,
    "opposition": .opposes, "resistance": .opposes, "criticism": .opposes, "disapproval": .opposes,
    "disagreement": .mixed, "division": .mixed, "debate": .mixed, "perception": .mixed,
    "recognition": .mixed, "view": .mixed,
  ]
}
