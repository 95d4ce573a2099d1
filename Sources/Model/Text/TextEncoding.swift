/// How the bytes of a file stand for characters.
package enum TextEncoding: Sendable, Equatable {
  case utf8
  case utf16(ByteOrder)
  case utf32(ByteOrder)
  case windows1252

  /// Which byte of a unit comes first in the file.
  package enum ByteOrder: Sendable, Equatable {
    case littleEndian, bigEndian
  }

  /// The name by which people know it.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(.littleEndian): "UTF-16 (little-endian)"
    case .utf16(.bigEndian): "UTF-16 (big-endian)"
    case .utf32(.littleEndian): "UTF-32 (little-endian)"
    case .utf32(.bigEndian): "UTF-32 (big-endian)"
    case .windows1252: "Windows-1252"
    }
  }
}

extension TextEncoding {
  /// The encoding that a byte order mark announces, and the mark's length; `nil` without one.
  static func announced(by bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    // Looked for before UTF-16, whose mark it begins with; UTF-16 text does not begin with a NUL.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32(.littleEndian), 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32(.bigEndian), 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(.littleEndian), 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(.bigEndian), 2) }
    return nil
  }

  /// Tells UTF-16 without a byte order mark by its NULs: every other byte of Latin text is one.
  ///
  /// - Complexity: O(1); only the beginning is looked at.
  static func utf16ByItsNULs(_ bytes: [UInt8]) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    let sample = bytes.prefix(4096)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // Two thirds of the characters below U+0100, and hardly a NUL where none belongs.
    let enough = max(4, sample.count / 3)
    if zeros.odd >= enough, zeros.even * 20 < zeros.odd { return .utf16(.littleEndian) }
    if zeros.even >= enough, zeros.odd * 20 < zeros.even { return .utf16(.bigEndian) }
    return nil
  }
}
