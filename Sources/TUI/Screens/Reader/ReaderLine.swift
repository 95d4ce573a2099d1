internal import Canvas
internal import Model

/// One line of a document as it stands on the screen.
package struct ReaderLine: Equatable, Sendable {
  package let text: RichText

  /// UTF-8 offsets in the document's text, from the first to the last that stands here; empty for a
  /// line that holds none of it.
  package let range: Range<Int>

  /// The parts of the document that stand here: one, or one for each cell of a table.
  package let stretches: [Range<Int>]

  /// Whether the reader's cursor can stand here.
  package let isText: Bool

  /// Which parts of ``text`` stand for which parts of the document.
  let pieces: [Piece]

  /// A line of the document.
  init(text: RichText, range: Range<Int>, pieces: [Piece] = []) {
    self.text = text
    self.range = range
    stretches = [range]
    isText = true
    self.pieces = pieces
  }

  /// A line across the cells of a table, of which at least one stands here.
  init(text: RichText, stretches: [Range<Int>], pieces: [Piece]) {
    self.text = text
    let start = stretches.first?.lowerBound ?? 0
    range = start..<max(start, stretches.last?.upperBound ?? 0)
    self.stretches = stretches
    isText = true
    self.pieces = pieces
  }

  /// A line that the program adds.
  init(furniture text: RichText) {
    self.text = text
    range = 0..<0
    stretches = []
    isText = false
    pieces = []
  }

  /// A stretch of what is shown, and the stretch of the document that it stands for.
  struct Piece: Equatable, Sendable {
    /// UTF-8 offsets in what is shown.
    let shown: Range<Int>

    /// UTF-8 offsets in the document's text.
    let document: Range<Int>

    /// Whether both are the same bytes; where not, either is taken whole.
    let isVerbatim: Bool

    /// The part that shows a range of the document.
    func display(of range: Range<Int>) -> Range<Int> {
      guard range.overlaps(document) else { return shown.lowerBound..<shown.lowerBound }
      guard isVerbatim else { return shown }
      return range.clamped(to: document).moved(by: shown.lowerBound - document.lowerBound)
    }

    /// The part within a range of what is shown, moved by an offset.
    func clipped(to range: Range<Int>, movedBy offset: Int) -> Piece? {
      guard range.overlaps(shown) else { return nil }
      let part = isVerbatim ? range.clamped(to: shown) : shown
      let source =
        isVerbatim ? part.moved(by: document.lowerBound - shown.lowerBound) : document
      return Piece(shown: part.moved(by: offset), document: source, isVerbatim: isVerbatim)
    }
  }
}

extension ReaderLine {
  /// Whether a part of the document stands here.
  func shows(_ range: Range<Int>) -> Bool {
    stretches.contains { $0.overlaps(range) }
  }

  /// Whether something that is said to stand at an offset begins here.
  func holds(_ offset: Int) -> Bool {
    stretches.contains { $0.contains(offset) }
  }

  /// Where the part of the document begins that stands at or before a column of ``text``.
  func offset(atColumn column: Int) -> Int {
    guard stretches.count > 1 else { return range.lowerBound }
    let bytes = text.text.utf8
    let piece = pieces.last { piece in
      let end = bytes.index(bytes.startIndex, offsetBy: piece.shown.lowerBound)
      return text.text[..<end].displayWidth <= column
    }
    let offset = piece?.document.lowerBound ?? range.lowerBound
    return stretches.last { $0.lowerBound <= offset }?.lowerBound ?? range.lowerBound
  }
}

extension ReaderLine {
  /// The offset in the document of what stands at a column of ``text``, or right before it.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  func textOffset(atColumn column: Int) -> Int {
    let place = text.text.utf8Offset(atColumn: column)
    guard let piece = pieces.last(where: { $0.shown.lowerBound <= place }) else {
      return range.lowerBound
    }
    guard piece.isVerbatim else { return piece.document.lowerBound }
    let last = max(piece.document.lowerBound, piece.document.upperBound - 1)
    return min(place - piece.shown.lowerBound + piece.document.lowerBound, last)
  }
}

extension String {
  /// The offset of the character that covers a column, or of the last one before it.
  fileprivate func utf8Offset(atColumn column: Int) -> Int {
    var (offset, end) = (0, 0)
    for character in self {
      end += String(character).displayWidth
      if end > column { return offset }
      offset += character.utf8.count
    }
    return offset
  }
}

extension Range<Int> {
  func moved(by offset: Int) -> Range<Int> {
    (lowerBound + offset)..<(upperBound + offset)
  }
}
