/// A paragraph, an item of a list or a row of a table, with its sentences and what it stands under.
struct StatedParagraph {
  /// UTF-8 offsets in the document's text.
  let range: Range<Int>
  let sentences: [Range<Int>]

  /// How many lists it stands in; 0 for a paragraph of running text.
  let listDepth: Int

  /// Whether an item of a list begins with it.
  let isItem: Bool

  /// Bold words at its beginning that name what it is about, such as `Empty piers:`.
  let runIn: Range<Int>?

  /// The innermost section that it stands in, by its index among the document's.
  let section: Int?
  let isRow: Bool
}

/// The paragraphs of a document that say something themselves, in reading order.
///
/// Left out are notes, headings, code, and sections that list sources or present authors.
struct StatedText {
  let document: Document
  let paragraphs: [StatedParagraph]

  /// The section that each section stands in, by index; -1 for none.
  private let parents: [Int32]

  /// - Complexity: O(*n*) in the length of the text.
  init(_ document: Document) {
    self.document = document
    let parents = Self.parents(of: document.sections)
    var listsSources = document.sections.map {
      DocumentSentences.listsSources(document.title(of: $0))
    }
    for (index, parent) in parents.enumerated() {
      if parent >= 0, listsSources[Int(parent)] { listsSources[index] = true }
    }
    self.parents = parents
    paragraphs = document.body.compactMap { block in
      let section = document.sectionIndex(at: block.range.lowerBound)
      guard section.map({ listsSources[$0] }) != true else { return nil }
      return Self.paragraph(of: block, section, in: document)
    }
  }

  /// The section of an index and those that it stands in, from the innermost on.
  func path(ofSection index: Int?) -> [Int] {
    var path: [Int] = []
    var section = index
    while let index = section {
      path.append(index)
      section = parents[index] < 0 ? nil : Int(parents[index])
    }
    return path
  }

  /// The words of a range with single blanks between them.
  func words(_ range: Range<Int>) -> String {
    String(document.text[utf8: range]).collapsingWhitespace
  }

  /// A range without the signs and blanks that it begins with.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let signs = document.text[utf8: range].prefix { !$0.isLetter && !$0.isNumber && $0 != "\"" }
    return (range.lowerBound + signs.utf8.count)..<range.upperBound
  }

  private static func parents(of sections: [Section]) -> [Int32] {
    var open: [Int] = []
    return sections.indices.map { index in
      while let last = open.last, sections[last].level >= sections[index].level {
        open.removeLast()
      }
      defer { open.append(index) }
      return Int32(clamping: open.last ?? -1)
    }
  }

  private static func paragraph(
    of block: Block, _ section: Int?, in document: Document
  ) -> StatedParagraph? {
    let isRow: Bool
    switch block.kind {
    case .paragraph: isRow = false
    case .tableRow: isRow = true
    case .heading, .code, .rule: return nil
    }
    let start = block.range.lowerBound
    let sentences = Sentences.ranges(in: document.text[utf8: block.range])
      .filter { $0.count <= DocumentSentences.longestSentence }
    return StatedParagraph(
      range: block.range,
      sentences: sentences.map { ($0.lowerBound + start)..<($0.upperBound + start) },
      listDepth: block.listDepth, isItem: block.listDepth > 0 && block.marker != nil,
      runIn: runIn(of: block, in: document), section: section, isRow: isRow)
  }

  /// Strong or emphasised words at the start of a block, where they end with a sign that sets them
  /// off or one follows.
  private static func runIn(of block: Block, in document: Document) -> Range<Int>? {
    guard let span = document.spans(in: block.range).first,
      span.range.lowerBound == block.range.lowerBound,
      span.kind == .strong || span.kind == .emphasis,
      span.range.count <= longestRunIn, span.range.upperBound < block.range.upperBound
    else { return nil }
    let bytes = document.text[utf8: span.range].utf8
    let behind = document.text[utf8: span.range.upperBound..<block.range.upperBound].utf8.prefix(4)
    let signs = Array(".:?!".utf8)
    let isSetOff =
      bytes.last.map(signs.contains) == true || behind.first.map(signs.contains) == true
      || behind.drop { $0 == .blank }.starts(with: "–".utf8)
      || behind.drop { $0 == .blank }.starts(with: "—".utf8)
    return isSetOff ? span.range : nil
  }

  private static let longestRunIn = 160
}
