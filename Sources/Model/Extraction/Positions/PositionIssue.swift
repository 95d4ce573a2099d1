/// What a position is held on: the heading above it, or else the words that it is about.
enum PositionIssue {
  /// The issue in words.
  ///
  /// - Parameters:
  ///   - draft: The position.
  ///   - sentence: Its sentence.
  ///   - section: The section that it stands in.
  ///   - text: The document.
  /// - Returns: Never nothing: at last the document's title.
  static func words(
    of draft: PositionDraft, in sentence: PositionSentence, section: Int?, of text: StatedText
  ) -> String {
    if let section {
      let title = text.document.title(of: text.document.sections[section])
      if isTelling(title, of: text.document, section), let issue = short(title) { return issue }
    }
    return object(of: draft, in: sentence) ?? text.document.metadata.title
  }

  /// A heading without what explains it behind a colon; `nil` where it is no short name of a thing.
  private static func short(_ title: String) -> String? {
    let parts = title.collapsingWhitespace.split(separator: ":", maxSplits: 1)
    let head = parts.first.map { String($0).trimmingBlanks } ?? ""
    let words = HeadingWords.words(of: head)
    guard !words.isEmpty, words.count <= longestHeading,
      ForceWords.sides(ofHeading: head).isEmpty, !AdviceWords.announces(head)
    else { return nil }
    return head
  }

  private static let longestHeading = 7

  private static func isTelling(_ title: String, of document: Document, _ section: Int) -> Bool {
    let words = HeadingWords.words(of: title)
    let isTitle = title.folded == document.metadata.title.folded
    // A title page is many lines of one thing: only a heading among several tells parts apart.
    let isAlone = document.sections.count { $0.level == document.sections[section].level } < 2
    return !isTitle && !isAlone && !words.isEmpty
      && !general.contains(words.joined(separator: " ")) && !HeadingWords.isSummary(title)
  }

  /// The words behind the verb that name a thing: behind a preposition, or up to the next verb.
  private static func object(of draft: PositionDraft, in sentence: PositionSentence) -> String? {
    let end = sentence.clauseEnd(after: draft.cue.upperBound - 1)
    guard draft.about != nil || draft.cue.upperBound < end else { return nil }
    let rest = Array(sentence.words[draft.about ?? draft.cue.upperBound..<end])
    var start = 0
    if draft.about == nil,
      let place = rest.prefix(6).firstIndex(where: { prepositions.contains($0.lower) })
    {
      start = place + 1
    }
    while start < rest.count,
      openers.contains(rest[start].lower) || rest[start].isSign
        || PartyVerbs.verb(rest[start]) != nil
    {
      start += 1
    }
    var phrase = rest[start...].prefix { !$0.isSign && !stops.contains($0.lower) }.prefix(longest)
    // `a strong, independent port` is one thing.
    if phrase.count == 1, start + 1 < rest.count, rest[start + 1].text == "," {
      phrase = rest[start...].prefix { ($0.text == "," || !$0.isSign) && !stops.contains($0.lower) }
        .prefix(longest)
    }
    guard phrase.count > 1 || (phrase.first.map { $0.text.count > 3 } ?? false) else { return nil }
    var words = phrase.map(\.text)
    while let last = words.last, weak.contains(last.lowercased()) { words.removeLast() }
    return words.isEmpty ? nil : words.joined(separator: " ").replacing(" ,", with: ",")
  }

  private static let longest = 7

  private static let general: Set<String> = [
    "introduction", "conclusion", "conclusions", "background", "discussion", "findings",
    "key findings", "results", "analysis", "summary of discussion", "report", "statement",
    "perspective", "main findings", "context", "overview", "historical background", "history",
    "recent developments", "agency comments", "methodology", "scope", "general", "purpose",
    "next steps", "implications", "assessment", "outlook",
  ]

  private static let prepositions: Set<String> = [
    "over", "about", "on", "regarding", "concerning", "towards", "toward",
  ]

  private static let openers: Set<String> = [
    "that", "the", "a", "an", "there", "is", "was", "are", "were", "to", "their", "its", "his",
    "her",
    "as", "general", "had", "has", "have", "it", "they", "he", "she", "of", "with", "for", "in",
    "and", "or", "been", "be", "not", "also", "throughout", "during", "by", "centered", "centred",
    "around",
  ]

  private static let stops: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "should", "could", "can",
    "may", "might", "must", "that", "which", "who", "as", "than", "because", "while", "but", "to",
    "by", "through", "did", "does", "do", "provided", "offered", "being",
  ]

  private static let weak: Set<String> = [
    ",", "and", "of", "in", "for", "the", "a", "an", "on", "with", "such", "under", "as", "from",
    "to", "at", "by",
  ]
}
