/// The encoding of old text files from the West: Latin-1 with punctuation where that has controls.
enum Windows1252 {
  /// The character of a byte; `nil` for the five bytes that stand for none.
  static func scalar(for byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let scalar = upperControls[Int(byte) - 0x80]
    return scalar == "\u{FFFD}" ? nil : scalar
  }

  // What stands at 0x80 to 0x9F; U+FFFD where nothing does.
  private static let upperControls: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}",
    "ž", "Ÿ",
  ]

  /// Whether bytes that are not UTF-8 are likely to be text in this encoding.
  ///
  /// They are where next to no characters of UTF-8 are among them, and nearly all bytes beyond
  /// ASCII stand as letters and punctuation do in the languages of Western Europe.
  ///
  /// - Complexity: O(*n*).
  static func isLikely(_ bytes: ArraySlice<UInt8>, survey: UTF8Survey) -> Bool {
    guard survey.characters * 20 <= survey.malformedBytes, !survey.endsInCut else { return false }
    var high = 0
    var plausible = 0
    var controls = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 {
        high += 1
        if isPlausible(at: index, in: bytes) { plausible += 1 }
      } else if byte < 0x20, !(0x09...0x0D).contains(byte) {
        controls += 1
      }
    }
    return controls * 100 <= bytes.count && high * 2 <= bytes.count && plausible * 10 >= high * 9
  }

  /// Whether a byte stands where a character of Western text does: a letter beside letters or by
  /// itself, and punctuation anywhere but where UTF-8 has the second byte of a character.
  private static func isPlausible(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let before = index > bytes.startIndex ? bytes[index - 1] : .blank
    let after = index + 1 < bytes.endIndex ? bytes[index + 1] : .blank
    switch bytes[index] {
    case 0xC0...0xFF:
      return before.isASCIILetter || after.isASCIILetter || (before < 0x80 && after < 0x80)
    default:
      return scalar(for: bytes[index]) != nil && before < 0xC0
    }
  }
}
