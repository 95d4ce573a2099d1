extension String {
  /// The part between two UTF-8 offsets, which must lie on character boundaries of the encoding.
  ///
  /// - Complexity: O(1) for native strings.
  package subscript(utf8 range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// The parts of a range between the places of an ASCII character, in UTF-8 offsets; one more
  /// than there are places.
  package func utf8Ranges(of range: Range<Int>, partedBy separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for (offset, byte) in self[utf8: range].utf8.enumerated() where byte == separator {
      parts.append(start..<(range.lowerBound + offset))
      start = range.lowerBound + offset + 1
    }
    return parts + [start..<range.upperBound]
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let formFeed: UInt8 = 0x0C
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let hyphen = UInt8(ascii: "-")
  static let fullStop = UInt8(ascii: ".")

  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIIUppercase: Bool { (0x41...0x5A).contains(self) }
  var isASCIILetter: Bool { isASCIIUppercase || isASCIILowercase }
  var isASCIILowercase: Bool { (0x61...0x7A).contains(self) }
}

extension Comparable {
  /// The value, or the nearer end of the range where it lies outside.
  func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
