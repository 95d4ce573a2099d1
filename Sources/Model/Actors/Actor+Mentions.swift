extension Actor {
  /// Every place where a text names the actor, by its name or another, as a whole word.
  ///
  /// Capitals count: `US` is not `us`. The longest name wins: `China` is not named in
  /// `South China Sea`.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - others: Actors whose names may hold one of the actor's.
  /// - Returns: UTF-8 offsets in their order; of two that overlap, the longer.
  /// - Complexity: O(*names* × *n*), at the speed of a byte search.
  package func mentions(in text: String, besides others: [Actor] = []) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let taken = RangeIndex(longerNames(of: others).flatMap(bytes.places)) { $0 }
    let found = names.flatMap(bytes.places).filter { range in
      !taken.elements(touching: range).contains {
        $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
      }
    }
    let ordered = found.sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    return ordered.reduce(into: []) { kept, range in
      if kept.last.map({ $0.upperBound <= range.lowerBound }) ?? true { kept.append(range) }
    }
  }

  private var names: [String] { [name] + aliases }

  /// The names of others, and of what everybody knows, that hold one of the actor's own.
  private func longerNames(of others: [Actor]) -> [String] {
    let own = Set(names)
    return (others.flatMap(\.names) + Gazetteer.otherNames).filter { other in
      !own.contains(other)
        && own.contains { other.utf8.count > $0.utf8.count && other.contains($0) }
    }
  }
}

extension [UInt8] {
  /// The places of a name as a whole word.
  fileprivate func places(of name: String) -> [Range<Int>] {
    let needle = Array(name.utf8)
    var places: [Range<Int>] = []
    var offset = 0
    while let start = firstOffset(of: needle, from: offset) {
      offset = start + needle.count
      if isWord(start..<offset) { places.append(start..<offset) }
    }
    return places
  }

  /// Whether neither a letter nor a digit stands right before or behind a range.
  private func isWord(_ range: Range<Int>) -> Bool {
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
