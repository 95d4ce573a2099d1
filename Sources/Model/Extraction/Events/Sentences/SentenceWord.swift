/// A word of a sentence, in a form that rules can compare.
struct SentenceWord: Equatable {
  /// UTF-8 offsets in the document's text.
  let range: Range<Int>

  /// The word in lower case; curly apostrophes are straight.
  let text: String
  let isCapitalised: Bool

  /// Whether it is of two capitals or more and no small letters, as an acronym is.
  let isInCapitals: Bool

  /// What parts the word from the one before it; in a sentence's first word, what it begins with.
  let signs: Signs

  /// Whether it belongs to a date.
  var isDate = false

  /// The signs between two words.
  struct Signs: OptionSet {
    let rawValue: UInt16

    static let comma = Signs(rawValue: 1)
    static let semicolon = Signs(rawValue: 2)
    static let colon = Signs(rawValue: 4)
    static let dash = Signs(rawValue: 8)
    static let opening = Signs(rawValue: 16)
    static let closing = Signs(rawValue: 32)
    static let quote = Signs(rawValue: 64)
    static let tab = Signs(rawValue: 128)
    static let other = Signs(rawValue: 256)

    /// Those that end a part of a sentence.
    static let parting: Signs = [.comma, .semicolon, .colon, .dash, .opening, .closing, .tab]
  }
}

extension SentenceWord {
  /// The words of a part of a text.
  ///
  ///     SentenceWord.words(in: bytes, of: range)   // "U.S.-led", "talks", "in", "2018"
  ///
  /// A word is made of letters, digits and what stands between them: hyphens, apostrophes and full
  /// stops.
  ///
  /// - Complexity: O(*n*) in the length of the part.
  static func words(in bytes: [UInt8], of range: Range<Int>) -> [SentenceWord] {
    var words: [SentenceWord] = []
    var signs: Signs = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = endOfWord(at: offset, in: bytes, before: range.upperBound)
      if end > offset {
        words.append(SentenceWord(offset..<end, of: bytes, behind: signs))
        signs = []
        offset = end
      } else {
        let (sign, length) = sign(at: offset, in: bytes)
        signs.formUnion(sign)
        offset += length
      }
    }
    return words
  }

  private init(_ range: Range<Int>, of bytes: [UInt8], behind signs: Signs) {
    self.range = range
    self.signs = signs
    isCapitalised = bytes[range.lowerBound].isASCIIUppercase
    isInCapitals =
      isCapitalised && range.count > 1 && bytes[range].allSatisfy(\.isASCIIUppercase)
    var lowered: [UInt8] = []
    lowered.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      if Self.isApostrophe(at: offset, in: bytes) {
        lowered.append(UInt8(ascii: "'"))
        offset += 3
      } else {
        lowered.append(bytes[offset].isASCIIUppercase ? bytes[offset] | 0x20 : bytes[offset])
        offset += 1
      }
    }
    text = String(decoding: lowered, as: UTF8.self)
  }

  private static func endOfWord(at start: Int, in bytes: [UInt8], before end: Int) -> Int {
    var offset = start
    while offset < end {
      if isPartOfWord(at: offset, in: bytes) {
        offset += 1
      } else if offset > start, let length = joint(at: offset, in: bytes), offset + length < end,
        isPartOfWord(at: offset + length, in: bytes)
      {
        offset += length
      } else {
        break
      }
    }
    return offset
  }

  /// Letters and digits, and every other character but general punctuation and spaces.
  private static func isPartOfWord(at offset: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[offset]
    guard byte >= 0x80 else { return byte.isASCIILetter || byte.isASCIIDigit }
    if byte == 0xE2 {
      return offset + 1 >= bytes.count || !(0x80...0x81).contains(bytes[offset + 1])
    }
    return byte != 0xC2
  }

  /// The length of a sign that may stand within a word: `U.S.-led`, `Britain’s`, `UK–ASEAN`.
  private static func joint(at offset: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[offset] {
    case .fullStop: offset + 1 < bytes.count && bytes[offset + 1] == .hyphen ? 2 : 1
    case .hyphen, UInt8(ascii: "'"), UInt8(ascii: "&"): 1
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      (0x90...0x93).contains(bytes[offset + 2]) || bytes[offset + 2] == 0x99 ? 3 : nil
    default: nil
    }
  }

  private static func isApostrophe(at offset: Int, in bytes: [UInt8]) -> Bool {
    bytes[offset] == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x99
  }

  private static func sign(at offset: Int, in bytes: [UInt8]) -> (Signs, length: Int) {
    switch bytes[offset] {
    case UInt8(ascii: ","): (.comma, 1)
    case UInt8(ascii: ";"): (.semicolon, 1)
    case UInt8(ascii: ":"): (.colon, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): (.opening, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): (.closing, 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): (.quote, 1)
    case UInt8(ascii: "\t"), UInt8(ascii: "|"): (.tab, 1)
    case .hyphen: (.dash, 1)
    case .blank, .lineFeed: ([], 1)
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      (generalPunctuation(bytes[offset + 2]), 3)
    case 0xE2 where offset + 2 < bytes.count: (.other, 3)
    case 0xC2 where offset + 1 < bytes.count: (bytes[offset + 1] == 0xA0 ? [] : .other, 2)
    default: (.other, 1)
    }
  }

  private static func generalPunctuation(_ last: UInt8) -> Signs {
    switch last {
    case 0x80...0x8A: []
    case 0x90...0x95: .dash
    case 0x98...0x9F: .quote
    default: .other
    }
  }
}
