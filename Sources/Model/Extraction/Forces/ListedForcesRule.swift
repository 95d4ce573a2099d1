/// Forces that stand in a list, each an item; items within items are its points.
enum ListedForcesRule {
  static let name = "listed-forces"

  /// The forces of a section; empty where it has no list of two items or more.
  ///
  /// - Complexity: O(*n*) in the paragraphs.
  static func forces(of section: ForceSection, in text: StatedText) -> [ForceDraft] {
    guard let side = section.side else { return [] }
    return forces(of: section.paragraphs, side: side, heading: section.heading, in: text)
  }

  static func forces(
    of paragraphs: [StatedParagraph], side: Force.Side, heading: String, in text: StatedText
  ) -> [ForceDraft] {
    let items = paragraphs.filter { $0.isItem && !$0.sentences.isEmpty }
    guard let depth = items.map(\.listDepth).min() else { return [] }
    var forces: [ForceDraft] = []
    for item in items {
      if item.listDepth == depth {
        forces.append(
          ForceDraft(
            side: side, statement: item.statement, number: nil,
            suggestion: Suggestion(
              rule: name, cues: [heading] + (item.runIn.map { [text.words($0)] } ?? []))))
      } else if !forces.isEmpty {
        forces[forces.count - 1].points.append(item.statement)
      }
    }
    return forces.count > 1 ? forces : []
  }
}

extension StatedParagraph {
  /// The first sentence behind the bold words that head it.
  var statementBehindRunIn: Range<Int> {
    guard let runIn, let sentence = sentences.first(where: { $0.upperBound > runIn.upperBound + 1 })
    else { return statement }
    return max(sentence.lowerBound, runIn.upperBound)..<sentence.upperBound
  }

  /// The first sentence, with the next where the first is but the bold words that name it.
  var statement: Range<Int> {
    guard let first = sentences.first else { return range }
    guard let runIn, first.upperBound <= runIn.upperBound + 1, sentences.count > 1 else {
      return first
    }
    return first.lowerBound..<sentences[1].upperBound
  }
}
