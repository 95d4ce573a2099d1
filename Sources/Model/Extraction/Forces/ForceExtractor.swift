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
    for paragraphs in unnamed(in: text, beside: sections) {
      drafts += AnnouncedForcesRule.forces(of: paragraphs, in: text)
    }
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

  /// The paragraphs of the sections whose headings name no side, summaries left out.
  private static func unnamed(
    in text: StatedText, beside sections: [ForceSection]
  ) -> [[StatedParagraph]] {
    let named = Set(sections.flatMap(\.paragraphs).map(\.range))
    let titles = text.document.sections.map(\.title)
    let rest = text.paragraphs.filter { paragraph in
      !named.contains(paragraph.range)
        && !text.path(ofSection: paragraph.section).contains { HeadingWords.isSummary(titles[$0]) }
    }
    return rest.split { $0.section != $1.section }
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

extension [StatedParagraph] {
  /// The runs of elements between places where neighbours are to be parted.
  fileprivate func split(
    where isParted: (StatedParagraph, StatedParagraph) -> Bool
  ) -> [[StatedParagraph]] {
    var runs: [[StatedParagraph]] = []
    for element in self {
      if let last = runs.last?.last, !isParted(last, element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
    return runs
  }
}
