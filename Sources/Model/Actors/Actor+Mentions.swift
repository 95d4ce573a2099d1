extension Actor {
  /// Every place where a text names the actor, by its name or another, as a whole word.
  ///
  /// Capitals count: `US` is not `us`.
  ///
  /// - Returns: UTF-8 offsets in their order; of two that overlap, the longer.
  /// - Complexity: O(*names* × *n*), at the speed of a byte search.
  package func mentions(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var found: [Range<Int>] = []
    for name in [name] + aliases {
      let needle = Array(name.utf8)
      var offset = 0
      while let start = bytes.firstOffset(of: needle, from: offset) {
        offset = start + needle.count
        if bytes.isWord(start..<offset) { found.append(start..<offset) }
      }
    }
    let ordered = found.sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    return ordered.reduce(into: []) { kept, range in
      if kept.last.map({ $0.upperBound <= range.lowerBound }) ?? true { kept.append(range) }
    }
  }
}

extension [UInt8] {
  /// Whether neither a letter nor a digit stands right before or behind a range.
  fileprivate func isWord(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? self[range.lowerBound - 1] : .blank
    let after = range.upperBound < count ? self[range.upperBound] : .blank
    return !before.isWordByte && !after.isWordByte
  }
}

extension UInt8 {
  /// Whether the byte belongs to a letter or a digit; bytes beyond ASCII count as letters, but for
  /// those that begin dashes and quotation marks.
  fileprivate var isWordByte: Bool {
    isASCIILetter || isASCIIDigit || (self >= 0x80 && self != 0xE2 && !(0x80...0x9F).contains(self))
  }
}
