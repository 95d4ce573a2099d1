/// A paragraph, or the part of one that stands on a page.
struct PDFParagraph {
  let page: Int
  var lines: [PDFLine]

  /// Whether its lines stay apart, as those of a table do.
  var keepsLines = false

  /// The lines that begin where the line before had room for more words.
  var brokenLines: Set<Int> = []
  var isFurniture = false

  /// Whether it is in small letters in the lower part of the page, where notes stand.
  var isNote = false

  /// The size of most of its letters.
  var size: Float { PDFSizes.usual(of: lines.lazy.flatMap(\.words)) ?? 0 }
}

/// Parts the blocks of a page into paragraphs.
struct PDFParagraphs {
  private let bytes: [UInt8]
  private let bodySize: Float

  init(of bytes: [UInt8], bodySize: Float) {
    self.bytes = bytes
    self.bodySize = bodySize
  }

  /// The paragraphs of a page in reading order.
  ///
  /// - Complexity: O(*n*).
  func paragraphs(of page: PDFPage) -> [PDFParagraph] {
    page.blocks.flatMap { paragraphs(of: $0, on: page) }
  }

  private func paragraphs(of block: PDFBlock, on page: PDFPage) -> [PDFParagraph] {
    let shape = BlockShape(block.lines.filter { !$0.isFurniture })
    var paragraphs: [PDFParagraph] = []
    for line in block.lines {
      let isNote = line.size < bodySize * 0.93 && line.box.top > page.height * 0.4
      if let last = paragraphs.last, let previous = last.lines.last,
        last.isFurniture == line.isFurniture, !line.isFurniture,
        last.keepsLines || !begins(line, after: last, in: shape, isNote: isNote)
      {
        let index = paragraphs.count - 1
        if shape.isBroken(previous, before: line) {
          paragraphs[index].brokenLines.insert(last.lines.count)
        }
        paragraphs[index].lines.append(line)
      } else {
        paragraphs.append(
          PDFParagraph(
            page: page.number, lines: [line], keepsLines: shape.isTable && !isNote,
            isFurniture: line.isFurniture, isNote: isNote))
      }
    }
    return paragraphs
  }

  /// Whether a line begins a paragraph.
  private func begins(
    _ line: PDFLine, after paragraph: PDFParagraph, in shape: BlockShape, isNote: Bool
  ) -> Bool {
    guard let first = paragraph.lines.first, let previous = paragraph.lines.last else {
      return true
    }
    if line.size > previous.size * 1.12 || line.size < previous.size * 0.88 { return true }
    if line.box.top - previous.box.bottom > shape.usualGap + line.size * 0.45 { return true }
    if PDFMarkers.hasBullet(line, in: bytes) { return true }
    if isNote, PDFMarkers.noteNumber(of: line, in: bytes) != nil { return true }
    if hangs(line, below: first) { return false }
    let isIndented = shape.isIndented(line)
    if shape.hasHangingLines { return !isIndented }
    if paragraph.lines.count == 1, isHeadline(previous, above: line, in: shape) { return true }
    if isIndented, !shape.isIndented(previous) { return true }
    return shape.isBroken(previous, before: line) && endsSentence(previous)
  }

  /// Whether a line is short and set like a title, and a full line stands below it.
  private func isHeadline(_ line: PDFLine, above next: PDFLine, in shape: BlockShape) -> Bool {
    guard shape.isBroken(line, before: next), shape.isFull(next), !endsSentence(line) else {
      return false
    }
    let shapes = [line, next].map { line in
      let words = line.words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
      return TextShape(words.joined(separator: " "))
    }
    return shapes[0].isTitleCase && shapes[0].wordCount >= 2 && shapes[1].startsWithCapital
  }

  /// Whether a line begins below the first word behind a bullet or a number.
  private func hangs(_ line: PDFLine, below first: PDFLine) -> Bool {
    guard first.words.count > 1, line.box.left > first.box.left + line.size * 0.5 else {
      return false
    }
    return abs(first.words[1].box.left - line.box.left) < line.size * 0.4
  }

  private func endsSentence(_ line: PDFLine) -> Bool {
    let word = line.words.last { $0.box.height > line.size * 0.8 }
    guard let last = word.flatMap({ bytes[$0.range].last }) else { return false }
    // The last byte of closing quotation marks.
    return Array(".!?:;".utf8).contains(last) || last == 0x9D
  }
}

/// What the lines of a block have in common.
struct BlockShape {
  private let left: Float
  private let right: Float

  /// The space between most of its lines.
  let usualGap: Float

  /// Whether most lines are indented, and those that are not begin something new.
  private(set) var hasHangingLines = false

  /// Whether wide gaps part most of its lines into columns.
  let isTable: Bool

  init(_ lines: [PDFLine]) {
    left = lines.map(\.box.left).min() ?? 0
    let ends = lines.map(\.box.right).sorted()
    // A few lines may stick out.
    right = ends.isEmpty ? 0 : ends[ends.count * 3 / 4]
    let gaps = zip(lines, lines.dropFirst()).map { $1.box.top - $0.box.bottom }.sorted()
    usualGap = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
    isTable = lines.count > 1 && lines.count(where: Self.hasColumns) * 2 > lines.count
    let indents = lines.map(isIndented)
    let hasParagraphs = zip(indents, indents.dropFirst()).contains { !$0 && !$1 }
    hasHangingLines = !hasParagraphs && indents.count(where: \.self) * 2 > lines.count
  }

  func isIndented(_ line: PDFLine) -> Bool { line.box.left > left + line.size * 0.5 }

  /// Whether a line goes on to about the right end of the others.
  func isFull(_ line: PDFLine) -> Bool { line.box.right > right - (right - left) * 0.15 }

  /// Whether a line ends although the next line's first word would have had room in it.
  func isBroken(_ line: PDFLine, before next: PDFLine) -> Bool {
    guard let word = next.words.first else { return false }
    return line.box.right + line.size * 1.2 + word.box.width < right
  }

  private static func hasColumns(_ line: PDFLine) -> Bool {
    zip(line.words, line.words.dropFirst()).contains {
      $1.box.left - $0.box.right > line.size * 1.8
    }
  }
}

/// Tells bullets and the numbers of notes at the beginning of a line.
enum PDFMarkers {
  /// Whether a line begins with a bullet.
  static func hasBullet(_ line: PDFLine, in bytes: [UInt8]) -> Bool {
    line.words.count > 1 && isBullet(line.words[0], in: bytes)
  }

  /// Whether a line is a bullet, and its text another line.
  static func isOnlyBullet(_ line: PDFLine, in bytes: [UInt8]) -> Bool {
    line.words.count == 1 && isBullet(line.words[0], in: bytes)
  }

  private static func isBullet(_ word: PDFWord, in bytes: [UInt8]) -> Bool {
    guard word.range.count <= 3 else { return false }
    return bullets.contains(String(decoding: bytes[word.range], as: UTF8.self))
  }

  /// How many bytes of the first word are the number of a note.
  static func noteNumber(of line: PDFLine, in bytes: [UInt8]) -> Int? {
    guard let first = line.words.first else { return nil }
    let word = bytes[first.range]
    let digits = word.prefix(while: \.isASCIIDigit).count
    guard (1...3).contains(digits) else { return nil }
    // A number alone in its word, or with the note's first letter behind it.
    let next = word.dropFirst(digits).first
    return next.map { $0.isASCIIUppercase || $0 >= 0x80 } ?? (line.words.count > 1) ? digits : nil
  }

  private static let bullets: Set = [
    "•", "●", "▪", "■", "◦", "○", "‣", "∙", "·", "►", "➢", "✓", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}",
    "–", "-", "*", "o",
  ]
}
