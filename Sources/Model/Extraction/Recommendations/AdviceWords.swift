/// Words with which texts say what is to be done.
enum AdviceWords {
  /// Whether a heading says that recommendations stand below it.
  static func announces(_ title: String) -> Bool {
    let words = HeadingWords.words(of: title)
    if words.count <= 10, words.contains(where: nouns.contains) { return true }
    let text = Array(words.joined(separator: " ").utf8)
    return phrases.contains { text.firstOffset(of: $0) != nil }
  }

  /// Whether a heading says that the text comes to its end, where advice is often given.
  static func concludes(_ title: String) -> Bool {
    HeadingWords.words(of: title).contains(where: conclusions.contains)
  }

  private static let conclusions: Set<String> = [
    "conclusion", "conclusions", "implications", "outlook", "lessons",
  ]

  /// Whether a word is a verb with which advice begins, as in `Expand the quay`.
  static func isImperative(_ word: String) -> Bool { imperatives.contains(word.lowercased()) }

  private static let nouns: Set<String> = [
    "recommendation", "recommendations", "proposals", "khuyến",
  ]

  private static let phrases = [
    "next steps", "way forward", "ways forward", "what should be done", "what must be done",
    "what needs to be done", "what can be done", "what should", "policy options", "call to action",
    "calls to action", "action points", "priorities for action", "agenda for action", "our asks",
    "proposed actions", "priority actions", "steps to take", "policy responses", "khuyến nghị",
    "kiến nghị", "giải pháp", "what we ask", "our demands", "we call on", "the path ahead",
  ].map { Array($0.utf8) }

  private static let imperatives: Set<String> = Set(
    """
    accelerate address adopt align allocate amend appoint apply appoint assess assign assist avoid ban
    begin boost bring broaden build centre channel clarify close collect commission commit compile
    complete conclude conduct consider consolidate consult continue convene coordinate create cut
    deepen define deliver deploy design designate develop devote direct disclose diversify double draft
    drop ease elevate embed empower enable encourage end endorse enforce engage enhance ensure
    establish evaluate examine exempt expand expedite explore extend facilitate finalise finalize
    finance focus form formalise formalize foster freeze fund give grant halt harmonise harmonize help
    hire hold identify implement improve include incorporate increase initiate insist institutionalise
    institutionalize integrate introduce invest invite involve issue join keep launch lead leverage lift
    limit link list lower maintain make mandate map measure mobilise mobilize modernise modernize
    monitor move name negotiate offer open operationalise oppose organise organize pass pay permit phase
    pilot place plan press prevent prioritise prioritize produce prohibit promote propose protect provide
    publish pursue push put raise ratify rebuild recognise recognize reduce reform refrain reinforce
    relax release remove renew replace report require rescind resist resume review revise run safeguard
    scale seek select set share simplify speed start stop streamline strengthen subsidise subsidize
    suspend support sustain take target test tie track train transfer treat upgrade urge use waive widen
    withdraw work do don't never stay restore increase
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
