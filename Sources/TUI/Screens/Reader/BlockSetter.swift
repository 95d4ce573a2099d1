internal import Canvas
internal import Model

/// Sets one block of a document in lines.
struct BlockSetter {
  let document: Document
  let index: Int
  let measure: Int

  private var block: Block { document.blocks[index] }

  func lines() -> [ReaderLine] {
    if case .rule = block.kind { return [rule] }
    let display = DisplayText(of: block, in: document)
    let lead = RichText(leadText, Style(document.note(ofBlock: index) == nil ? .muted : .link))
    let bar = RichText(String(repeating: "│ ", count: block.quoteDepth), Style(.line))
    let hanging = RichText(String(repeating: " ", count: lead.displayWidth))
    let width = max(1, measure - lead.displayWidth - bar.displayWidth)
    let parts = wrap(display.text.text, width: width)
    guard !parts.isEmpty else {
      return [
        ReaderLine(text: bar + lead, range: block.range, isText: true, pieces: [])
      ]
    }
    return parts.enumerated().map { number, part in
      line(part, of: display, after: bar + (number == 0 ? lead : hanging))
    }
  }

  private func line(
    _ part: WrappedLine, of display: DisplayText, after lead: RichText
  ) -> ReaderLine {
    let origin = lead.text.utf8.count
    let pieces = display.pieces.compactMap { $0.clipped(to: part.range, origin: origin) }
    let start = pieces.first?.document ?? display.documentOffset(before: part.range.lowerBound)
    let end = pieces.last.map { $0.document + $0.length } ?? start
    let hyphen = part.endsWithHyphen ? RichText("-") : RichText()
    return ReaderLine(
      text: lead + display.text.slice(part.range) + hyphen, range: start..<max(start, end),
      isText: true, pieces: pieces)
  }

  private var rule: ReaderLine {
    ReaderLine(
      text: RichText(String(repeating: "─", count: min(measure, 24)), Style(.line)),
      range: block.range, isText: true, pieces: [])
  }

  /// What stands before the first line: the marker of an item, the label of a note.
  private var leadText: String {
    if let note = document.note(ofBlock: index) {
      let label = note.blocks.lowerBound == index ? note.label : ""
      return label.padded(toWidth: 4, .right) + "  "
    }
    guard block.listDepth > 0 else { return "" }
    let indent = String(repeating: "  ", count: block.listDepth - 1)
    let width = max(2, (block.marker ?? "").displayWidth + 1)
    return indent + (block.marker ?? "").padded(toWidth: width)
  }
}

/// The text of a block as it is shown: with note markers, and styled.
struct DisplayText {
  private(set) var text = RichText()

  private(set) var pieces: [ReaderLine.Piece] = []
  private var length = 0

  init(of block: Block, in document: Document) {
    var offset = block.range.lowerBound
    let base = Self.style(of: block)
    for reference in document.noteReferences
    where block.range.lowerBound <= reference.offset && reference.offset <= block.range.upperBound {
      append(document, offset..<max(offset, reference.offset), base)
      append(furniture: document.notes[reference.note].label.asSuperscript, Style(.link))
      offset = max(offset, reference.offset)
    }
    append(document, offset..<block.range.upperBound, base)
    for span in document.spans where span.range.overlaps(block.range) {
      for piece in pieces {
        text = text.restyled(piece.display(of: span.range)) { span.kind.restyle($0) }
      }
    }
  }

  private static func style(of block: Block) -> Style {
    switch block.kind {
    case .heading(let level): Style(.heading, on: .page, level <= 2 ? .bold : [.bold, .italic])
    case .code: Style(.figure)
    case .tableRow(let isHeader): Style(.text, on: .page, isHeader ? .bold : [])
    case .paragraph, .rule: Style()
    }
  }

  private mutating func append(_ document: Document, _ range: Range<Int>, _ style: Style) {
    let cells = document.text.utf8Ranges(of: range, partedBy: UInt8(ascii: "\t"))
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(furniture: " │ ", Style(.line)) }
      guard !cell.isEmpty else { continue }
      pieces.append(
        ReaderLine.Piece(shown: length, document: cell.lowerBound, length: cell.count))
      text.append(String(document.text[utf8: cell]), style)
      length += cell.count
    }
  }

  /// Adds what is no text of the document.
  private mutating func append(furniture: String, _ style: Style) {
    text.append(furniture, style)
    length += furniture.utf8.count
  }

  /// Where in the document the text ends that stands before an offset of the display.
  func documentOffset(before display: Int) -> Int {
    pieces.last { $0.shown <= display }
      .map { $0.document + min($0.length, display - $0.shown) } ?? 0
  }
}

extension Span.Kind {
  fileprivate func restyle(_ style: Style) -> Style {
    switch self {
    case .emphasis: style.adding(.italic)
    case .strong: style.adding(.bold)
    case .code: Style(.figure, on: style.ground, style.traits)
    case .superscript, .subscript: style
    case .link: Style(.link, on: style.ground, style.traits)
    }
  }
}

extension String {
  /// A note's label as it is written in text: raised digits, or anything else in brackets.
  var asSuperscript: String {
    let digits: [Character: Character] = [
      "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
      "9": "⁹",
    ]
    let raised = compactMap { digits[$0] }
    return raised.count == count ? String(raised) : "[\(self)]"
  }
}

extension String {
  /// The parts of a range between the places of a byte, in UTF-8 offsets.
  fileprivate func utf8Ranges(of range: Range<Int>, partedBy separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for (offset, byte) in self[utf8: range].utf8.enumerated() where byte == separator {
      parts.append(start..<(range.lowerBound + offset))
      start = range.lowerBound + offset + 1
    }
    return parts + [start..<range.upperBound]
  }
}
