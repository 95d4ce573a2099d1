/// Forces that a sentence numbers within itself.
///
///     The obstacles are (1) the fees; and (2) the tides.
enum NumberedForcesRule {
  static let name = "numbered-forces"

  /// The forces of a sentence; empty where it numbers none behind a noun for them.
  ///
  /// - Complexity: O(*n*) in the words.
  static func forces(of words: [StatedWord], in text: StatedText) -> [ForceDraft] {
    let marks = marks(in: words)
    guard marks.count > 1, let start = marks.first?.lowerBound,
      let (side, cue) = noun(before: start, in: words)
    else { return [] }
    return zip(marks, marks.dropFirst().map(\.lowerBound) + [words.count])
      .enumerated().compactMap { index, place in
        let item = words[place.0.upperBound..<place.1]
        guard let range = statement(item) else { return nil }
        return ForceDraft(
          side: side, statement: range, number: index + 1,
          suggestion: Suggestion(rule: name, cues: [cue]))
      }
  }

  /// Where numbers stand: `(1)`, `2)`, `(b)`, `(ii)`, each one more than the one before.
  private static func marks(in words: [StatedWord]) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    for index in words.indices.dropFirst() where words[index].text == ")" {
      let number = words[index - 1].lower
      guard series.contains(where: { $0.count > marks.count && $0[marks.count] == number }) else {
        continue
      }
      let isOpened = index > 1 && words[index - 2].text == "("
      marks.append((isOpened ? index - 2 : index - 1)..<(index + 1))
    }
    return marks
  }

  private static let series = [
    ["1", "2", "3", "4", "5", "6", "7", "8", "9"], ["a", "b", "c", "d", "e", "f", "g", "h"],
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"],
  ]

  /// A noun for forces in the plural, before a colon or a verb that names what they are.
  private static func noun(
    before end: Int, in words: [StatedWord]
  ) -> (side: Force.Side, cue: String)? {
    let before = words[..<end]
    guard let last = before.last, [":", "are", "were", "include", "included"].contains(last.lower)
    else { return nil }
    let noun = before.suffix(farthestNoun).last { word in
      word.lower.hasSuffix("s") && ForceWords.side(ofNoun: word.lower) != nil
    }
    guard let noun, let side = ForceWords.side(ofNoun: noun.lower) else { return nil }
    return (side, noun.text)
  }

  private static let farthestNoun = 8

  /// An item without the signs and the `and` that part it from the next.
  private static func statement(_ words: ArraySlice<StatedWord>) -> Range<Int>? {
    var words = words
    while let last = words.last, last.isSign || ["and", "or"].contains(last.lower) {
      words.removeLast()
    }
    guard let first = words.first, let last = words.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }
}
