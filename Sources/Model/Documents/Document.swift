/// A text and its parts.
///
/// All that can be read stands in one string, ``text``: blocks in reading order, one line feed
/// between them, the notes last. Every part of a document, and every passage in it, is a range of
/// UTF-8 offsets in that string. Note markers are no part of the text; they hang on offsets.
package struct Document: Sendable, Equatable, Identifiable {
  /// The name that records use for it; unique in a dossier.
  package let id: String
  package let metadata: Metadata

  /// The file as it was read.
  package let source: SourceText

  /// The reading text.
  package let text: String

  /// Paragraphs, headings and the like in reading order; their ranges ascend.
  package let blocks: [Block]

  /// Emphasis, links and code in ``text``, by where they start.
  package let spans: [Span]

  /// The headings with what stands below them, in reading order.
  package let sections: [Section]

  /// Footnotes and endnotes, as the document numbers them.
  package let notes: [Note]

  /// The places that notes are cited at, in reading order.
  package let noteReferences: [NoteReference]

  /// Where each piece of ``text`` stands in ``source``.
  package let sourceMap: SourceMap
}

extension Document {
  /// The blocks before the notes.
  package var body: ArraySlice<Block> {
    blocks[..<(notes.map(\.blocks.lowerBound).min() ?? blocks.count)]
  }

  /// The number of words outside the notes.
  ///
  /// - Complexity: O(*n*) in the length of the body.
  package var wordCount: Int {
    guard let end = body.last?.range.upperBound else { return 0 }
    return text[utf8: 0..<end].wordCount
  }

  /// The index of the block that holds an offset, or of the next one where none does.
  ///
  /// - Complexity: O(log *blocks*).
  package func blockIndex(at offset: Int) -> Int? {
    guard !blocks.isEmpty else { return nil }
    var low = 0
    var high = blocks.count - 1
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The innermost section that holds an offset.
  package func sectionIndex(at offset: Int) -> Int? {
    sections.lastIndex { $0.range.contains(offset) || $0.range.lowerBound == offset }
  }

  /// The whole sentences that a range of one block touches.
  package func sentence(around range: Range<Int>) -> Range<Int> {
    guard let index = blockIndex(at: range.lowerBound) else { return range }
    let block = blocks[index].range
    let end = min(range.upperBound, block.upperBound)
    guard block.lowerBound <= range.lowerBound, range.lowerBound <= end else { return range }
    let inBlock = (range.lowerBound - block.lowerBound)..<(end - block.lowerBound)
    let sentence = Sentences.range(around: inBlock, in: text[utf8: block])
    return (sentence.lowerBound + block.lowerBound)..<(sentence.upperBound + block.lowerBound)
  }

  /// The references of notes within a range, in reading order.
  package func noteReferences(in range: Range<Int>) -> [NoteReference] {
    noteReferences.filter { range.lowerBound < $0.offset && $0.offset <= range.upperBound }
  }

  /// The note that a block belongs to.
  package func note(ofBlock index: Int) -> Note? {
    notes.first { $0.blocks.contains(index) }
  }

  /// The range in the file that a range of the text came from, in UTF-8 offsets.
  package func sourceRange(of range: Range<Int>) -> Range<Int> {
    let start = sourceMap.sourceOffset(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, sourceMap.sourceOffset(of: range.upperBound - 1) + 1)
  }
}
