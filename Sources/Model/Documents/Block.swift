/// A paragraph, a heading or another part of a document that begins on a line of its own.
package struct Block: Sendable, Equatable {
  package enum Kind: Sendable, Hashable {
    /// A heading; level 1 is the highest.
    case heading(level: UInt8)
    case paragraph
    /// Text to show as it is written, line by line.
    case code
    /// A line across the page; its range is empty.
    case rule
    /// A row of a table; cells are separated by a tab.
    case tableRow(isHeader: Bool)
  }

  package let kind: Kind
  private let compactRange: CompactRange
  private let compactListDepth: UInt16
  private let compactQuoteDepth: UInt16

  /// What stands before the first line: a bullet, a number, a note's label.
  package let marker: String?

  init(
    kind: Kind, range: Range<Int>, listDepth: Int = 0, quoteDepth: Int = 0, marker: String? = nil
  ) {
    self.kind = kind
    compactRange = CompactRange(range)
    compactListDepth = UInt16(clamping: listDepth)
    compactQuoteDepth = UInt16(clamping: quoteDepth)
    self.marker = marker
  }

  /// UTF-8 offsets in the document's text.
  package var range: Range<Int> { compactRange.range }

  /// How many lists the block stands in.
  package var listDepth: Int { Int(compactListDepth) }

  /// How many quotations the block stands in.
  package var quoteDepth: Int { Int(compactQuoteDepth) }
}

/// A stretch of text that is more than plain.
package struct Span: Sendable, Equatable {
  package enum Kind: Sendable, Hashable {
    case emphasis, strong, code
    /// Raised, as an exponent or the end of an ordinal number.
    case superscript
    /// Lowered, as in the formula of a molecule.
    case `subscript`
    case link(destination: String)
  }

  package let kind: Kind
  private let compactRange: CompactRange

  init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    compactRange = CompactRange(range)
  }

  /// UTF-8 offsets in the document's text.
  package var range: Range<Int> { compactRange.range }
}

/// A heading and what stands below it, down to the next heading of its level.
///
/// Its words are told by ``Document/title(of:)``.
package struct Section: Sendable, Equatable {
  private let compactHeading: CompactRange
  private let compactEnd: UInt32
  private let compactLevel: UInt8

  init(level: Int, heading: Range<Int>, end: Int) {
    compactHeading = CompactRange(heading)
    compactEnd = UInt32(clamping: end)
    compactLevel = UInt8(clamping: level)
  }

  /// The heading's level, from 1.
  package var level: Int { Int(compactLevel) }

  /// UTF-8 offsets of the heading in the document's text.
  package var heading: Range<Int> { compactHeading.range }

  /// UTF-8 offsets in the document's text, from the heading on.
  package var range: Range<Int> { heading.lowerBound..<max(heading.lowerBound, Int(compactEnd)) }
}

/// A footnote or an endnote.
package struct Note: Sendable, Equatable {
  /// The name by which the text cites it, such as `12`.
  package let label: String

  private let compactBlocks: CompactRange
  private let compactRange: CompactRange

  init(label: String, blocks: Range<Int>, range: Range<Int>) {
    self.label = label
    compactBlocks = CompactRange(blocks)
    compactRange = CompactRange(range)
  }

  /// Which of the document's blocks the note is made of.
  package var blocks: Range<Int> { compactBlocks.range }

  /// UTF-8 offsets of its text in the document's text.
  package var range: Range<Int> { compactRange.range }
}

/// A place that a note is cited at.
package struct NoteReference: Sendable, Equatable {
  private let compactNote: UInt32
  private let compactOffset: UInt32

  init(note: Int, offset: Int) {
    compactNote = UInt32(clamping: note)
    compactOffset = UInt32(clamping: offset)
  }

  /// The index among the document's notes.
  package var note: Int { Int(compactNote) }

  /// The marker stands before this UTF-8 offset of the document's text.
  package var offset: Int { Int(compactOffset) }
}

/// Tells where each piece of a document's text stands in its file.
package struct SourceMap: Sendable, Equatable {
  /// A piece that stands in the file as it stands in the text.
  struct Piece: Sendable, Equatable {
    private let text: CompactRange
    private let source: UInt32

    init(textOffset: Int, sourceOffset: Int, length: Int) {
      text = CompactRange(textOffset..<(textOffset + length))
      source = UInt32(clamping: sourceOffset)
    }

    var textOffset: Int { text.range.lowerBound }
    var sourceOffset: Int { Int(source) }
    var length: Int { text.range.count }
  }

  private(set) var pieces: [Piece] = []

  /// Where the last piece ends in the text.
  var end: Int { pieces.last.map { $0.textOffset + $0.length } ?? 0 }

  /// Adds a piece behind the others.
  ///
  /// One that stands as far behind the last in the file as in the text goes on with it: the line
  /// feed between them is the blank between them.
  mutating func append(_ piece: Piece) {
    if let last = pieces.last,
      piece.textOffset - piece.sourceOffset == last.textOffset - last.sourceOffset,
      piece.textOffset - last.textOffset - last.length <= 1
    {
      let end = piece.textOffset + piece.length
      pieces[pieces.count - 1] = Piece(
        textOffset: last.textOffset, sourceOffset: last.sourceOffset, length: end - last.textOffset)
    } else {
      pieces.append(piece)
    }
  }

  /// The UTF-8 offset in the file for one in the text.
  ///
  /// An offset that lies in no piece (a blank that stands for a line break) answers with the end
  /// of the piece before it.
  ///
  /// - Complexity: O(log *pieces*).
  package func sourceOffset(of textOffset: Int) -> Int {
    let index = pieces.firstIndexOfSorted { $0.textOffset > textOffset }
    guard index > 0 else { return pieces.first?.sourceOffset ?? 0 }
    let piece = pieces[index - 1]
    return piece.sourceOffset + min(textOffset - piece.textOffset, piece.length)
  }

  /// The UTF-8 offset in the text for one in the file, the next piece's start where none holds it.
  ///
  /// - Complexity: O(*pieces*).
  package func textOffset(of sourceOffset: Int) -> Int? {
    guard let piece = pieces.first(where: { $0.sourceOffset + $0.length > sourceOffset })
    else { return nil }
    return piece.textOffset + max(0, sourceOffset - piece.sourceOffset)
  }
}
