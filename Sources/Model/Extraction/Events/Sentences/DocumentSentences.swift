/// The sentences of a document that say something themselves, in its order.
///
/// Left out are notes, headings, code, sections that list sources or present authors, lines that are
/// a citation, and pull quotes, which repeat a sentence of the text in a paragraph of their own.
struct DocumentSentences {
  /// The text with a form feed between blocks, so that no date goes over two of them.
  let bytes: [UInt8]

  /// Where the notes begin.
  let endOfBody: Int

  /// Whether most letters of the whole text are capitals.
  let isInCapitals: Bool

  private let document: Document
  private let pullQuotes: PullQuotes

  /// The block that reading has come to, and its sentences.
  private(set) var block = 0
  private var sentences: [Range<Int>]?

  /// - Complexity: O(*n*) in the length of the text.
  init(_ document: Document) {
    self.document = document
    endOfBody = document.body.last?.range.upperBound ?? 0
    var bytes = Array(document.text.utf8)
    for block in document.blocks where bytes.indices.contains(block.range.upperBound) {
      bytes[block.range.upperBound] = .formFeed
    }
    self.bytes = bytes
    let sample = bytes.prefix(20_000)
    isInCapitals =
      sample.count { $0.isASCIIUppercase } * 2 > sample.count { $0.isASCIILetter }
    pullQuotes = PullQuotes(document)
  }

  /// The sentence that holds a range, in UTF-8 offsets of the text; `nil` where none does that says
  /// something itself.
  ///
  /// - Parameter range: A range behind those that were asked for before.
  /// - Returns: The sentence.
  mutating func sentence(holding range: Range<Int>) -> Range<Int>? {
    while block < document.body.count,
      document.blocks[block].range.upperBound < range.upperBound
    {
      block += 1
      sentences = nil
    }
    guard block < document.body.count, document.blocks[block].range.lowerBound <= range.lowerBound
    else { return nil }
    let sentences = self.sentences ?? sentencesOfBlock()
    self.sentences = sentences
    let index = sentences.firstIndexOfSorted { $0.upperBound >= range.upperBound }
    guard index < sentences.count, sentences[index].lowerBound <= range.lowerBound else {
      return nil
    }
    return sentences[index]
  }

  /// The sentences that say something themselves, in order, found block by block.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  var all: some Sequence<Range<Int>> {
    document.body.indices.lazy.flatMap { index in
      var text = self
      text.block = index
      return text.sentencesOfBlock()
    }
  }

  private func sentencesOfBlock() -> [Range<Int>] {
    let block = document.blocks[block]
    guard saysSomething(block) else { return [] }
    let start = block.range.lowerBound
    let sentences = Sentences.ranges(in: document.text[utf8: block.range])
      .map { ($0.lowerBound + start)..<($0.upperBound + start) }
    guard let first = sentences.first, !isAtEdge || !presentsAuthor(first) else { return [] }
    return sentences.flatMap(pieces).filter { !isCitation($0) }
  }

  private func saysSomething(_ block: Block) -> Bool {
    switch block.kind {
    case .heading, .code, .rule, .tableRow(isHeader: true): return false
    case .paragraph, .tableRow: break
    }
    if block.quoteDepth > 0, block.range.count <= Self.longestQuote { return false }
    guard !pullQuotes.blocks.contains(self.block) else { return false }
    guard let section = document.sectionIndex(at: block.range.lowerBound) else { return true }
    return !Self.listsSources(document.title(of: document.sections[section]))
  }

  /// A longer quotation is a part of the text.
  private static let longestQuote = 400

  /// Whether the block is one of the first or the last, where authors are presented.
  private var isAtEdge: Bool {
    block < Self.edge || block >= document.body.count - Self.edge
  }

  private static let edge = 10

  /// A sentence in pieces that one can read; what goes on for pages without a full stop is a list.
  private func pieces(of sentence: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    while sentence.upperBound - start > Self.longestSentence {
      let limit = start + Self.longestSentence
      let blank = bytes[start..<limit].lastIndex(of: .blank)
      // A character may be of four bytes.
      let end = blank ?? (0..<4).map { limit - $0 }.first { bytes[$0] & 0xC0 != 0x80 } ?? limit
      pieces.append(start..<max(end, start + 1))
      start = blank.map { $0 + 1 } ?? end
    }
    return pieces + [start..<sentence.upperBound]
  }

  /// What goes on for longer without a full stop is no sentence, in bytes.
  static let longestSentence = 2000

  private func presentsAuthor(_ sentence: Range<Int>) -> Bool {
    AuthorNotes.present(SentenceWord.words(in: bytes, of: sentence))
  }

  private func isCitation(_ sentence: Range<Int>) -> Bool {
    Self.addresses.contains { address in
      bytes.firstOffset(of: address, from: sentence.lowerBound, within: sentence.count) != nil
    }
  }

  private static let addresses = ["http://", "https://", "www.", "doi.org"].map { Array($0.utf8) }
}

extension DocumentSentences {
  /// Whether the section under a heading lists sources or presents people, in any words of the
  /// heading's usual ones.
  static func listsSources(_ title: String) -> Bool {
    let words = title.lowercased().filter { $0.isLetter || $0 == " " }.collapsingWhitespace
    return sourceHeadings.contains(words) || words.hasPrefix("about the author")
  }

  private static let sourceHeadings: Set<String> = [
    "references", "bibliography", "selected bibliography", "works cited", "sources", "notes",
    "endnotes", "footnotes", "further reading", "literature", "acknowledgements",
    "acknowledgments", "contents", "table of contents", "list of figures", "list of tables",
    "about", "contributors", "author", "authors", "tài liệu tham khảo", "mục lục",
  ]
}
