/// Suggests the forces that a document states: structure first, then the words that count them.
///
///     ForceExtractor.forces(in: StatedText(document))
///     // constraint 3: "The third constraint is the fees." with one point
///
/// Cue words alone make no force: a document without headings, lists or counting words for them has
/// none.
struct ForceExtractor {
  /// The forces of a document in its order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func forces(in text: StatedText) -> [Force] {
    let sections = ForceSection.all(in: text)
    var drafts = sections.flatMap { found(of: $0, in: text) } + TabledForcesRule.forces(in: text)
    drafts += announced(in: text, beside: sections)
    drafts.sort { $0.statement.lowerBound < $1.statement.lowerBound }
    return forces(of: distinct(drafts), in: text)
  }

  /// What the first rule finds that finds anything.
  private static func found(of section: ForceSection, in text: StatedText) -> [ForceDraft] {
    let rules = [
      CountedForcesRule.forces, HeadedForcesRule.forces, ListedForcesRule.forces,
      CuedForcesRule.forces,
    ]
    for rule in rules {
      let forces = rule(section, text)
      if !forces.isEmpty { return forces }
    }
    return []
  }

  /// The forces of the sections whose headings name no side, summaries left out.
  private static func announced(
    in text: StatedText, beside sections: [ForceSection]
  ) -> [ForceDraft] {
    let named = Set(sections.flatMap(\.paragraphs).map(\.range))
    let summaries = text.document.sections.map {
      HeadingWords.isSummary(text.document.title(of: $0))
    }
    var drafts: [ForceDraft] = []
    // One section after the other: a list of all of them would take what the paragraphs take.
    var section: [StatedParagraph] = []
    for paragraph in text.paragraphs
    where !named.contains(paragraph.range)
      && !text.path(ofSection: paragraph.section).contains(where: { summaries[$0] })
    {
      if let last = section.last, last.section != paragraph.section {
        drafts += AnnouncedForcesRule.forces(of: section, in: text)
        section = []
      }
      section.append(paragraph)
    }
    return drafts + AnnouncedForcesRule.forces(of: section, in: text)
  }

  private static func distinct(_ drafts: [ForceDraft]) -> [ForceDraft] {
    var end = 0
    return drafts.filter { draft in
      guard draft.statement.lowerBound >= end else { return false }
      end = draft.statement.upperBound
      return true
    }
  }

  private static func forces(of drafts: [ForceDraft], in text: StatedText) -> [Force] {
    var counts: [String: Int] = [:]
    return drafts.enumerated().map { index, draft in
      // Each heading has its own count.
      let list = "\(draft.side) \(draft.suggestion.cues.first ?? "")"
      let order = draft.number ?? (counts[list] ?? 0) + 1
      counts[list] = order
      let evidence = Evidence(at: draft.statement, in: text.document)
      return Force(
        id: "\(text.document.id)-force-\(index + 1)", place: evidence.place, side: draft.side,
        order: order, statement: text.words(draft.statement),
        points: draft.points.map { point in
          Force.Point(
            statement: text.words(point), evidence: [Evidence(at: point, in: text.document)])
        },
        strength: nil, evidence: [evidence], suggestion: draft.suggestion)
    }
  }
}
