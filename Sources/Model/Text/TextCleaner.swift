/// Makes text harmless to a terminal when it is loaded: the first of two guards.
///
/// Control characters, C1 codes, bidirectional overrides and invisible tags become visible signs,
/// one scalar for one scalar, so that offsets in Unicode scalars stay those of the file.
package enum TextCleaner {
  /// Replaces what a terminal could act on; line feeds, carriage returns and tabs stay.
  ///
  /// - Complexity: O(*n*); text that needs nothing is returned as it is.
  package static func clean(_ text: String) -> (text: String, replacements: Int) {
    guard text.utf8.contains(where: mayNeedCleaning) else { return (text, 0) }
    var scalars = String.UnicodeScalarView()
    var replacements = 0
    for scalar in text.unicodeScalars {
      let sign = visibleSign(for: scalar)
      if sign != nil { replacements += 1 }
      scalars.append(sign ?? scalar)
    }
    return replacements == 0 ? (text, 0) : (String(scalars), replacements)
  }

  /// Whether a byte is a control or may begin one of the multi-byte characters to replace.
  private static func mayNeedCleaning(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F: true
    // C1 begins with C2, U+061C with D8, U+180E with E1, U+2000 to U+2FFF with E2, U+FEFF to
    // U+FFFB with EF, and the tags with F3.
    case 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  /// The sign to show instead of a scalar, or `nil` where the scalar is harmless.
  private static func visibleSign(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    case 0x061C, 0x180E, 0x200E, 0x200F, 0x2028...0x202E, 0x2061...0x206F: "\u{FFFD}"
    case 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: "\u{FFFD}"
    default: nil
    }
  }
}
