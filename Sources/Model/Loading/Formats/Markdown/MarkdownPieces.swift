/// Parts a Markdown text where CommonMark can be read in pieces, so that the tree of a large file
/// is never in memory whole.
///
/// A piece ends before a line that closes whatever stands open: one in the first column behind an
/// empty line, a heading, a note, or the next item of a list. Fenced code and the kinds of HTML that go on over empty lines
/// are stepped over. Where nobody can tell whether a fence belongs to a list or to the text, the
/// rest of the file is one piece.
struct MarkdownPieces {
  /// Sizes in bytes, where a sign that cmark makes a node of counts for several.
  struct Limits {
    /// From which size on a piece may end.
    var piece = 1 << 13

    /// From which size on a paragraph without an end is parted too.
    var paragraph = 1 << 16
  }

  private let bytes: [UInt8]
  private let limits: Limits

  /// What is open, in which nothing ends a piece.
  private enum Open: Equatable {
    case nothing
    /// Code until a line with as many of a sign, and whether the fence was indented.
    case fence(sign: UInt8, count: Int, isIndented: Bool)
    /// HTML until a line with some bytes.
    case html(end: [UInt8])
    case forever
  }

  private var open = Open.nothing
  private var isBehindBlank = true
  private var items = MarkdownItems()

  /// The size of the piece so far.
  private var size = 0

  /// The ranges of the pieces, in UTF-8 offsets of the text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The offset that the first piece begins at.
  ///   - limits: How large the pieces get.
  /// - Returns: The pieces; at least one.
  /// - Complexity: O(*n*).
  static func ranges(
    of bytes: [UInt8], from start: Int, limits: Limits = Limits()
  ) -> [Range<Int>] {
    var pieces = MarkdownPieces(bytes: bytes, limits: limits)
    var ranges: [Range<Int>] = []
    var first = start
    var line = start
    while line < bytes.count {
      let end = pieces.endOfLine(from: line)
      if pieces.mayBegin(line..<end) {
        ranges.append(first..<line)
        first = line
        pieces.size = 0
      }
      while pieces.isParagraphTooLong(line..<end),
        let place = pieces.gap(from: line, before: end)
      {
        ranges.append(first..<place)
        first = place
        line = place
        pieces.size = 0
      }
      pieces.pass(line..<end)
      line = end
    }
    return ranges + [first..<bytes.count]
  }

  private init(bytes: [UInt8], limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  private func endOfLine(from start: Int) -> Int {
    bytes[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
  }

  /// Whether a line can be the first of a piece.
  private func mayBegin(_ line: Range<Int>) -> Bool {
    guard size >= limits.piece, open == .nothing, let sign = bytes[line].first, sign > .blank
    else {
      return false
    }
    if isBehindBlank || isHeading(line) || isNote(line) || items.canPart(before: bytes[line]) {
      return true
    }
    return size >= limits.paragraph && (sign.isASCIILetter || sign >= 0x80)
  }

  private func isNote(_ line: Range<Int>) -> Bool {
    bytes[line.lowerBound] == UInt8(ascii: "[") && NoteLabels.defined(by: bytes[line]) != nil
  }

  private func isHeading(_ line: Range<Int>) -> Bool {
    let signs = bytes[line].prefix { $0 == UInt8(ascii: "#") }
    return (1...6).contains(signs.count) && bytes[line].dropFirst(signs.count).first == .blank
  }

  private func isParagraphTooLong(_ line: Range<Int>) -> Bool {
    open == .nothing && line.count > limits.paragraph / Self.weightOfSign
      && bytes[line.lowerBound] > .blank && opening(in: line, indent: 0) == .nothing
      && place(in: line, ofSize: limits.paragraph) != nil
  }

  /// Where a line that is too long can be parted: between two words, so that the next piece begins
  /// like a paragraph, or else before a letter, or else anywhere.
  private func gap(from start: Int, before end: Int) -> Int? {
    guard let earliest = place(in: start..<end, ofSize: limits.piece - size) else { return nil }
    let reach = earliest..<min(end, earliest + limits.piece / 2)
    return reach.first { bytes[$0 - 1] == .blank && bytes[$0].isASCIILetter }
      ?? reach.first(where: beginsParagraph)
      ?? reach.first { bytes[$0] < 0x80 && bytes[$0 - 1] != UInt8(ascii: "\\") }
  }

  /// Whether no sign of a block can begin with a byte.
  private func beginsParagraph(_ offset: Int) -> Bool {
    bytes[offset].isASCIILetter || bytes[offset] >= 0xC0
  }

  /// How much more a sign counts that cmark makes a node of.
  private static let weightOfSign = 8

  /// The first offset in a range, behind its beginning, up to which there is as much as a size.
  private func place(in range: Range<Int>, ofSize size: Int) -> Int? {
    var rest = size
    for offset in range {
      if rest <= 0, offset > range.lowerBound { return offset }
      rest -= Self.weight(of: bytes[offset])
    }
    return nil
  }

  private static func weight(of byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "!"),
      UInt8(ascii: "~"), UInt8(ascii: "\\"), UInt8(ascii: "|"), .lineFeed:
      weightOfSign
    default: 1
    }
  }

  /// Takes note of what a line opens or closes.
  private mutating func pass(_ line: Range<Int>) {
    let indent = bytes[line].prefix { $0 == .blank }.count
    let text = line.lowerBound + indent..<line.upperBound
    let isBlank = bytes[text].allSatisfy { $0 <= .blank }
    switch open {
    case .nothing where indent <= 3: open = opening(in: text, indent: indent)
    case .fence(let sign, let count, _) where indent <= 3 && closes(text, sign, count):
      open = .nothing
    case .fence(_, _, isIndented: true) where indent == 0 && !isBlank: open = .forever
    case .html(let end) where bytes.holds(end, in: text): open = .nothing
    default: break
    }
    items.pass(bytes[line], isBehindBlank: isBehindBlank)
    isBehindBlank = isBlank
    size += bytes[line].reduce(0) { $0 + Self.weight(of: $1) }
  }

  private func closes(_ text: Range<Int>, _ sign: UInt8, _ count: Int) -> Bool {
    let signs = bytes[text].prefix { $0 == sign }
    return signs.count >= count && bytes[text].dropFirst(signs.count).allSatisfy { $0 <= .blank }
  }

  /// What stands open behind a line.
  private func opening(in text: Range<Int>, indent: Int) -> Open {
    guard let sign = bytes[text].first else { return .nothing }
    if sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") {
      let signs = bytes[text].prefix { $0 == sign }
      guard signs.count >= 3 else { return .nothing }
      // Behind the backticks of a fence stands none; else they are code within a paragraph.
      if sign == UInt8(ascii: "`"), bytes[text].dropFirst(signs.count).contains(sign) {
        return .nothing
      }
      return .fence(sign: sign, count: signs.count, isIndented: indent > 0)
    }
    guard sign == UInt8(ascii: "<"), let end = endOfHTML(text), !bytes.holds(end, in: text) else {
      return .nothing
    }
    return indent == 0 ? .html(end: end) : .forever
  }

  /// What ends the HTML that goes on over empty lines, where a line begins such.
  private func endOfHTML(_ text: Range<Int>) -> [UInt8]? {
    let start = String(decoding: bytes[text].prefix(12), as: UTF8.self).lowercased()
    return Self.htmlEnds.first { start.hasPrefix($0.start) }.map { Array($0.end.utf8) }
  }

  private static let htmlEnds: [(start: String, end: String)] = [
    ("<!--", "-->"), ("<?", "?>"), ("<![cdata[", "]]>"), ("<!", ">"), ("<script", "</script>"),
    ("<pre", "</pre>"), ("<style", "</style>"), ("<textarea", "</textarea>"),
  ]
}

extension [UInt8] {
  /// Whether some bytes stand in a range, in letters of either case.
  fileprivate func holds(_ needle: [UInt8], in range: Range<Int>) -> Bool {
    guard let first = needle.first, range.count >= needle.count else { return false }
    return range.dropLast(needle.count - 1).contains { offset in
      self[offset] == first
        && needle.indices.allSatisfy { self[offset + $0].lowercasedASCII == needle[$0] }
    }
  }
}

extension UInt8 {
  fileprivate var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
