/// Cuts a sentence into the tokens that figures are made of.
///
/// - Complexity: O(*n*), each byte is looked at a bounded number of times.
struct FigureTokenizer {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var isJoined = false
  private var tokens: [FigureToken] = []

  /// The tokens of a range of a text.
  static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [FigureToken] {
    var tokenizer = FigureTokenizer(bytes: bytes, end: range.upperBound, offset: range.lowerBound)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8], end: Int, offset: Int) {
    self.bytes = bytes
    self.end = end
    self.offset = offset
  }

  private mutating func run() {
    while offset < end {
      let blank = Whitespace.length(at: offset, in: bytes.span)
      if blank > 0 {
        offset += blank
        isJoined = false
      } else {
        readToken()
        isJoined = true
      }
    }
  }

  private mutating func readToken() {
    let byte = bytes[offset]
    if byte.isASCIIDigit {
      readNumber()
    } else if byte.isASCIILetter {
      readWord()
    } else if byte < 0x80 {
      readSign(byte)
    } else {
      readBeyondASCII()
    }
  }

  private func byte(at offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  private mutating func append(_ kind: FigureToken.Kind, from start: Int, written: String = "") {
    tokens.append(
      FigureToken(kind: kind, range: start..<offset, isJoined: isJoined, written: written))
  }
}

// MARK: - Signs

extension FigureTokenizer {
  private mutating func readSign(_ byte: UInt8) {
    let start = offset
    offset += 1
    switch byte {
    case UInt8(ascii: "$"): append(.currency("USD"), from: start)
    case UInt8(ascii: "%"): append(.percent, from: start)
    case .hyphen: append(.dash, from: start)
    default: append(.sign(byte), from: start)
    }
  }

  private mutating func readBeyondASCII() {
    let start = offset
    let (scalar, length) = scalar(at: offset)
    if let code = Currencies.code(ofSign: scalar) {
      offset += length
      append(.currency(code), from: start)
    } else if (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212 {
      offset += length
      append(.dash, from: start)
    } else if scalar.properties.isAlphabetic {
      readWord()
    } else {
      offset += length
      append(.sign(Self.sign(for: scalar)), from: start)
    }
  }

  /// The ASCII sign that stands for another.
  private static func sign(for scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "\u{2018}", "\u{2019}": UInt8(ascii: "'")
    case "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}": UInt8(ascii: "\"")
    case "≈", "∼": UInt8(ascii: "~")
    case "≥": UInt8(ascii: ">")
    case "≤": UInt8(ascii: "<")
    default: UInt8(ascii: "*")
    }
  }

  private func scalar(at offset: Int) -> (Unicode.Scalar, length: Int) {
    let length = UTF8Sequence(at: offset, in: bytes.span).length
    let part = bytes[offset..<min(offset + length, end)]
    return (String(decoding: part, as: UTF8.self).unicodeScalars.first ?? " ", length)
  }
}

// MARK: - Words

extension FigureTokenizer {
  private mutating func readWord() {
    let start = offset
    skipLetters()
    // The dots of `U.S.` belong to it.
    if offset == start + 1 {
      while byte(at: offset) == .fullStop, byte(at: offset + 1).isASCIILetter,
        !byte(at: offset + 2).isASCIILetter
      {
        offset += 2
      }
      if offset > start + 1, byte(at: offset) == .fullStop, offset + 1 < end { offset += 1 }
    }
    let written = String(decoding: bytes[start..<offset].filter { $0 != .fullStop }, as: UTF8.self)
    let (sign, length) = offset < end ? scalar(at: offset) : (" ", 0)
    if let code = Currencies.code(ofSign: sign, behind: written) {
      offset += length
      append(.currency(code), from: start)
    } else {
      append(.word(written.lowercased()), from: start, written: written)
    }
  }

  private mutating func skipLetters() {
    while offset < end {
      if bytes[offset].isASCIILetter {
        offset += 1
      } else if bytes[offset] >= 0x80 {
        let (scalar, length) = scalar(at: offset)
        guard scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        else { return }
        offset += length
      } else {
        return
      }
    }
  }
}

// MARK: - Numbers

extension FigureTokenizer {
  private mutating func readNumber() {
    let start = offset
    var digits = readDigits()
    let isGrouped = offset - start <= 3 && readGroups(into: &digits)
    var decimals = 0
    if byte(at: offset) == .fullStop, byte(at: offset + 1).isASCIIDigit {
      let point = offset
      offset += 1
      let fraction = readDigits()
      decimals = offset - point - 1
      guard decimals <= 9, byte(at: offset) != .fullStop || !byte(at: offset + 1).isASCIIDigit
      else { return readLabel(from: start) }
      digits = digits * FigureLexicon.powerOfTen(decimals) + fraction
    }
    append(.number(digits: digits, decimals: decimals), from: start)
    tokens[tokens.count - 1].isGrouped = isGrouped
    readSuffix(from: start)
  }

  /// The value of the digits that follow; of very many, one that is too great to be a figure.
  private mutating func readDigits() -> Double {
    var value = 0.0
    while byte(at: offset).isASCIIDigit {
      value = value * 10 + Double(bytes[offset] & 0xF)
      offset += 1
    }
    return value
  }

  /// Reads on in `12,500`, `12 500` with a blank that does not break, and `5,00,000`.
  private mutating func readGroups(into digits: inout Double) -> Bool {
    var isGrouped = false
    while true {
      let separator = separatorLength
      guard separator > 0 else { return isGrouped }
      let count = (0..<4).prefix { byte(at: offset + separator + $0).isASCIIDigit }.count
      let isPair =
        count == 2 && byte(at: offset) == UInt8(ascii: ",")
        && byte(at: offset + 3) == UInt8(ascii: ",")
      guard count == 3 || isPair else { return isGrouped }
      offset += separator
      digits = digits * FigureLexicon.powerOfTen(count) + readDigits()
      isGrouped = true
    }
  }

  /// The length of what parts thousands, where it does.
  private var separatorLength: Int {
    switch (byte(at: offset), byte(at: offset + 1), byte(at: offset + 2)) {
    case (UInt8(ascii: ","), _, _): 1
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x89): 3
    default: 0
    }
  }

  /// Reads the letters behind a number: a scale (`60m`) is a word of its own, others make a label.
  private mutating func readSuffix(from start: Int) {
    guard byte(at: offset).isASCIILetter else { return }
    let suffixStart = offset
    skipLetters()
    let suffix = String(decoding: bytes[suffixStart..<offset], as: UTF8.self)
    let isLabel = byte(at: offset).isASCIIDigit
    guard !isLabel, FigureLexicon.isSuffix(suffix) else {
      tokens.removeLast()
      return readLabel(from: start)
    }
    isJoined = true
    append(.word(suffix.lowercased()), from: suffixStart, written: suffix)
  }

  private mutating func readLabel(from start: Int) {
    while byte(at: offset).isASCIILetter || byte(at: offset).isASCIIDigit
      || byte(at: offset) == .fullStop && byte(at: offset + 1).isASCIIDigit
    {
      offset += 1
    }
    append(.label, from: start)
  }
}
