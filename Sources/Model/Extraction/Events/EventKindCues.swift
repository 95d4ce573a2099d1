/// Words that tell what kind of event a sentence speaks of.
enum EventKindCues {
  /// The kind that the first cue of a sentence stands for.
  ///
  /// - Complexity: O(*n*) in the length of the sentence.
  static func kind(of sentence: EventSentence) -> (kind: Event.Kind, cue: String)? {
    for word in sentence.words {
      if let kind = kinds[word.text] { return (kind, word.text) }
    }
    return nil
  }

  private static let words: [(kind: Event.Kind, cues: [String])] = [
    (
      .agreement,
      [
        "signed", "sign", "signing", "agreement", "agreements", "treaty", "memorandum", "ratified",
        "concluded", "pact", "partnership", "accord",
      ]
    ),
    (
      .visit,
      ["visit", "visits", "visited", "visiting", "travelled", "traveled", "toured", "calls"]
    ),
    (
      .exercise,
      [
        "exercise", "exercises", "drill", "drills", "trained", "training", "manoeuvres",
        "rehearsed",
      ]
    ),
    (
      .transfer,
      [
        "delivered", "delivery", "transferred", "transfer", "donated", "handed", "provided",
        "received", "supplied", "purchased", "bought", "sold",
      ]
    ),
    (
      .funding,
      [
        "funding", "funded", "million", "billion", "budget", "grant", "grants", "financed",
        "appropriated", "allocated", "invested", "loan", "loans",
      ]
    ),
    (
      .statement,
      [
        "announced", "announcing", "declared", "stated", "said", "pledged", "reaffirmed",
        "published", "issued", "released", "urged", "warned", "vowed", "committed",
      ]
    ),
  ]

  private static let kinds = Dictionary(
    words.flatMap { entry in entry.cues.map { ($0, entry.kind) } },
    uniquingKeysWith: { first, _ in first })
}
