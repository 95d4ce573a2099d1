/// A word or a sign of a text, as far as names care.
struct NameToken: Equatable {
  /// The word as it is written, without the dots of `U.S.`; apostrophes and dashes in one form.
  let text: String

  /// UTF-8 offsets.
  let range: Range<Int>

  var isCapitalised: Bool { text.utf8.first?.isASCIIUppercase == true || isCapitalBeyondASCII }

  private var isCapitalBeyondASCII: Bool {
    (text.utf8.first ?? 0) >= 0x80 && text.first?.isUppercase == true
  }
}

extension NameToken {
  /// Hands on the tokens of what a document says, stretch by stretch; no name goes over two blocks.
  ///
  /// - Complexity: O(*n*) in the length of the document.
  static func forEachStretch(of document: Document, _ body: ([NameToken]) -> Void) {
    for block in document.blocks where block.kind != .code {
      for stretch in Stretches.ranges(of: block.range, in: document.text.utf8Span.span) {
        let bytes = Array(document.text[utf8: stretch].utf8)
        body(tokens(of: bytes, at: stretch.lowerBound))
      }
    }
  }

  /// The tokens of a part of a text that begins at an offset.
  ///
  /// - Complexity: O(*n*).
  private static func tokens(of bytes: [UInt8], at start: Int) -> [NameToken] {
    var tokens: [NameToken] = []
    var offset = 0
    while offset < bytes.count {
      let blank = Whitespace.length(at: offset, in: bytes.span)
      guard blank == 0 else {
        offset += blank
        continue
      }
      let (text, end) = token(at: offset, in: bytes)
      tokens.append(NameToken(text: text, range: (start + offset)..<(start + end)))
      offset = end
    }
    return tokens
  }

  /// The tokens of a name.
  static func tokens(of name: String) -> [String] {
    tokens(of: Array(name.utf8), at: 0).map(\.text)
  }

  private static func token(at start: Int, in bytes: [UInt8]) -> (text: String, end: Int) {
    let end = bytes.count
    var offset = start
    while offset < end, isLetter(at: offset, in: bytes) { offset += 1 }
    guard offset > start else { return sign(at: start, in: bytes) }
    // The dots of `U.S.` belong to it, the last one too.
    while offset < end, bytes[offset] == .fullStop, isInitial(before: offset, from: start, bytes) {
      offset += 1
      if offset < end, bytes[offset].isASCIIUppercase,
        offset + 1 >= end || !isLetter(at: offset + 1, in: bytes)
      {
        offset += 1
      }
    }
    let word = bytes[start..<offset].filter { $0 != .fullStop }
    return (String(decoding: word, as: UTF8.self), offset)
  }

  private static func isInitial(before offset: Int, from start: Int, _ bytes: [UInt8]) -> Bool {
    guard bytes[offset - 1].isASCIIUppercase else { return false }
    return offset - 1 == start || bytes[offset - 2] == .fullStop
  }

  private static func isLetter(at offset: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[offset]
    if byte.isASCIILetter || byte.isASCIIDigit { return true }
    guard byte >= 0x80 else { return false }
    // General punctuation and no-break spaces part words; other bytes belong to letters.
    if byte == 0xE2 { return false }
    if byte == 0xC2 { return false }
    return (0x80...0xBF).contains(byte)
      ? offset > 0 && bytes[offset - 1] >= 0x80 && !isInPunctuation(offset, bytes) : true
  }

  private static func isInPunctuation(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    (1...2).contains { offset >= $0 && [0xE2, 0xC2].contains(bytes[offset - $0]) }
  }

  private static func sign(at start: Int, in bytes: [UInt8]) -> (text: String, end: Int) {
    let length = UTF8Sequence(at: start, in: bytes.span).length
    let range = start..<min(start + length, bytes.count)
    let text =
      switch (bytes[start], length) {
      case (0xE2, 3) where start + 2 < bytes.count && bytes[start + 1] == 0x80:
        sign(ofPunctuation: bytes[start + 2])
      default: String(decoding: bytes[range], as: UTF8.self)
      }
    return (text, range.upperBound)
  }

  private static func sign(ofPunctuation byte: UInt8) -> String {
    switch byte {
    case 0x90...0x95: "-"
    case 0x98, 0x99: "'"
    default: "\""
    }
  }
}
