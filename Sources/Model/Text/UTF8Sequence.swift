/// One step through bytes that should be UTF-8: a character, or as much of a malformed one as
/// Unicode recommends to replace by one sign (the maximal part of a well-formed sequence).
struct UTF8Sequence {
  let length: Int
  let isWellFormed: Bool

  /// Looks at what begins at an offset.
  init(at offset: Int, in bytes: borrowing Swift.Span<UInt8>) {
    guard let shape = Self.shape(of: bytes[offset]) else {
      self.init(length: 1, isWellFormed: false)
      return
    }
    var length = 1
    while length < shape.length, offset + length < bytes.count {
      let allowed = length == 1 ? shape.second : 0x80...0xBF
      guard allowed.contains(bytes[offset + length]) else { break }
      length += 1
    }
    self.init(length: length, isWellFormed: length == shape.length)
  }

  private init(length: Int, isWellFormed: Bool) {
    self.length = length
    self.isWellFormed = isWellFormed
  }

  /// What must follow a first byte (Unicode, table 3-7); `nil` where it begins nothing.
  private static func shape(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0x00...0x7F: (1, 0x80...0xBF)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}

/// What is in bytes that are not UTF-8 throughout.
struct UTF8Survey {
  /// Well-formed characters beyond ASCII.
  private(set) var characters = 0

  /// Bytes that belong to no character.
  private(set) var malformedBytes = 0

  /// Whether the last character is cut, as at the end of a file that was copied in part.
  private(set) var endsInCut = false

  /// - Complexity: O(*n*).
  init(of bytes: ArraySlice<UInt8>) {
    let span = bytes.span
    var offset = 0
    while offset < span.count {
      if span[offset] < 0x80 {
        offset += 1
        continue
      }
      let sequence = UTF8Sequence(at: offset, in: span)
      let isFirst = (0xC2...0xF4).contains(span[offset])
      offset += sequence.length
      if sequence.isWellFormed {
        characters += 1
      } else {
        malformedBytes += sequence.length
        endsInCut = isFirst && offset == span.count
      }
    }
  }
}
