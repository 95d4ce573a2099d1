/// The characters that act on a terminal, on what stands beside them, or that nobody sees.
///
/// What Unicode calls default-ignorable is hidden unless text needs it: the soft hyphen, the
/// zero-width space and the word joiner say where lines break, the joiners belong into emoji and
/// the scripts of India and Arabia, and a variation selector stays behind a character that has
/// variants (UAX #31 and UTS #36 tell the same cases apart).
enum HiddenCharacters {
  /// A character that does not stay as it is.
  struct Found {
    let offset: Int
    let length: Int
    let scalar: UInt32
  }

  /// The first of them at or behind a UTF-8 offset.
  ///
  /// - Parameters:
  ///   - bytes: Well-formed UTF-8.
  ///   - start: Where a character begins.
  ///   - hasLines: Whether a carriage return without a line feed counts, too.
  /// - Returns: The character, or `nil` where all stays as it is.
  /// - Complexity: O(*n*), with one comparison for most characters.
  static func first(
    in bytes: borrowing Swift.Span<UInt8>, from start: Int, hasLines: Bool
  ) -> Found? {
    var offset = start
    let count = bytes.count
    while offset < count {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        offset += 1
      } else if byte < 0x80 {
        if isHidden(control: byte, at: offset, in: bytes, hasLines: hasLines) {
          return Found(offset: offset, length: 1, scalar: UInt32(byte))
        }
        offset += 1
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if mayBegin(byte) {
          let scalar = bytes.scalar(at: offset).value
          if isHidden(scalar), !isNeeded(scalar, at: offset, length: length, in: bytes) {
            return Found(offset: offset, length: length, scalar: scalar)
          }
        }
        offset += length
      }
    }
    return nil
  }

  private static func isHidden(
    control byte: UInt8, at offset: Int, in bytes: borrowing Swift.Span<UInt8>, hasLines: Bool
  ) -> Bool {
    switch byte {
    case 0x09, 0x0A: false
    case 0x0D: hasLines && (offset + 1 == bytes.count || bytes[offset + 1] != .lineFeed)
    default: true
    }
  }

  /// Whether a byte may begin one of the characters: most of Latin, Chinese and Korean passes.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF...: true
    default: false
    }
  }

  private static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F: true
    // The mark of Arabic, fillers of Hangul, vowels of Khmer that are none, and the selectors of
    // Mongolian.
    case 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: true
    // Marks, embeddings, overrides and isolates; separators; operators that nobody sees.
    case 0x200E...0x200F, 0x2028...0x202E, 0x2061...0x206F: true
    case 0x3164, 0xFE00...0xFE0F, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    case 0xFDD0...0xFDEF: true
    default: scalar & 0xFFFE == 0xFFFE
    }
  }
}

// MARK: - What stays

extension HiddenCharacters {
  /// Whether a selector stands behind a character that has variants.
  private static func isNeeded(
    _ scalar: UInt32, at offset: Int, length: Int, in bytes: borrowing Swift.Span<UInt8>
  ) -> Bool {
    guard offset > 0 else { return false }
    switch scalar {
    case 0xFE0E, 0xFE0F:
      return hasPictureVariant(bytes.scalar(before: offset), isKeycap: bytes.keycap(at: offset + 3))
    case 0xFE00...0xFE0D:
      return hasVariants(bytes.scalar(before: offset))
    case 0xE0100...0xE01EF:
      return Unicode.Scalar(bytes.scalar(before: offset))?.properties.isIdeographic ?? false
    case 0x180B...0x180F:
      return (0x1820...0x18AA).contains(bytes.scalar(before: offset))
    default:
      return false
    }
  }

  private static func hasPictureVariant(_ base: UInt32, isKeycap: Bool) -> Bool {
    guard base >= 0x80 else { return isKeycap }
    return Unicode.Scalar(base)?.properties.isEmoji ?? false
  }

  /// Mathematical operators, CJK ideographs, Phags-pa and Myanmar have standardised variants.
  private static func hasVariants(_ base: UInt32) -> Bool {
    switch base {
    case 0x2190...0x2BFF, 0x1000...0x109F, 0xA840...0xA877, 0x3000...0x303F: true
    default: Unicode.Scalar(base)?.properties.isIdeographic ?? false
    }
  }
}

// MARK: - What stands instead

extension HiddenCharacters {
  /// Whether Unicode has a line end there.
  static func endsLine(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The sign to show instead.
  static func sign(for scalar: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(scalar).flatMap(controlPicture) ?? "\u{FFFD}"
  }

  /// The picture of an ASCII control character, such as `␛`.
  static func controlPicture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    default: nil
    }
  }
}

extension Swift.Span<UInt8> {
  /// The scalar that ends before an offset greater than 0.
  fileprivate func scalar(before offset: Int) -> UInt32 {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).value
  }

  /// Whether the frame of a key, U+20E3, stands at an offset.
  fileprivate func keycap(at offset: Int) -> Bool {
    offset + 2 < count && self[offset] == 0xE2 && self[offset + 1] == 0x83
      && self[offset + 2] == 0xA3
  }
}
