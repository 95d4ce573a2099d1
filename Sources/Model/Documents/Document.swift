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

  /// Emphasis, links and code in ``text``, by where they start; each lies within one block.
  package let spans: [Span]

  /// The headings with what stands below them, in reading order.
  package let sections: [Section]

  /// Footnotes and endnotes, in the order of their blocks, which are the document's last.
  package let notes: [Note]

  /// The places that notes are cited at, in reading order.
  package let noteReferences: [NoteReference]

  /// Where each piece of ``text`` stands in ``source``.
  package let sourceMap: SourceMap
}

extension Document {
  /// The blocks before the notes.
  package var body: ArraySlice<Block> {
    blocks[..<(notes.first?.blocks.lowerBound ?? blocks.count)]
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
    let index = blocks.firstIndexOfSorted { $0.range.upperBound >= offset }
    return min(index, blocks.count - 1)
  }

  /// The blocks that begin within a range.
  ///
  /// - Complexity: O(log *blocks*).
  package func blocks(in range: Range<Int>) -> ArraySlice<Block> {
    let first = blocks.firstIndexOfSorted { $0.range.lowerBound >= range.lowerBound }
    let end = blocks.firstIndexOfSorted { $0.range.lowerBound >= range.upperBound }
    return blocks[first..<max(first, end)]
  }

  /// The words of a section's heading, in a line.
  ///
  /// - Complexity: O(*n*) in the length of the heading.
  package func title(of section: Section) -> String {
    text[utf8: section.heading].collapsingWhitespace
  }

  /// The innermost section that holds an offset, or ends there.
  ///
  /// It is the last that begins at or before the offset: only another heading ends a section.
  ///
  /// - Complexity: O(log *sections*).
  package func sectionIndex(at offset: Int) -> Int? {
    let index = sections.firstIndexOfSorted { $0.range.lowerBound > offset } - 1
    guard index >= 0, offset <= sections[index].range.upperBound else { return nil }
    return index
  }

  /// The highest level of heading that the document has: 1, unless it begins lower.
  ///
  /// - Complexity: O(*sections*), and O(1) where the first is of level 1.
  package var shallowestLevel: Int {
    var shallowest = Int.max
    for section in sections where shallowest > 1 { shallowest = min(shallowest, section.level) }
    return sections.isEmpty ? 1 : shallowest
  }

  /// The whole sentences that a range of one block touches.
  ///
  /// A row of a table is read as one statement while it is short; in a longer one, the sentences
  /// are those of the cell.
  package func sentence(around range: Range<Int>) -> Range<Int> {
    guard let index = blockIndex(at: range.lowerBound) else { return range }
    let block = blocks[index].range
    let end = min(range.upperBound, block.upperBound)
    guard block.lowerBound <= range.lowerBound, range.lowerBound <= end else { return range }
    guard case .tableRow = blocks[index].kind else {
      return sentence(around: range.lowerBound..<end, within: block)
    }
    guard block.count > Self.longestStatement else { return block }
    let cells = text.utf8Ranges(of: block, partedBy: UInt8(ascii: "\t"))
    let cell = cells.first { $0.upperBound >= range.lowerBound } ?? block
    guard end <= cell.upperBound else { return range }
    return sentence(around: range.lowerBound..<end, within: cell)
  }

  /// The longest row of a table that is one statement, in bytes.
  private static let longestStatement = 400

  private func sentence(around range: Range<Int>, within part: Range<Int>) -> Range<Int> {
    let inPart = (range.lowerBound - part.lowerBound)..<(range.upperBound - part.lowerBound)
    let sentence = Sentences.range(around: inPart, in: text[utf8: part])
    return (sentence.lowerBound + part.lowerBound)..<(sentence.upperBound + part.lowerBound)
  }

  /// The references of notes within a range, in reading order.
  ///
  /// - Complexity: O(log *references* + *references in the range*).
  package func noteReferences(in range: Range<Int>) -> ArraySlice<NoteReference> {
    let first = noteReferences.firstIndexOfSorted { $0.offset > range.lowerBound }
    return noteReferences[first...].prefix { $0.offset <= range.upperBound }
  }

  /// The spans that begin within a range, by where they start.
  ///
  /// - Complexity: O(log *spans* + *spans in the range*).
  package func spans(in range: Range<Int>) -> ArraySlice<Span> {
    let first = spans.firstIndexOfSorted { $0.range.lowerBound >= range.lowerBound }
    return spans[first...].prefix { $0.range.lowerBound < range.upperBound }
  }

  /// The index of the note that a block belongs to.
  ///
  /// - Complexity: O(log *notes*).
  package func noteIndex(ofBlock index: Int) -> Int? {
    let note = notes.firstIndexOfSorted { $0.blocks.upperBound > index }
    return note < notes.count && notes[note].blocks.contains(index) ? note : nil
  }

  /// The note that a block belongs to.
  ///
  /// - Complexity: O(log *notes*).
  package func note(ofBlock index: Int) -> Note? {
    noteIndex(ofBlock: index).map { notes[$0] }
  }

  /// The place in the file that an offset of the text came from.
  ///
  /// - Complexity: O(log *n*) in the length of the text.
  package func place(at offset: Int) -> SourcePlace {
    source.place(at: sourceMap.sourceOffset(of: offset))
  }

  /// The range in the file that a range of the text came from, in UTF-8 offsets.
  package func sourceRange(of range: Range<Int>) -> Range<Int> {
    let start = sourceMap.sourceOffset(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, sourceMap.sourceOffset(of: range.upperBound - 1) + 1)
  }
}
