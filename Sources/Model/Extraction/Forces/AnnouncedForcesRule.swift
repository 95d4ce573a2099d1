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
    for (index, paragraph) in paragraphs.enumerated() where !paragraph.isRow {
      for (number, sentence) in paragraph.sentences.enumerated() {
        let words = StatedWord.words(of: sentence, in: text.document.text)
        guard let (side, cue) = announcement(in: words) else { continue }
        let rest = StatedParagraph(
          range: paragraph.range, sentences: Array(paragraph.sentences[(number + 1)...]),
          listDepth: paragraph.listDepth, isItem: false, runIn: nil, section: paragraph.section,
          isRow: false)
        let following = Array(paragraphs[(index + 1)...])
        let found = forces([rest] + following, side, cue, endsOpen: words.last?.text == ":", text)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

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
      let before = words[..<index].suffix(5)
      guard let count = before.last(where: { counts.contains($0.lower) }) else { continue }
      return (side, "\(count.text) \(word.text)")
    }
    return nil
  }

  private static let counts: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "following",
    "many", "various", "multiple", "numerous", "certain", "some",
  ]
}
