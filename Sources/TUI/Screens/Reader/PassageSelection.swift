internal import Model

/// A passage that the reader is choosing to make a record of: whole sentences, or words of them.
///
/// It stays within one block, since a quotation does.
struct PassageSelection: Equatable {
  /// UTF-8 offsets in the document's text.
  private(set) var range: Range<Int>

  /// Whether keys move where the passage starts rather than where it ends.
  var movesStart = false
  private let block: Range<Int>

  /// Begins with the sentence at an offset; `nil` where there is no text.
  init?(at offset: Int, in document: Document) {
    guard let index = document.blockIndex(at: offset) else { return nil }
    block = document.blocks[index].range
    range = document.sentence(around: offset..<offset).clamped(to: block)
    guard !range.isEmpty else { return nil }
  }

  /// Begins with the words from one offset to another, as far as they stand in the block of the
  /// first; `nil` where there are none.
  init?(from start: Int, to end: Int, in document: Document) {
    guard let index = document.blockIndex(at: start) else { return nil }
    let block = document.blocks[index].range
    let (first, last) = (min(start, end) - block.lowerBound, max(start, end) - block.lowerBound)
    let words = Self.words(of: block, in: document).filter {
      $0.upperBound > first && $0.lowerBound <= last
    }
    guard let from = words.first, let to = words.last else { return nil }
    self.block = block
    range = (from.lowerBound + block.lowerBound)..<(to.upperBound + block.lowerBound)
    movesStart = end < start
  }

  mutating func moveByWord(forward: Bool, in document: Document) {
    move(forward: forward, over: Self.words(of: block, in: document))
  }

  /// The words of a block, in offsets from where it begins.
  private static func words(of block: Range<Int>, in document: Document) -> [Range<Int>] {
    let bytes = Array(document.text[utf8: block].utf8)
    return bytes.indices.split { bytes[$0] <= UInt8(ascii: " ") }
      .map { $0.startIndex..<$0.endIndex }
  }

  mutating func moveBySentence(forward: Bool, in document: Document) {
    move(forward: forward, over: Sentences.ranges(in: document.text[utf8: block]))
  }

  /// Moves an end to the next that some parts of the block have, without passing the other end.
  private mutating func move(forward: Bool, over parts: [Range<Int>]) {
    let places = parts.map { (movesStart ? $0.lowerBound : $0.upperBound) + block.lowerBound }
    let current = movesStart ? range.lowerBound : range.upperBound
    let next = forward ? places.first { $0 > current } : places.last { $0 < current }
    guard let next else { return }
    if movesStart, next < range.upperBound {
      range = next..<range.upperBound
    } else if !movesStart, next > range.lowerBound {
      range = range.lowerBound..<next
    }
  }
}
