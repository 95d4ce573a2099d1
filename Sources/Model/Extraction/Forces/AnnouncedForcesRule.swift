/// Forces that a sentence announces by number, wherever it stands, and that are then counted or
/// listed: `Three obstacles remain. First, …`.
enum AnnouncedForcesRule {
  static let name = "announced-forces"

  /// The forces of the paragraphs from an announcement on, section by section.
  ///
  /// - Parameters:
  ///   - paragraphs: The paragraphs of a section whose heading names no side.
  ///   - text: The document.
  /// - Returns: The forces.
  /// - Complexity: O(*n*) in the words.
  static func forces(of paragraphs: [StatedParagraph], in text: StatedText) -> [ForceDraft] {
    var forces: [ForceDraft] = []
    for (index, paragraph) in paragraphs.enumerated() where !paragraph.isRow {
      for (number, sentence) in paragraph.sentences.enumerated() {
        // What a list before it goes on with announces none.
        if let last = forces.last, sentence.lowerBound <= last.statement.upperBound { continue }
        let words = StatedWord.words(of: sentence, in: text.document.text)
        let numbered = NumberedForcesRule.forces(of: words, in: text)
        forces += numbered
        guard numbered.isEmpty, let (side, cue) = announcement(in: words) else { continue }
        let rest = StatedParagraph(
          range: paragraph.range, sentences: Array(paragraph.sentences[(number + 1)...]),
          listDepth: paragraph.listDepth, isItem: false, runIn: nil, section: paragraph.section,
          isRow: false)
        let following = Array(paragraphs[(index + 1)...].prefix(mostParagraphs))
        forces += self.forces(
          [rest] + following, side, cue, endsOpen: words.last?.text == ":", text)
      }
    }
    return forces
  }

  /// How far a list goes at most, so that announcements of a long section do not each read all of it.
  private static let mostParagraphs = 100

  private static func forces(
    _ paragraphs: [StatedParagraph], _ side: Force.Side, _ cue: String, endsOpen: Bool,
    _ text: StatedText
  ) -> [ForceDraft] {
    let found: [ForceDraft]
    if endsOpen, paragraphs[0].sentences.isEmpty, paragraphs.count > 1, paragraphs[1].isItem {
      let items = Array(paragraphs.dropFirst().prefix { $0.listDepth > 0 })
      found = ListedForcesRule.forces(of: items, side: side, heading: cue, in: text)
    } else {
      found = CountedForcesRule.forces(
        of: sequence(paragraphs, text), side: side, heading: cue, in: text)
    }
    return found.map { draft in
      ForceDraft(
        side: draft.side, statement: draft.statement, number: draft.number,
        suggestion: Suggestion(rule: name, cues: draft.suggestion.cues), points: draft.points)
    }
  }

  /// The paragraphs as long as counting goes on: two that do not count end it.
  private static func sequence(
    _ paragraphs: [StatedParagraph], _ text: StatedText
  ) -> [StatedParagraph] {
    let counts = paragraphs.map { paragraph in
      paragraph.sentences.contains {
        ListSignal(StatedWord.words(of: $0, in: text.document.text)) != nil
      }
    }
    guard let first = counts.firstIndex(of: true), first <= 1 else { return [] }
    var last = first
    for index in counts.indices where counts[index] && index - last <= 2 { last = max(last, index) }
    return Array(paragraphs[first...last])
  }

  /// A noun for forces in the plural, with a word for how many.
  private static func announcement(in words: [StatedWord]) -> (Force.Side, String)? {
    guard words.count <= 40 else { return nil }
    for (index, word) in words.enumerated() where !word.isSign {
      guard word.lower.hasSuffix("s"), let side = ForceWords.side(ofNoun: word.lower) else {
        continue
      }
      guard let count = count(before: index, in: words) else { continue }
      return (side, "\(count.text) \(word.text)")
    }
    return factors(in: words)
  }

  private static func count(before index: Int, in words: [StatedWord]) -> StatedWord? {
    let opensList = words.last?.text == ":"
    return words[..<index].suffix(5).last {
      counts.contains($0.lower) || opensList && weights.contains($0.lower)
    }
  }

  /// Words that announce a list as a count does.
  private static let weights: Set<String> = [
    "core", "key", "main", "principal", "chief", "primary",
  ]

  /// Factors of which a verb says what they do: `is limited by several factors`, `Three things
  /// stand in the way`.
  private static func factors(in words: [StatedWord]) -> (Force.Side, String)? {
    for (index, word) in words.enumerated() where neutralNouns.contains(word.lower) {
      guard let count = count(before: index, in: words),
        let start = words.firstIndex(where: { $0.range == count.range })
      else { continue }
      // `The three factors for success`.
      if words[(index + 1)...].prefix(3).contains(where: { $0.lower.hasPrefix("success") }) {
        return (.facilitator, "\(count.text) \(word.text)")
      }
      let isPassive = start > 1 && words[start - 1].lower == "by"
      let verbs = isPassive ? words[max(0, start - 3)..<start] : words[(index + 1)...].prefix(5)
      let side =
        gives(reasonAt: start, in: words)
        ? words[..<start].reversed().lazy.compactMap { ForceWords.side(ofChange: $0.lower) }.first
        : verbs.lazy.compactMap { ForceWords.side(ofVerb: $0.lower) }.first
      if let side { return (side, "\(count.text) \(word.text)") }
    }
    return nil
  }

  /// Whether factors are why something goes as it does: `has grown because of three things`.
  private static func gives(reasonAt index: Int, in words: [StatedWord]) -> Bool {
    guard index > 1 else { return false }
    let (before, last) = (words[index - 2].lower, words[index - 1].lower)
    return last == "of" && before == "because"
      || last == "to" && ["due", "thanks"].contains(before)
      || last == "to" && before == "owing" || last == "for" && before != "the"
  }

  private static let neutralNouns: Set<String> = [
    "factors", "reasons", "considerations", "forces", "issues", "circumstances", "developments",
    "trends", "conditions", "things", "elements", "realities", "features", "dynamics",
  ]

  private static let counts: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "following",
    "many", "various", "multiple", "numerous", "certain", "some",
  ]
}
