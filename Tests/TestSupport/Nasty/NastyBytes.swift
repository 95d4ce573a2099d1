extension String {
  /// The code units of UTF-16, the lower byte first.
  var utf16LittleEndian: [UInt8] {
    utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  /// The scalars as numbers of four bytes, the lowest byte first.
  var utf32LittleEndian: [UInt8] {
    unicodeScalars.flatMap { scalar in
      [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
    }
  }

  /// The text again and again.
  func times(_ count: Int) -> String {
    String(repeating: self, count: count)
  }
}

extension [UInt8] {
  /// Each two neighbours in the other order.
  var pairsSwapped: [UInt8] {
    stride(from: 0, to: count - 1, by: 2).flatMap { [self[$0 + 1], self[$0]] }
  }
}

extension SeededRandom {
  /// Bytes of every value.
  package mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
  }
}
