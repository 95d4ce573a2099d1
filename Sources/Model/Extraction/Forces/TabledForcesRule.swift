/// Forces in a table below a cell that names their side.
enum TabledForcesRule {
  static let name = "tabled-forces"

  /// The forces of a document's tables.
  ///
  /// - Complexity: O(*n*) in the rows.
  static func forces(in text: StatedText) -> [ForceDraft] {
    var forces: [ForceDraft] = []
    var heads: [Head?] = []
    var lastEnd: Int?
    for paragraph in text.paragraphs {
      guard paragraph.isRow else {
        heads = []
        continue
      }
      // A row of another table does not stand below this one's head.
      if let lastEnd, paragraph.range.lowerBound > lastEnd + 2 { heads = [] }
      lastEnd = paragraph.range.upperBound
      let cells = text.document.text.utf8Ranges(of: paragraph.range, partedBy: .tab)
      let named = cells.map { head(of: $0, in: text) }
      if named.contains(where: { $0 != nil }) {
        heads = named
      } else if heads.count == cells.count {
        for (head, cell) in zip(heads, cells) {
          if let head { forces += self.forces(of: cell, below: head, in: text) }
        }
        // A head of one cell goes for the next row alone.
        if cells.count == 1 { heads = [] }
      } else {
        heads = []
      }
    }
    return forces
  }

  private struct Head {
    let side: Force.Side
    let title: String
  }

  private static let mostWords = 3

  private static func head(of cell: Range<Int>, in text: StatedText) -> Head? {
    let title = text.words(cell)
    guard title.wordCount <= mostWords else { return nil }
    let sides = ForceWords.sides(ofHeading: title)
    return sides.count == 1 ? sides.first.map { Head(side: $0, title: title) } : nil
  }

  /// The parts of a cell that bold words head, or the cell.
  private static func forces(
    of cell: Range<Int>, below head: Head, in text: StatedText
  ) -> [ForceDraft] {
    guard text.words(cell).wordCount > 1 else { return [] }
    let starts = text.document.spans(in: cell).filter { $0.kind == .strong }.map(\.range)
    guard starts.count > 1 else {
      return [draft(cell, head, nil)]
    }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].lowerBound : cell.upperBound
      let part = text.document.text.trimmed(starts[index].lowerBound..<end)
      return draft(part, head, text.words(starts[index]))
    }
  }

  private static func draft(_ range: Range<Int>, _ head: Head, _ cue: String?) -> ForceDraft {
    ForceDraft(
      side: head.side, statement: range, number: nil,
      suggestion: Suggestion(rule: name, cues: [head.title, cue].compactMap(\.self)))
  }
}

extension String {
  /// A range without the blanks at its end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let blanks = self[utf8: range].utf8.reversed().prefix { $0 == .blank || $0 == .lineFeed }.count
    return range.lowerBound..<(range.upperBound - blanks)
  }
}
