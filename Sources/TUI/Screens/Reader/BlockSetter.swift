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
      append(marker: document.notes[reference.note].label)
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
    guard !range.isEmpty else { return }
    // A tab parts the cells of a table's row; both signs take one byte, so offsets hold.
    let string = document.text[utf8: range].replacingTabs
    pieces.append(
      ReaderLine.Piece(shown: length, document: range.lowerBound, length: range.count))
    text.append(string, style)
    length += range.count
  }

  private mutating func append(marker label: String) {
    let marker = label.asSuperscript
    text.append(marker, Style(.link))
    length += marker.utf8.count
  }

  /// Where in the document the text ends that stands before an offset of the display.
  func documentOffset(before display: Int) -> Int {
    pieces.last { $0.shown <= display }.map { $0.document + $0.length } ?? 0
  }
}

extension Span.Kind {
  fileprivate func restyle(_ style: Style) -> Style {
    switch self {
    case .emphasis: style.adding(.italic)
    case .strong: style.adding(.bold)
    case .code: Style(.figure, on: style.ground, style.traits)
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

extension Substring {
  fileprivate var replacingTabs: String {
    String(map { $0 == "\t" ? "|" : $0 })
  }
}
