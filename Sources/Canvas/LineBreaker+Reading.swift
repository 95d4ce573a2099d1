/// Reading: what each character of the text means for the line.
extension LineBreaker {
  /// The end of the visible ASCII characters that start here and that no mark follows.
  func asciiRunEnd(in bytes: Span<UInt8>) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F {
      end += 1
      // A break may come after these.
      if bytes[end - 1] == .hyphen || bytes[end - 1] == .slash { break }
    }
    guard end < bytes.count, bytes[end] >= 0x80, end > offset else { return end }
    return end - 1
  }

  mutating func takeASCII(to end: Int, in bytes: Span<UInt8>) {
    if previous == .wide, !UInt32(bytes[offset]).isClosing {
      addBreak(isWeak: bytes[offset].isDigit && endsWithPartOfDate(in: bytes))
    }
    take(runTo: end, in: bytes)
    previous = UInt32(bytes[end - 1]).isOpening ? .opening : .ordinary
    if bytes[end - 1] == .hyphen { takeHyphen(length: 1, in: bytes) }
    if bytes[end - 1] == .slash { takeSlash(in: bytes) }
  }

  mutating func takeOther(in bytes: Span<UInt8>) {
    let scalar = bytes.scalar(at: offset)
    switch scalar.value {
    case 0x0A, 0x0D, 0x2028, 0x2029: takeLineBreak(scalar.value, scalar.length, in: bytes)
    case 0x20, 0x09, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000:
      takeBlanks(in: bytes)
    case 0xAD: takeSoftHyphen()
    case 0x200B:
      offset += scalar.length
      addBreak()
    case 0x2060, 0xFEFF:
      offset += scalar.length
      previous = .joiner
    default:
      if ScalarKind(scalar.value).isShown {
        takeGlyph(scalar.value, in: bytes)
      } else {
        offset += scalar.length
      }
    }
  }

  private mutating func takeLineBreak(_ scalar: UInt32, _ length: Int, in bytes: Span<UInt8>) {
    offset += length
    if scalar == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
    endLine()
    beginLine(at: offset, column: 0)
    beginWord()
    glue = BlankGlue()
  }

  private mutating func takeBlanks(in bytes: Span<UInt8>) {
    let blank = offset
    while offset < bytes.count {
      let scalar = bytes.scalar(at: offset)
      guard Self.isBlank(scalar.value) else { break }
      column += scalar.value == 0x3000 ? 2 : 1
      offset += scalar.length
    }
    addBreak(isWeak: glue.holds(word..<blank, before: offset, in: bytes))
    beginWord()
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }

  private mutating func takeSoftHyphen() {
    let isInWord = contentEnd == offset
    offset += 2
    guard isInWord, hasContent, contentColumn < width else { return }
    strong = Break(
      end: contentEnd, width: contentColumn + 1, next: offset, nextColumn: column, isHyphen: true)
  }

  private mutating func takeGlyph(_ scalar: UInt32, in bytes: Span<UInt8>) {
    var reader = GlyphReader(offset: offset)
    guard let glyph = reader.next(in: bytes) else { return }
    let isWide = glyph.width == 2
    let isApart = isWide || previous == .wide
    if isApart, previous != .opening, previous != .joiner, !scalar.isClosing {
      addBreak(isWeak: scalar.isCounter && offset > 0 && bytes[offset - 1].isDigit)
    }
    take(glyphTo: reader.offset, width: glyph.width, in: bytes)
    previous = scalar.isOpening ? .opening : isWide ? .wide : .ordinary
    switch scalar {
    case 0xA0, 0x202F, 0x2007: takeNoBreakSpace(from: reader.offset, in: bytes)
    case 0x2011: previous = .joiner
    case 0x2D: takeHyphen(length: 1, in: bytes)
    case 0x2F: takeSlash(in: bytes)
    case 0x2010, 0x2012, 0x2013: takeHyphen(length: 3, in: bytes)
    case 0x2014, 0x2015: takeDash(in: bytes)
    default: break
    }
  }

  /// Begins a word behind a blank at which no line ends.
  private mutating func takeNoBreakSpace(from next: Int, in bytes: Span<UInt8>) {
    let length = bytes[next - 2] == 0xC2 ? 2 : 3
    if next - length > word { _ = glue.holds(word..<(next - length), before: next, in: bytes) }
    beginWord()
    previous = .joiner
  }

  /// Whether the line so far ends with the sign for a year or a month: `2024年3月`.
  private func endsWithPartOfDate(in bytes: Span<UInt8>) -> Bool {
    bytes.holds("年", at: offset - 3) || bytes.holds("月", at: offset - 3)
  }

  /// Allows a break after a hyphen that stands between a word and a letter.
  private mutating func takeHyphen(length: Int, in bytes: Span<UInt8>) {
    let hyphen = offset - length
    guard !isAddress, hyphen > word, offset < bytes.count else { return }
    let isAfterWord = bytes[hyphen - 1].isLetter || bytes[hyphen - 1].isDigit
    guard isAfterWord, bytes[offset].isLetter else { return }
    takeDash(in: bytes)
  }

  private mutating func takeDash(in bytes: Span<UInt8>) {
    guard offset < bytes.count, !bytes.scalar(at: offset).value.isClosing else { return }
    addBreak()
  }

  /// Allows a break after the slashes of a web address, where it cannot stay whole.
  private mutating func takeSlash(in bytes: Span<UInt8>) {
    if !isAddress { isAddress = beginsAddress(in: bytes) }
    guard isAddress, offset > 1, offset < bytes.count else { return }
    let isAtEnd = bytes[offset] <= 0x20
    let isDoubled = bytes[offset] == .slash || bytes[offset - 2] == .slash
    if !isAtEnd, !isDoubled { addBreak(isWeak: true) }
  }

  private func beginsAddress(in bytes: Span<UInt8>) -> Bool {
    let isScheme =
      offset >= word + 2 && bytes[offset - 2] == UInt8(ascii: ":") && offset < bytes.count
      && bytes[offset] == .slash
    return isScheme || bytes.holds("www.", at: word)
  }

  private mutating func beginWord() {
    word = offset
    isAddress = false
    previous = .ordinary
  }
}
