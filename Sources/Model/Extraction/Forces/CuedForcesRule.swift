/// Forces of a section that neither counts nor lists them: of each paragraph the sentence that has
/// most words for the side.
enum CuedForcesRule {
  static let name = "section-sentence"

  /// The forces of a section, at most one a paragraph.
  ///
  /// - Complexity: O(*n*) in the words.
  static func forces(of section: ForceSection, in text: StatedText) -> [ForceDraft] {
    guard let side = section.side else { return [] }
    return section.paragraphs.compactMap { paragraph in
      guard !paragraph.isRow, paragraph.listDepth == 0 else { return nil }
      let ranked = paragraph.sentences.enumerated().map { index, sentence in
        score(of: sentence, isFirst: index == 0, side, in: text)
      }
      // The first of several with as many.
      guard let best = ranked.map(\.points).max(), best >= fewestPoints,
        let index = ranked.firstIndex(where: { $0.points == best })
      else { return nil }
      return ForceDraft(
        side: side, statement: paragraph.sentences[index], number: nil,
        suggestion: Suggestion(rule: name, cues: [section.heading] + ranked[index].cues))
    }
  }

  private static let fewestPoints = 3

  private static func score(
    of sentence: Range<Int>, isFirst: Bool, _ side: Force.Side, in text: StatedText
  ) -> (points: Int, cues: [String]) {
    let words = StatedWord.words(of: sentence, in: text.document.text)
    let cues = ForceCues.cues(for: side, in: words)
    let nouns = words.count {
      ForceWords.side(ofNoun: $0.lower) == side && ForceCues.isPlain($0.lower)
    }
    // What announces forces states none itself.
    let isAnnouncement = words.last?.text == ":" || words.last?.text == "?"
    guard !isAnnouncement, !cues.isEmpty else { return (0, []) }
    // A paragraph's first sentence says what it is about.
    return (2 * cues.count + 4 * nouns + (isFirst ? 1 : 0), cues)
  }
}
