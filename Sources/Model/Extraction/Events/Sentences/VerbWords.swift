/// Tells verbs from other words, as far as their forms and their neighbours do.
enum VerbWords {
  enum Tense {
    /// Something happened: `signed`, `took`, `was`.
    case past
    /// It has happened by now: `has`, `have`.
    case perfect
    case present
    /// It is to happen, or should: `will`, `must`, `plans`.
    case future
  }

  /// The tense of the word at an index; `nil` where it is no finite verb.
  ///
  /// Names and words behind an article are none: `the United Nations`, `a proposed treaty`.
  static func tense(at index: Int, in words: [SentenceWord]) -> Tense? {
    let word = words[index]
    guard !word.isCapitalised || index == 0, !word.isDate else { return nil }
    let isBehindArticle = index > 0 && determiners.contains(words[index - 1].text)
    if let tense = known[word.text] {
      return isBehindArticle || tense == .past && isParticiple(at: index, in: words) ? nil : tense
    }
    guard word.text.hasSuffix("ed"), word.text.utf8.count > 4, !adjectives.contains(word.text),
      !isParticiple(at: index, in: words)
    else { return nil }
    return isBehindArticle ? nil : .past
  }

  /// Whether a form of the past depends on another verb: `is being used`, `to achieve and put`.
  private static func isParticiple(at index: Int, in words: [SentenceWord]) -> Bool {
    guard index > 0 else { return false }
    var before = index - 1
    while before > 0, adverbs.contains(words[before].text) || words[before].text.hasSuffix("ly") {
      before -= 1
    }
    if auxiliaries.contains(words[before].text) { return true }
    return unchanging.contains(words[index].text) && ["and", "or"].contains(words[before].text)
      && words[max(0, before - 8)..<before].contains { $0.text == "to" }
  }

  private static let auxiliaries: Set<String> = [
    "be", "being", "been", "is", "are", "has", "have", "having", "had", "was", "were", "get", "to",
    "will",
  ]

  private static let adverbs: Set<String> = [
    "also", "not", "already", "now", "since", "yet", "long",
  ]

  /// Verbs whose past is as their present.
  private static let unchanging: Set<String> = [
    "put", "set", "cut", "hit", "shut", "cast", "spread", "split", "quit",
  ]

  /// The first verb at or behind an index, before one that ends the part of the sentence if asked.
  static func first(
    from index: Int, in words: [SentenceWord], isInPart: Bool = false
  ) -> (index: Int, tense: Tense)? {
    for next in words.indices[index...] {
      if isInPart, next > index, !words[next].signs.isDisjoint(with: .parting) { return nil }
      if let tense = tense(at: next, in: words) { return (next, tense) }
    }
    return nil
  }

  /// Words behind which a noun stands, or what belongs to one.
  static let determiners: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "our", "of", "newly", "no", "any", "each",
    "every", "other",
  ]

  private static let adjectives: Set<String> = [
    "indeed", "exceed", "succeed", "proceed", "hundred", "sacred", "naked", "so-called", "united",
    "limited", "advanced", "armed", "related", "based", "shared", "renewed", "continued",
    "increased", "unmanned", "combined", "two-phased", "detailed", "aged",
  ]

  private static let known: [String: Tense] = {
    var known: [String: Tense] = [:]
    for word in irregularPasts { known[word] = .past }
    for word in presents { known[word] = .present }
    for word in futures { known[word] = .future }
    for word in ["has", "have", "'ve"] { known[word] = .perfect }
    return known
  }()

  private static let irregularPasts = [
    "was", "were", "had", "did", "became", "began", "came", "gave", "went", "made", "took", "held",
    "met", "won", "lost", "led", "left", "sent", "built", "bought", "sold", "brought", "fell",
    "rose", "grew", "saw", "said", "told", "put", "ran", "sank", "spoke", "spent", "stood",
    "struck", "swore", "threw", "wrote", "drew", "drove", "flew", "fought", "found", "kept", "laid",
    "paid", "rode", "sat", "sought", "shot", "shook", "shrank", "sprang", "stole", "taught",
    "thought", "understood", "undertook", "withdrew", "broke", "chose", "froze", "got", "heard",
    "knew", "meant", "oversaw", "overtook", "underwent", "overthrew", "arose", "bore", "bound",
    "bred", "caught", "dealt", "fed", "fled", "forbade", "forgot", "hid", "lent", "rebuilt",
    "slept", "spun", "swept", "swung", "tore", "wore", "wound", "split", "overran", "outgrew",
    "foresaw", "upheld", "undercut", "set", "cut", "hit", "shut", "cast", "quit", "spread", "died",
    "tied", "vied", "used", "lied", "added", "ended", "owned",
  ]

  private static let presents = [
    "is", "are", "am", "does", "do", "isn't", "aren't", "remains", "remain", "says", "say",
    "begins", "starts", "ends", "expires", "opens", "takes", "enters", "requires", "includes",
    "include", "marks", "runs", "comes", "goes", "holds", "hosts", "notes", "welcomes", "recalls",
    "stresses", "underlines", "calls", "invites", "urges", "reaffirms", "forbids", "provides",
    "sets", "shows", "suggests", "argues", "describes", "makes", "gives", "seeks", "supports",
  ]

  private static let futures = [
    "will", "shall", "would", "should", "must", "may", "might", "can", "could", "won't", "plans",
    "aims", "intends", "intend", "expects", "expect", "hopes",
  ]
}
