/// The paragraphs under a heading that names one side, or both.
struct ForceSection {
  /// `nil` where the heading names both: then each sentence's own words tell.
  let side: Force.Side?

  /// The words of the heading.
  let heading: String
  let paragraphs: [StatedParagraph]
}

extension ForceSection {
  /// The sections of a text whose headings name a side, in reading order.
  ///
  /// The innermost heading that names one decides. The document's title names its subject and
  /// none, and neither does a summary, which says again what the text says.
  ///
  /// - Complexity: O(*n*) in the paragraphs.
  static func all(in text: StatedText) -> [ForceSection] {
    let sections = text.document.sections
    let titles = sections.lazy.map(text.document.title)
    let sides = titles.map { ForceWords.sides(ofHeading: $0) }
    let summaries = titles.map { HeadingWords.isSummary($0) }
    let isRoot = sections.first.map { first in
      sections.dropFirst().allSatisfy { $0.level > first.level }
    }
    var found: [ForceSection] = []
    var paragraphs: [StatedParagraph] = []
    var current: Int?
    func close() {
      if let current, !paragraphs.isEmpty {
        let side = sides[current].count == 1 ? sides[current].first : nil
        found.append(
          ForceSection(side: side, heading: titles[current], paragraphs: paragraphs))
      }
      paragraphs = []
    }
    // What headings say is read for each section and not for each of its paragraphs, nor kept.
    var last: (section: Int?, naming: Int?)?
    for paragraph in text.paragraphs {
      if last == nil || last?.section != paragraph.section {
        let path = text.path(ofSection: paragraph.section)
        let isSummary = path.contains { summaries[$0] }
        let naming = path.first { !sides[$0].isEmpty && !($0 == 0 && isRoot == true) }
        last = (paragraph.section, isSummary ? nil : naming)
      }
      let section = last?.naming
      if section != current { close() }
      current = section
      if section != nil { paragraphs.append(paragraph) }
    }
    close()
    return found
  }
}
