internal import Canvas
internal import Model

/// A part of a document as it is shown: styled, with the markers of notes, with raised digits.
///
/// What is shown is kept in segments that know where they come from, so that any line of it can be
/// made by itself.
struct DisplayText {
  /// A stretch that looks the same and comes from one place.
  struct Segment {
    let piece: ReaderLine.Piece?
    let shown: Range<Int>
    let style: Style
  }

  private(set) var text = ""
  private(set) var segments: [Segment] = []
  private let document: Document

  /// Where in the document it begins.
  private let start: Int

  private let kind: Block.Kind

  /// - Complexity: O(*n* + *s* · *d*) for *n* bytes with *s* spans, *d* of them inside each other.
  init(of range: Range<Int>, as kind: Block.Kind, in document: Document) {
    self.document = document
    start = range.lowerBound
    self.kind = kind
    var sweep = SpanSweep(of: range, in: document)
    let base = Style(of: kind)
    var references = document.references(hangingOn: range)
    var offset = range.lowerBound
    while true {
      let end = min(
        sweep.nextChange ?? range.upperBound, references.first?.offset ?? range.upperBound)
      append(offset..<end, sweep.isRaised, sweep.style(on: base))
      offset = end
      while let reference = references.first, reference.offset == offset {
        append(furniture: document.notes[reference.note].label.asSuperscript, Style(.link))
        references.removeFirst()
      }
      guard offset < range.upperBound else { break }
      sweep.advance(to: offset)
    }
  }

  /// Adds a part of the document.
  private mutating func append(_ range: Range<Int>, _ isRaised: Bool, _ style: Style) {
    guard !range.isEmpty else { return }
    if isRaised { return append(raised: range, style) }
    for (index, part) in document.text.utf8Ranges(of: range, partedBy: .tab).enumerated() {
      if index > 0 { append(furniture: shownTab, style) }
      append(verbatim: part, style)
    }
  }

  /// A tab parts the cells of a table, goes on to every fourth column in code, as in Markdown, and is
  /// a blank elsewhere.
  private var shownTab: String {
    switch kind {
    case .tableRow: return " · "
    case .code:
      let line = text.utf8.lastIndex(of: .lineFeed).map { text.utf8.index(after: $0) }
      let column = text[(line ?? text.startIndex)...].displayWidth
      return String(repeating: " ", count: 4 - column % 4)
    case .heading, .paragraph, .rule: return " "
    }
  }

  private mutating func append(verbatim range: Range<Int>, _ style: Style) {
    append(String(document.text[utf8: range]), standingFor: range, isVerbatim: true, style)
  }

  private mutating func append(raised range: Range<Int>, _ style: Style) {
    let plain = String(document.text[utf8: range])
    if let raised = plain.raised {
      append(raised, standingFor: range, isVerbatim: false, style)
    } else {
      append(furniture: "^(", style)
      append(verbatim: range, style)
      append(furniture: ")", style)
    }
  }

  /// Adds what is no text of the document.
  private mutating func append(furniture: String, _ style: Style) {
    append(furniture, standingFor: nil, isVerbatim: false, style)
  }

  private mutating func append(
    _ added: String, standingFor range: Range<Int>?, isVerbatim: Bool, _ style: Style
  ) {
    guard !added.isEmpty else { return }
    let start = text.utf8.count
    text += added
    let shown = start..<text.utf8.count
    let piece = range.map {
      ReaderLine.Piece(shown: shown, document: $0, isVerbatim: isVerbatim)
    }
    segments.append(Segment(piece: piece, shown: shown, style: style))
  }
}

// MARK: - Lines

extension DisplayText {
  /// A line of what is shown.
  ///
  /// - Complexity: O(log *segments* + length of the line).
  func line(_ wrapped: WrappedLine, after lead: RichText) -> ReaderLine {
    let part = part(wrapped.range, origin: lead.text.utf8.count)
    let start =
      part.pieces.first?.document.lowerBound ?? documentOffset(at: wrapped.range.lowerBound)
    let end = part.pieces.last?.document.upperBound ?? start
    let hyphen = RichText(wrapped.endsWithHyphen ? "-" : "")
    return ReaderLine(
      text: lead + part.text + hyphen, range: start..<max(start, end), pieces: part.pieces)
  }

  /// What stands between two offsets of what is shown, and which parts of the document.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets in ``text``.
  ///   - origin: The offset in the line at which the part will begin.
  /// - Returns: The text, and its pieces in order.
  func part(_ range: Range<Int>, origin: Int) -> (text: RichText, pieces: [ReaderLine.Piece]) {
    var part = RichText()
    var pieces: [ReaderLine.Piece] = []
    var index = segments.firstIndexOfSorted { $0.shown.upperBound > range.lowerBound }
    while index < segments.count, segments[index].shown.lowerBound < range.upperBound {
      let segment = segments[index]
      part.append(String(text[utf8: range.clamped(to: segment.shown)]), segment.style)
      if let piece = segment.piece?.clipped(to: range, movedBy: origin - range.lowerBound) {
        pieces.append(piece)
      }
      index += 1
    }
    return (part, pieces)
  }

  /// Whether a range of what is shown is text as the document has it, and no code.
  func isProse(_ range: Range<Int>) -> Bool {
    let first = segments.firstIndexOfSorted { $0.shown.upperBound > range.lowerBound }
    return segments[first...].prefix { $0.shown.lowerBound < range.upperBound }.allSatisfy {
      $0.piece?.isVerbatim == true && $0.style.role != .figure
    }
  }

  /// The offset in the document for a place that shows none of it, such as an empty line.
  private func documentOffset(at shown: Int) -> Int {
    let index = segments.firstIndexOfSorted { $0.shown.lowerBound > shown }
    let piece = segments[..<index].lazy.reversed().compactMap(\.piece).first
    guard let piece else { return start }
    guard piece.isVerbatim else { return piece.document.upperBound }
    return min(
      piece.document.upperBound, piece.document.lowerBound + shown - piece.shown.lowerBound)
  }
}

extension Document {
  /// The references of notes that hang on a block or a cell, at its start too.
  fileprivate func references(hangingOn range: Range<Int>) -> ArraySlice<NoteReference> {
    let first = noteReferences.firstIndexOfSorted { $0.offset >= range.lowerBound }
    return noteReferences[first...].prefix { $0.offset <= range.upperBound }
  }
}

extension Style {
  /// How the text of a block looks.
  fileprivate init(of kind: Block.Kind) {
    switch kind {
    case .heading(let level):
      self.init(.heading, on: .page, level <= 2 ? .bold : [.bold, .italic])
    case .code: self.init(.figure)
    case .tableRow(let isHeader): self.init(.text, on: .page, isHeader ? .bold : [])
    case .paragraph, .rule: self.init()
    }
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
}
