/// Parts a note where it cites several works.
enum NoteParts {
  /// The parts of a note, in UTF-8 offsets of the text, without the blanks around them.
  ///
  /// A semicolon parts works where it stands in no quotation, no brackets and no address.
  ///
  /// - Complexity: O(*n*).
  static func ranges(of note: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = note.lowerBound
    var depth = 0
    var isQuoted = false
    var offset = note.lowerBound
    while offset < note.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: "\""): isQuoted.toggle()
      case 0xE2 where bytes.isQuotationMark(at: offset, 0x9C): isQuoted = true
      case 0xE2 where bytes.isQuotationMark(at: offset, 0x9D): isQuoted = false
      case UInt8(ascii: ";") where depth == 0 && !isQuoted && bytes.endsWord(at: offset + 1):
        parts.append(start..<offset)
        start = offset + 1
      default: break
      }
      offset += 1
    }
    parts.append(start..<note.upperBound)
    return parts.map { bytes.trimming($0) }.filter { !$0.isEmpty }
  }
}

extension [UInt8] {
  /// Whether a double quotation mark of typography stands at an offset.
  func isQuotationMark(at offset: Int, _ last: UInt8) -> Bool {
    offset + 2 < count && self[offset + 1] == 0x80 && self[offset + 2] == last
  }

  fileprivate func endsWord(at offset: Int) -> Bool {
    offset >= count || self[offset] == .blank || self[offset] == .lineFeed
  }

  /// A range without the blanks at its ends.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] == .blank || self[start] == .lineFeed { start += 1 }
    while end > start, self[end - 1] == .blank || self[end - 1] == .lineFeed { end -= 1 }
    return start..<end
  }
}
