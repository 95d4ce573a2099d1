/// Drafts a document from the paragraphs of a PDF.
struct PDFDrafter {
  private let bytes: [UInt8]
  private let hyphens: PDFHyphens
  private let levels: PDFHeadingLevels
  private(set) var builder = DraftBuilder()

  /// The bullet that stood alone before what is appended next.
  private var bullet: PDFLine?

  init(of bytes: [UInt8], hyphens: PDFHyphens, levels: PDFHeadingLevels) {
    self.bytes = bytes
    self.hyphens = hyphens
    self.levels = levels
  }

  mutating func append(_ paragraph: PDFParagraph) {
    if paragraph.lines.allSatisfy({ PDFMarkers.isOnlyBullet($0, in: bytes) }) {
      bullet = paragraph.lines.first
      return
    }
    builder.page = paragraph.page
    builder.beginBlock()
    appendLines(of: paragraph)
    if let bullet, bullet.isBeside(paragraph) { beginItem() }
    let role = paragraph.isFurniture ? Draft.Role.furniture : .body
    let level = paragraph.isFurniture ? nil : levels.level(of: paragraph)
    builder.endBlock(level.map { .heading(level: UInt8(clamping: $0)) } ?? .paragraph, role: role)
    builder.listDepth = 0
  }

  private mutating func beginItem() {
    builder.marker = "•"
    builder.listDepth = 1
    bullet = nil
  }

  /// A heading reads on however its lines are broken.
  private func breaksLine(before index: Int, of paragraph: PDFParagraph) -> Bool {
    guard levels.level(of: paragraph) == nil else { return false }
    return paragraph.keepsLines || paragraph.brokenLines.contains(index)
  }

  private mutating func appendLines(of paragraph: PDFParagraph) {
    var surplus: Int?
    for (index, line) in paragraph.lines.enumerated() {
      var words = line.words[...]
      if index == 0, !paragraph.keepsLines, PDFMarkers.hasBullet(line, in: bytes) {
        beginItem()
        words = words.dropFirst()
      }
      if index > 0, surplus == nil {
        builder.append(breaksLine(before: index, of: paragraph) ? .lineFeed : .blank)
      }
      surplus = surplusHyphen(at: index, of: paragraph)
      let number = paragraph.isNote ? PDFMarkers.noteNumber(of: line, in: bytes) : nil
      append(words, of: line, surplus: surplus ?? 0, noteNumber: index == 0 ? number : nil)
    }
  }

  /// How many bytes of a line's last word go where the next line continues the word.
  private func surplusHyphen(at index: Int, of paragraph: PDFParagraph) -> Int? {
    guard !paragraph.keepsLines, index + 1 < paragraph.lines.count,
      let last = paragraph.lines[index].words.last,
      let first = paragraph.lines[index + 1].words.first
    else { return nil }
    return hyphens.surplus(of: bytes[last.range], before: bytes[first.range])
  }

  private mutating func append(
    _ words: ArraySlice<PDFWord>, of line: PDFLine, surplus: Int, noteNumber: Int?
  ) {
    var previous: PDFWord?
    for (index, word) in zip(words.indices, words) {
      let isRaised = isRaised(word, in: line)
      if let previous, !isGlued(word, to: previous, in: line) { builder.append(.blank) }
      let cut = index == words.endIndex - 1 ? surplus : 0
      let range = word.range.lowerBound..<(word.range.upperBound - cut)
      let raised = isRaised ? range.count : index == words.startIndex ? noteNumber ?? 0 : 0
      appendText(range.lowerBound..<(range.lowerBound + raised), isRaised: true)
      appendText((range.lowerBound + raised)..<range.upperBound, isRaised: false)
      previous = word
    }
  }

  private mutating func appendText(_ range: Range<Int>, isRaised: Bool) {
    guard !range.isEmpty else { return }
    if isRaised { builder.open() }
    builder.append(PDFText.resolved(bytes[range]))
    if isRaised { builder.close(.superscript) }
  }

  /// Whether a word is smaller than its line and stands higher.
  private func isRaised(_ word: PDFWord, in line: PDFLine) -> Bool {
    word.box.height < line.size * 0.85 && word.box.bottom < line.box.bottom - line.size * 0.15
  }

  /// Whether no blank stands between two words: pdftotext parts words where the size changes.
  private func isGlued(_ word: PDFWord, to previous: PDFWord, in line: PDFLine) -> Bool {
    let sizes = [word.box.height, previous.box.height].sorted()
    return sizes[0] < sizes[1] * 0.9 && word.box.left - previous.box.right < line.size * 0.1
  }
}

extension PDFLine {
  /// Whether a paragraph begins on this line of the page.
  fileprivate func isBeside(_ paragraph: PDFParagraph) -> Bool {
    guard let first = paragraph.lines.first, !paragraph.isFurniture else { return false }
    return abs(first.box.top - box.top) < first.size * 0.7 && first.box.left > box.left
  }
}

/// The levels of headings, told by the size of their letters.
struct PDFHeadingLevels {
  private static let mostLevels = 4
  private static let longest = 240

  /// The sizes of headings, the largest first; sizes within a twentieth are one.
  private var sizes: [Float] = []
  private let bodySize: Float

  init(_ paragraphs: [PDFParagraph], bodySize: Float) {
    self.bodySize = bodySize
    let found = paragraphs.filter(isHeading).map(\.size).sorted(by: >)
    for size in found where sizes.count < Self.mostLevels {
      if sizes.last.map({ size < $0 * 0.95 }) ?? true { sizes.append(size) }
    }
  }

  /// A heading's level, from 1; `nil` for other paragraphs.
  func level(of paragraph: PDFParagraph) -> Int? {
    guard isHeading(paragraph), !sizes.isEmpty else { return nil }
    let size = paragraph.size
    return (sizes.firstIndex { size >= $0 * 0.95 } ?? sizes.count - 1) + 1
  }

  /// Whether a paragraph is short, and in letters that are larger than the text's.
  private func isHeading(_ paragraph: PDFParagraph) -> Bool {
    guard !paragraph.isFurniture, !paragraph.keepsLines, paragraph.lines.count <= 4 else {
      return false
    }
    let length = paragraph.lines.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.range.count } }
    return (3...Self.longest).contains(length) && paragraph.size > bodySize * 1.1
  }
}
