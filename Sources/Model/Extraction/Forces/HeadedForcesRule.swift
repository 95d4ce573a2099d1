/// Forces that have a paragraph each with bold words at its head, or a section each below the
/// heading that names the side.
enum HeadedForcesRule {
  static let name = "headed-forces"

  /// The forces of a section; empty where no two of them are headed.
  ///
  /// - Complexity: O(*n*) in the paragraphs.
  static func forces(of section: ForceSection, in text: StatedText) -> [ForceDraft] {
    guard let side = section.side else { return [] }
    let headed = section.paragraphs.filter { $0.runIn != nil && $0.listDepth == 0 && !$0.isRow }
    if headed.count > 1 { return headed.map { force($0, side, section.heading, in: text) } }
    return ofSubsections(section, side, in: text)
  }

  private static func force(
    _ paragraph: StatedParagraph, _ side: Force.Side, _ heading: String, in text: StatedText
  ) -> ForceDraft {
    let cues = [heading] + (paragraph.runIn.map { [text.words($0)] } ?? [])
    return ForceDraft(
      side: side, statement: paragraph.statement, number: nil,
      suggestion: Suggestion(rule: name, cues: cues))
  }

  /// The first paragraph of each section that stands in the one of the heading.
  private static func ofSubsections(
    _ section: ForceSection, _ side: Force.Side, in text: StatedText
  ) -> [ForceDraft] {
    var forces: [ForceDraft] = []
    var last: Int?
    for paragraph in section.paragraphs where !paragraph.isRow {
      guard let index = paragraph.section, index != last else { continue }
      last = index
      let title = text.document.title(of: text.document.sections[index])
      guard title != section.heading else { continue }
      forces.append(
        ForceDraft(
          side: side, statement: paragraph.statement, number: nil,
          suggestion: Suggestion(rule: name, cues: [section.heading, title])))
    }
    return forces.count > 1 ? forces : []
  }
}
