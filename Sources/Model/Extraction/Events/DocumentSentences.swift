/// The sentences of a document that say something themselves.
///
/// Left out are notes, headings, code, sections that list sources or present authors, lines that are
/// a citation, and pull quotes, which repeat a sentence of the text in a paragraph of their own.
struct DocumentSentences {
  /// The text of the body, with a form feed between blocks, so that no date goes over two of them.
  let bytes: [UInt8]

  private let document: Document
  private let repeated: Set<[UInt8]>

  /// Where reading has come to; places ascend.
  struct Place {
    fileprivate var block = 0
    fileprivate var sentencesOfBlock: (index: Int, ranges: [Range<Int>]) = (-1, [])
  }

  /// - Complexity: O(*n*) in the length of the text.
  init(_ document: Document) {
    self.document = document
    let body = document.body
    var bytes = Array(document.text.utf8.prefix(body.last?.range.upperBound ?? 0))
    for block in body where bytes.indices.contains(block.range.upperBound) {
      bytes[block.range.upperBound] = .formFeed
    }
    self.bytes = bytes
    repeated = Self.pullQuotes(of: document)
  }

  /// The sentence that holds a range, in UTF-8 offsets of the text; `nil` where none does that says
  /// something itself.
  ///
  /// - Parameters:
  ///   - range: A range behind those that were asked for before.
  ///   - place: Where reading has come to.
  /// - Returns: The sentence.
  func sentence(holding range: Range<Int>, from place: inout Place) -> Range<Int>? {
    while place.block < document.body.count,
      document.blocks[place.block].range.upperBound < range.upperBound
    {
      place.block += 1
    }
    guard place.block < document.body.count,
      document.blocks[place.block].range.lowerBound <= range.lowerBound
    else { return nil }
    if place.sentencesOfBlock.index != place.block {
      place.sentencesOfBlock = (place.block, sentences(ofBlock: place.block))
    }
    let sentences = place.sentencesOfBlock.ranges
    let index = sentences.firstIndexOfSorted { $0.upperBound >= range.upperBound }
    guard index < sentences.count, sentences[index].lowerBound <= range.lowerBound else {
      return nil
    }
    return sentences[index]
  }

  /// The sentences that say something themselves, in order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  var all: [Range<Int>] { document.body.indices.flatMap(sentences(ofBlock:)) }

  private func sentences(ofBlock index: Int) -> [Range<Int>] {
    let block = document.blocks[index]
    guard saysSomething(block) else { return [] }
    let start = block.range.lowerBound
    let sentences = Sentences.ranges(in: document.text[utf8: block.range])
    if sentences.count == 1, repeated.contains(Self.letters(of: bytes[block.range])) { return [] }
    return sentences.map { ($0.lowerBound + start)..<($0.upperBound + start) }
      .filter { !isCitation($0) }
  }

  private func saysSomething(_ block: Block) -> Bool {
    switch block.kind {
    case .heading, .code, .rule, .tableRow(isHeader: true): return false
    case .paragraph, .tableRow: break
    }
    guard let section = document.sectionIndex(at: block.range.lowerBound) else { return true }
    return !Self.listsSources(document.sections[section].title)
  }

  private func isCitation(_ sentence: Range<Int>) -> Bool {
    ["http://", "https://", "www.", "doi.org"].contains { address in
      bytes.firstOffset(
        of: Array(address.utf8), from: sentence.lowerBound, within: sentence.count) != nil
    }
  }
}

extension DocumentSentences {
  /// Whether the section under a heading lists sources or presents people, in any words of the
  /// heading's usual ones.
  private static func listsSources(_ title: String) -> Bool {
    let words = title.lowercased().filter { $0.isLetter || $0 == " " }.collapsingWhitespace
    return sourceHeadings.contains(words) || words.hasPrefix("about the author")
  }

  private static let sourceHeadings: Set<String> = [
    "references", "bibliography", "selected bibliography", "works cited", "sources", "notes",
    "endnotes", "footnotes", "further reading", "literature", "acknowledgements",
    "acknowledgments", "contents", "table of contents", "list of figures", "list of tables",
    "about", "contributors", "author", "authors", "tài liệu tham khảo", "mục lục",
  ]

  /// The letters of sentences that stand once in a text and once alone.
  private static func pullQuotes(of document: Document) -> Set<[UInt8]> {
    let bytes = Array(document.text.utf8)
    let alone = Set(
      document.body.lazy.filter { $0.kind == .paragraph && $0.range.count <= longestPullQuote }
        .map { letters(of: bytes[$0.range]) }.filter { $0.count >= shortestPullQuote })
    guard !alone.isEmpty else { return [] }
    var repeated: Set<[UInt8]> = []
    for block in document.body where block.kind == .paragraph {
      let sentences = Sentences.ranges(in: document.text[utf8: block.range])
      guard sentences.count > 1 else { continue }
      for sentence in sentences where sentence.count <= longestPullQuote {
        let start = block.range.lowerBound
        let letters = letters(
          of: bytes[(sentence.lowerBound + start)..<(sentence.upperBound + start)])
        if alone.contains(letters) { repeated.insert(letters) }
      }
    }
    return repeated
  }

  private static let longestPullQuote = 600
  private static let shortestPullQuote = 20

  /// Letters and digits alone, since the same words may stand between other quotation marks.
  private static func letters(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.filter { $0.isASCIILetter || $0.isASCIIDigit }.map { $0.isASCIILetter ? $0 | 0x20 : $0 }
  }
}
