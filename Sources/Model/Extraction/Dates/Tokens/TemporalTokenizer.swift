/// Cuts UTF-8 text into the tokens that patterns of dates are made of.
///
/// Words come with their class in the lexicon, numbers with their value. All dashes are one sign,
/// all blanks are one, a single line break is a blank, and an empty line or a form feed is a token of
/// its own.
///
/// - Complexity: O(*n*), each byte is looked at a bounded number of times.
struct TemporalTokenizer {
  private let bytes: [UInt8]
  private let end: Int
  private let lexicon: TemporalLexicon
  private var offset: Int
  private var flags: TemporalToken.Flags = []
  private(set) var tokens: [TemporalToken] = []

  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The part of it that is read; no word goes over its ends.
  ///   - lexicon: The words that dates are made of.
  init(_ bytes: [UInt8], in range: Range<Int>, lexicon: TemporalLexicon = .shared) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
    self.lexicon = lexicon
    // As many as there can be: room that is not used takes none, but tokens that are moved to a
    // larger room are in memory twice.
    tokens.reserveCapacity(range.count)
  }

  mutating func run() {
    while offset < end {
      if skipBlanks() { continue }
      let byte = bytes[offset]
      if byte.isASCIILetter {
        readWord()
      } else if byte.isASCIIDigit {
        readNumber()
      } else if byte < 0x80 {
        readSign(TemporalWord.sign(byte), length: 1)
      } else {
        readBeyondASCII()
      }
    }
  }
}

// MARK: - Blanks and signs

extension TemporalTokenizer {
  private func byte(at offset: Int) -> UInt8 {
    offset < end ? bytes[offset] : 0
  }

  /// Skips white space; an empty line becomes a token.
  private mutating func skipBlanks() -> Bool {
    let start = offset
    var lines = 0
    while offset < end {
      let length = Whitespace.length(at: offset, in: bytes.span)
      if length == 0 { break }
      if bytes[offset] == .lineFeed { lines += 1 }
      if bytes[offset] == .formFeed { lines += 2 }
      offset += length
    }
    guard offset > start else { return false }
    flags = lines > 0 ? .beginsLine : []
    if lines > 1 {
      append(.textBreak, from: start)
      flags = .beginsLine
    }
    return true
  }

  private mutating func append(
    _ word: TemporalWord, from start: Int, value: Int32 = 0, digits: Int = 0
  ) {
    tokens.append(
      TemporalToken(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset),
        word: word, flags: flags, digits: UInt8(min(digits, 255)), value: value))
    flags = .joined
  }

  private mutating func readSign(_ word: TemporalWord, length: Int) {
    let start = offset
    offset = min(offset + length, end)
    if word == .apostrophe, isPossessive {
      offset += 1
      append(.possessive, from: start)
    } else {
      append(word, from: start)
    }
  }

  /// Whether an `s` and no further letter follows.
  private var isPossessive: Bool {
    flags.contains(.joined) && byte(at: offset) == UInt8(ascii: "s")
      && !byte(at: offset + 1).isASCIILetter
  }

  private mutating func readBeyondASCII() {
    switch (bytes[offset], byte(at: offset + 1), byte(at: offset + 2)) {
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): readSign(.dash, length: 3)
    case (0xE2, 0x80, 0x98...0x99): readSign(.apostrophe, length: 3)
    case (0xE2, 0x80, _): readSign(.sign, length: 3)
    case (0xE2, 0x82, 0xA0...0xBF): readSign(.currency, length: 3)
    case (0xC2, 0xA2...0xA5, _): readSign(.currency, length: 2)
    case (0xC2, 0xBD, _): readSign(.halfSign, length: 2)
    case (0xC2, 0xA1...0xBF, _): readSign(.sign, length: 2)
    default: readWord()
    }
  }
}

// MARK: - Words

extension TemporalTokenizer {
  /// Whether a byte goes on with a word; marks of general punctuation do not.
  private func continuesWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || (byte >= 0x80 && byte != 0xE2 && byte != 0xC2)
  }

  private mutating func readWord() {
    let start = offset
    var key = TemporalLexicon.Key()
    var capitals = 0
    var allBits: UInt8 = 0
    repeat {
      let byte = bytes[offset]
      if byte.isASCIIUppercase { capitals += 1 }
      allBits |= byte
      key.append(byte)
      offset += 1
    } while offset < end && continuesWord(bytes[offset])
    if key.count == 1 { capitals += readInitials(into: &key) }
    if bytes[start].isASCIIUppercase { flags.insert(.capitalised) }
    if capitals == key.count, capitals > 1 { flags.insert(.capitals) }
    if capitals == 0, bytes[offset - 1] == UInt8(ascii: "s") { flags.insert(.plural) }
    var entry = lexicon[key]
    if entry == nil, allBits >= 0x80, capitals > 0 || hasCombiningMark(start..<offset) {
      entry = lexicon[anyForm: key]
    }
    append(
      entry?.word ?? key.wordByEnding(capitalised: capitals > 0), from: start,
      value: entry?.value ?? 0)
  }

  /// Whether a letter is written with its marks behind it, as decomposed text is.
  private func hasCombiningMark(_ range: Range<Int>) -> Bool {
    // The bytes that U+0300 to U+036F begin with.
    bytes[range].contains { $0 == 0xCC || $0 == 0xCD }
  }

  /// Reads on in `p.m.` and `B.C.`, of which the lexicon has the letters alone.
  private mutating func readInitials(into key: inout TemporalLexicon.Key) -> Int {
    var capitals = 0
    while byte(at: offset) == .fullStop, byte(at: offset + 1).isASCIILetter,
      !continuesWord(byte(at: offset + 2))
    {
      if bytes[offset + 1].isASCIIUppercase { capitals += 1 }
      key.append(bytes[offset + 1])
      offset += 2
    }
    if key.count > 1, byte(at: offset) == .fullStop { offset += 1 }
    return capitals
  }
}

// MARK: - Numbers

extension TemporalTokenizer {
  private mutating func readNumber() {
    let start = offset
    var value = readDigits()
    let digits = offset - start
    if digits <= 3, readGroups(into: &value) { flags.insert(.grouped) }
    let number = Int32(truncatingIfNeeded: value)
    let word = flags.contains(.grouped) ? .number : readSuffix(value: value, digits: digits)
    append(word, from: start, value: number, digits: digits)
  }

  /// The value of the digits that follow, or the greatest one that is of use.
  private mutating func readDigits() -> Int {
    var value = 0
    while offset < end, bytes[offset].isASCIIDigit {
      value = min(value * 10 + Int(bytes[offset] & 0xF), 999_999_999)
      offset += 1
    }
    return value
  }

  /// Reads on in `12,500`.
  private mutating func readGroups(into value: inout Int) -> Bool {
    var isGrouped = false
    while byte(at: offset) == UInt8(ascii: ","),
      (1...3).allSatisfy({ byte(at: offset + $0).isASCIIDigit }),
      !byte(at: offset + 4).isASCIIDigit
    {
      offset += 1
      value = min(value * 1000 + readDigits(), 999_999_999)
      isGrouped = true
    }
    return isGrouped
  }

  /// Reads the letters of `12th`, `1990s` and `1990's`.
  private mutating func readSuffix(value: Int, digits: Int) -> TemporalWord {
    let first = byte(at: offset) | 0x20
    let second = byte(at: offset + 1) | 0x20
    if first == UInt8(ascii: "s"), !continuesWord(byte(at: offset + 1)) {
      guard value % 10 == 0, (2...4).contains(digits) else { return .number }
      offset += 1
      return .decadeNumber
    }
    if byte(at: offset) == UInt8(ascii: "'"), second == UInt8(ascii: "s"), digits == 4,
      value % 10 == 0,
      !continuesWord(byte(at: offset + 2))
    {
      offset += 2
      return .decadeNumber
    }
    guard isOrdinalSuffix(first, second), !continuesWord(byte(at: offset + 2)) else {
      return .number
    }
    offset += 2
    return .ordinal
  }

  private func isOrdinalSuffix(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
    case ("s", "t"), ("n", "d"), ("r", "d"), ("t", "h"): true
    default: false
    }
  }
}
