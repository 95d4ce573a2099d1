extension String {
  /// The part between two UTF-8 offsets, which must lie on character boundaries of the encoding.
  ///
  /// - Complexity: O(1) for native strings.
  package subscript(utf8 range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let hyphen = UInt8(ascii: "-")
  static let fullStop = UInt8(ascii: ".")

  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIIUppercase: Bool { (0x41...0x5A).contains(self) }
  var isASCIILetter: Bool { isASCIIUppercase || (0x61...0x7A).contains(self) }
}

extension Comparable {
  /// The value, or the nearer end of the range where it lies outside.
  func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
