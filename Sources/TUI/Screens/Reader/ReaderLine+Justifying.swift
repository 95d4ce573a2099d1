extension ReaderLine {
  /// The line with some more columns between its words.
  ///
  /// The blanks that are added are no part of the document: a search lights none, a copy has none.
  ///
  /// - Parameters:
  ///   - slack: The columns to add.
  ///   - origin: Where in ``text`` the words begin, behind markers and indents.
  /// - Returns: The line as it is where it is a single word.
  func justified(by slack: Int, from origin: Int) -> ReaderLine {
    let gaps = gaps(from: origin)
    guard !gaps.isEmpty else { return self }
    var widened = RichText()
    var moved: [Piece] = []
    var start = 0
    for (number, gap) in gaps.enumerated() {
      let added = slack * number / gaps.count
      widened = widened + text.slice(start..<gap)
      moved += pieces.compactMap { $0.clipped(to: start..<gap, movedBy: added) }
      let blanks = slack * (number + 1) / gaps.count - added
      widened = widened + RichText(String(repeating: " ", count: blanks))
      start = gap
    }
    let end = text.text.utf8.count
    moved += pieces.compactMap { $0.clipped(to: start..<end, movedBy: slack) }
    return ReaderLine(text: widened + text.slice(start..<end), range: range, pieces: moved)
  }

  /// Where words begin behind blanks, in UTF-8 offsets of the line.
  private func gaps(from origin: Int) -> [Int] {
    let bytes = Array(text.text.utf8)
    let blank = UInt8(ascii: " ")
    return bytes.indices.dropFirst(origin + 1).filter {
      bytes[$0] != blank && bytes[$0 - 1] == blank
    }
  }
}
