/// Makes text comparable the way people compare it: without case, without diacritics, and without
/// what cannot be seen.
///
///     "Việt Nam Đà Nẵng".folded   // "viet nam da nang"
///     "Straße".folded             // "strasse"
///
/// A letter folds to the same whether it is written as one scalar or as a letter with marks.
package enum Folding {
  /// Adds to folded text what a scalar folds to; nothing for a mark or a soft hyphen.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0x41...0x5A: bytes.append(UInt8(scalar) + 0x20)
    case 0..<0x80: bytes.append(UInt8(scalar))
    // Ideographs have neither case nor marks.
    case 0x3400...0x9FFF: appendAsIs(scalar, to: &bytes)
    case 0xC0...0x24F, 0x1E00...0x1EFF, 0xFB00...0xFB06: appendLatin(scalar, to: &bytes)
    case _ where isIgnored(scalar): break
    case _ where isBlank(scalar): bytes.append(.blank)
    case 0x2018, 0x2019: bytes.append(UInt8(ascii: "'"))
    case 0x201C, 0x201D: bytes.append(UInt8(ascii: "\""))
    case 0x2010...0x2014, 0x2212: bytes.append(UInt8(ascii: "-"))
    case 0xFF01...0xFF5E: append(scalar - 0xFF01 + 0x21, to: &bytes)
    case 0xAC00...0xD7A3: appendHangul(scalar, to: &bytes)
    case 0x386...0x3CE, 0x401...0x45E, 0x304C...0x3094, 0x30AC...0x30F4:
      if let parts = decompositions[scalar] {
        for part in parts { append(part, to: &bytes) }
      } else {
        appendLowercase(scalar, to: &bytes)
      }
    default: appendLowercase(scalar, to: &bytes)
    }
  }

  /// What has no width or only marks a letter: the marks of Latin, Hebrew and Arabic letters, soft
  /// hyphens, zero-width characters and variation selectors.
  private static func isIgnored(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7: true
    case 0x640, 0x64B...0x65F, 0x670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF: true
    case 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func appendLowercase(_ value: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    let folded = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    appendAsIs(folded.value, to: &bytes)
  }

  private static func appendAsIs(_ value: UInt32, to bytes: inout [UInt8]) {
    guard (0x800..<0xD800).contains(value) else {
      guard let scalar = Unicode.Scalar(value) else { return }
      return bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    bytes.append(0xE0 | UInt8(value >> 12))
    bytes.append(0x80 | UInt8(value >> 6 & 0x3F))
    bytes.append(0x80 | UInt8(value & 0x3F))
  }

  /// A syllable folds to its two or three letters.
  private static func appendHangul(_ syllable: UInt32, to bytes: inout [UInt8]) {
    let index = syllable - 0xAC00
    appendAsIs(0x1100 + index / 588, to: &bytes)
    appendAsIs(0x1161 + index % 588 / 28, to: &bytes)
    if index % 28 > 0 { appendAsIs(0x11A7 + index % 28, to: &bytes) }
  }
}

// MARK: - Tables

extension Folding {
  private static func appendLatin(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if let letters = ligatures[scalar] {
      bytes.append(contentsOf: letters.utf8)
    } else if scalar < 0xFB00, let letter = letter(of: scalar) {
      bytes.append(letter)
    } else {
      appendLowercase(scalar, to: &bytes)
    }
  }

  /// Two letters written as one.
  private static let ligatures: [UInt32: String] = [
    0xDF: "ss", 0x1E9E: "ss", 0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe",
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
    0xFB06: "st",
  ]

  /// The Latin letter that a letter with marks has as its base; `nil` where it has none.
  private static func letter(of scalar: UInt32) -> UInt8? {
    let letter =
      scalar < 0x250 ? letters[Int(scalar - 0xC0)] : letters[Int(scalar - 0x1E00 + 0x190)]
    return letter == 0 ? nil : letter
  }

  /// The base letters of U+00C0 to U+024F and of U+1E00 to U+1EFF behind them; 0 for none.
  private static let letters: [UInt8] = (Array(0xC0...0x24F) + Array(0x1E00...0x1EFF)).map {
    Unicode.Scalar(UInt32($0)).flatMap(baseLetter) ?? 0
  }

  /// `LATIN SMALL LETTER E WITH CIRCUMFLEX AND ACUTE` is an `e`, and so is the dotless `i` an `i`.
  private static func baseLetter(of scalar: Unicode.Scalar) -> UInt8? {
    guard scalar != "ı" else { return UInt8(ascii: "i") }
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 5, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1,
      words[4] == "WITH"
    else { return nil }
    return words[3].lowercased().utf8.first
  }

  /// Letters of other scripts with the letter and, where it makes another word, the mark that they
  /// stand for.
  private static let decompositions: [UInt32: [UInt32]] = {
    var parts: [UInt32: [UInt32]] = [:]
    func add(_ composed: String, _ bases: String, mark: UInt32? = nil, raisedBy step: UInt32 = 0) {
      for (whole, base) in zip(composed.unicodeScalars, bases.unicodeScalars) {
        parts[whole.value + step] = [base.value + step] + (mark.map { [$0] } ?? [])
      }
    }
    add("ΆΈΉΊΌΎΏάέήίόύώϊϋΐΰΪΫ", "αεηιουωαεηιουωιυιυιυ")
    add("ЙйЁёЇїЎўЃѓЌќ", "ииееііууггкк")
    for katakana: UInt32 in [0, 0x60] {
      add("がぎぐげござじずぜぞだぢづでど", "かきくけこさしすせそたちつてと", mark: 0x3099, raisedBy: katakana)
      add("ばびぶべぼゔ", "はひふへほう", mark: 0x3099, raisedBy: katakana)
      add("ぱぴぷぺぽ", "はひふへほ", mark: 0x309A, raisedBy: katakana)
    }
    return parts
  }()
}

extension StringProtocol {
  /// The text without case, diacritics and what cannot be seen.
  package var folded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars { Folding.append(scalar.value, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
