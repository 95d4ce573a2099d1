/// Forces that the author counts in sentences: `First`, `The third constraint`, `Last but not least`.
///
/// Where paragraphs begin with such words, one within a paragraph (`Another obstacle is`) makes a
/// point of the paragraph's force; where none does, each makes a force.
enum CountedForcesRule {
  static let name = "counted-forces"

  /// The forces of a section; empty where its author counts none.
  ///
  /// - Complexity: O(*n*) in the sentences.
  static func forces(of section: ForceSection, in text: StatedText) -> [ForceDraft] {
    forces(of: section.paragraphs, side: section.side, heading: section.heading, in: text)
  }

  static func forces(
    of paragraphs: [StatedParagraph], side: Force.Side?, heading: String, in text: StatedText
  ) -> [ForceDraft] {
    let signals = paragraphs.map { paragraph in
      paragraph.sentences.map { sentence in
        ListSignal(StatedWord.words(of: sentence, in: text.document.text)).flatMap { signal in
          fits(signal, side) ? signal : nil
        }
      }
    }
    var forces: [ForceDraft] = []
    for (paragraph, signals) in zip(paragraphs, signals) {
      for (index, signal) in signals.enumerated() {
        guard let signal else { continue }
        let sentence = paragraph.sentences[index]
        let leading = index == 0 ? nil : signals[0]
        if index == 0 || goesOn(signal, with: forces, leading, in: paragraph) {
          guard signal.isNumber || signal.noun != nil || !forces.isEmpty,
            let side = side ?? signal.noun.flatMap(ForceWords.side(ofNoun:))
          else { continue }
          forces.append(
            ForceDraft(
              side: side, statement: sentence, number: signal.number,
              suggestion: Suggestion(rule: name, cues: [heading, signal.cue])))
        } else if let last = forces.last,
          signal.noun != nil
            || signal.isNumber && paragraph.range.contains(last.statement.lowerBound)
        {
          forces[forces.count - 1].points.append(sentence)
        }
      }
    }
    return forces.count > 1 ? forces : []
  }

  /// Whether a signal within a paragraph makes a force beside the paragraph's first, and no point.
  ///
  /// The next number does, a last one behind such a number in the paragraph, and one more where the
  /// paragraph begins with none of a count.
  private static func goesOn(
    _ signal: ListSignal, with forces: [ForceDraft], _ leading: ListSignal?,
    in paragraph: StatedParagraph
  ) -> Bool {
    let last = forces.last
    switch signal.place {
    case .number(let number): return number == (last?.number ?? 0) + 1
    case .last:
      guard let last, let number = last.number, number > 1 else { return false }
      return paragraph.range.contains(last.statement.lowerBound)
        && last.statement.lowerBound > paragraph.range.lowerBound
    case .another: return signal.noun != nil && (leading == nil || leading?.place == .another)
    }
  }

  private static func fits(_ signal: ListSignal, _ side: Force.Side?) -> Bool {
    guard let side, let noun = signal.noun else { return true }
    return ForceWords.side(ofNoun: noun) == side
  }
}

extension ListSignal {
  var number: Int? {
    if case .number(let number) = place { number } else { nil }
  }

  var isNumber: Bool { number != nil }
}
