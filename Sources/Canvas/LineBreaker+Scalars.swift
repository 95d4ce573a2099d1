extension UInt8 {
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether the byte is a letter of ASCII, or part of anything beyond ASCII.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A || self >= 0x80 }

  var isCapital: Bool { self >= 0x41 && self <= 0x5A }
}

extension UInt32 {
  /// Whether no line begins with this scalar.
  var isClosing: Bool {
    switch self {
    // ! % ) , . : ; ? ] }
    case 0x21, 0x25, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: true
    // No-break spaces and joiners, dashes, closing quotation marks, the ellipsis.
    case 0xA0, 0xBB, 0x2007, 0x202F, 0x2010...0x2015, 0x2019, 0x201D, 0x2026, 0x203A: true
    case 0x2060, 0xFEFF: true
    // CJK punctuation, iteration marks.
    case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017: true
    // Small kana and the long vowel mark.
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E: true
    case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE: true
    case 0x30FB, 0x30FC, 0x309D, 0x309E, 0x30FD, 0x30FE: true
    // Full-width punctuation.
    case 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D: true
    default: false
    }
  }

  /// Whether this scalar stands behind a number as its unit: the parts of a date or a time,
  /// magnitudes, currencies.
  var isCounter: Bool {
    switch self {
    // 年 月 日 号 號 時 时 分 秒
    case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x865F, 0x6642, 0x65F6, 0x5206, 0x79D2: true
    // 万 萬 億 亿 千 百 元 円 圓 人 名 年
    case 0x4E07, 0x842C, 0x5104, 0x4EBF, 0x5343, 0x767E, 0x5143, 0x5186, 0x5713, 0x4EBA, 0x540D:
      true
    default: false
    }
  }

  /// Whether no line ends with this scalar.
  var isOpening: Bool {
    switch self {
    // $ ( [ {
    case 0x24, 0x28, 0x5B, 0x7B: true
    case 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039: true
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0xFF04, 0xFF08, 0xFF3B: true
    case 0xFF5B: true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// Whether the bytes at an offset are those of a text.
  func holds(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    return (0..<length).allSatisfy { unsafe text.utf8Start[$0] == self[offset + $0] }
  }
}
