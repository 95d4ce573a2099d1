/// Makes text comparable the way people compare it: without case and without diacritics.
///
///     "Việt Nam Đà Nẵng".folded   // "viet nam da nang"
package enum Folding {
  /// The scalar to compare instead, or `nil` for what does not count: a combining mark, or a
  /// character that only says where a word may break or how its letters join.
  package static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    case 0..<0x80: scalar
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: nil
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    case 0x2010...0x2014, 0x2212: "-"
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0xC0...0x24F, 0x1E00...0x1EFF: latin[scalar] ?? scalar
    default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
  }

  /// The Latin letters with marks, each with the letter that its Unicode name begins with.
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)), let base = baseLetter(of: scalar) else {
        continue
      }
      letters[scalar] = base
    }
    return letters
  }()

  /// `LATIN SMALL LETTER E WITH CIRCUMFLEX AND ACUTE` is an `e`.
  private static func baseLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 5, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1,
      words[4] == "WITH"
    else { return nil }
    return words[3].lowercased().unicodeScalars.first
  }
}

extension StringProtocol {
  /// The text without case and diacritics.
  package var folded: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let folded = Folding.fold(scalar) { scalars.append(folded) }
    }
    return String(scalars)
  }
}

/// A text prepared for searches that ignore case and diacritics.
package struct FoldedText: Sendable {
  private var bytes: [UInt8] = []

  /// The UTF-8 offset in the text that each folded byte comes from, and the text's end.
  private var origins: [Int32] = []

  /// - Complexity: O(*n*).
  package init(_ text: some StringProtocol) {
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      if let folded = Folding.fold(scalar) {
        for byte in UTF8.encode(folded).map(Array.init) ?? [] {
          bytes.append(byte)
          origins.append(offset)
        }
      }
      offset += Int32(UTF8.width(scalar))
    }
    origins.append(offset)
  }

  /// Every place where a text stands, in UTF-8 offsets of the text searched; none overlap.
  ///
  /// - Complexity: O(*n*).
  package func ranges(of query: String) -> [Range<Int>] {
    let needle = Array(query.folded.utf8)
    guard !needle.isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    var offset = 0
    while let start = bytes.firstOffset(of: needle, from: offset) {
      offset = start + needle.count
      ranges.append(Int(origins[start])..<Int(origins[offset]))
    }
    return ranges
  }

  package func contains(_ query: String) -> Bool {
    bytes.firstOffset(of: Array(query.folded.utf8)) != nil || query.isEmpty
  }
}
