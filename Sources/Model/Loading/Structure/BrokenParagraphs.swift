extension Draft {
  /// Joins paragraphs that a page break, or what stood on it, cut in two.
  ///
  /// The first half ends without an end of a sentence, and the second goes on in the middle of one:
  /// it begins with a small letter, or the first half's last word asks for another (`the`, `of`).
  ///
  /// - Complexity: O(*n*) in the number of blocks.
  mutating func joinBrokenParagraphs() {
    var last: Int?
    for index in blocks.indices where blocks[index].role == .body {
      defer { last = index }
      guard let before = last, isHalf(blocks[before]), isHalf(blocks[index]),
        blocks[before].quoteDepth == blocks[index].quoteDepth
      else { continue }
      blocks[index].continuesParagraph = goesOn(from: blocks[before], to: blocks[index])
    }
  }

  /// Whether a block can be half a paragraph: running text, and not a line of its own.
  private func isHalf(_ block: Block) -> Bool {
    block.kind == .paragraph && block.listDepth == 0 && block.marker == nil
      && block.range.count >= 60
  }

  private func goesOn(from first: Block, to second: Block) -> Bool {
    let tail = string(tail(of: first.range))
    let head = string(head(of: second.range))
    let end = TextShape(tail)
    guard !end.endsSentence, end.lastCharacter != ":", end.lastCharacter != ";" else {
      return false
    }
    if TextShape(head).startsWithLowercase { return true }
    let word = tail.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    return Self.unfinished.contains(word)
  }

  private func tail(of range: Range<Int>) -> Range<Int> {
    var start = max(range.lowerBound, range.upperBound - 60)
    while start < range.upperBound, text[start] & 0xC0 == 0x80 { start += 1 }
    return start..<range.upperBound
  }

  private func head(of range: Range<Int>) -> Range<Int> {
    var end = min(range.upperBound, range.lowerBound + 40)
    while end < range.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
    return range.lowerBound..<end
  }

  /// Words that no sentence, and no line of its own, ends with.
  private static let unfinished: Set<String> = [
    "a", "an", "and", "as", "at", "between", "but", "by", "for", "from", "has", "have", "had",
    "in", "including", "into", "is", "are", "was", "were", "its", "nor", "of", "on", "or", "our",
    "over", "than", "that", "the", "their", "this", "these", "those", "to", "toward", "towards",
    "under", "upon", "which", "whose", "will", "with", "would",
  ]
}
