/// A text prepared for searches that ignore case and diacritics, as ``Folding`` says.
package struct FoldedText: Sendable {
  private var bytes: [UInt8] = []

  /// Where what is folded stops to be as long as the text, or begins again, by folded offset.
  private var turns: [Turn] = [Turn(folded: 0, text: 0)]

  private struct Turn {
    let folded: Int32
    let text: Int32
    /// Whether the bytes up to the next turn stand for one character, and are no copy of it.
    var isAtomic = false
  }

  /// - Complexity: O(*n*); ASCII and ideographs go a run at a time, 5 MB in some milliseconds.
  package init(_ text: some StringProtocol) {
    let text = Substring(text)
    let source = text.utf8Span.span
    bytes.reserveCapacity(source.count)
    var offset = 0
    while offset < source.count {
      let end = endOfPlain(from: offset, in: source)
      if end > offset {
        takePlain(source.extracting(offset..<end))
        offset = end
        continue
      }
      let scalar = source.scalar(at: offset)
      take(scalar.value, of: scalar.length, at: offset)
      offset += scalar.length
    }
  }

  /// Where something stands that does not fold to itself, but for capitals of ASCII.
  private func endOfPlain(from start: Int, in source: Swift.Span<UInt8>) -> Int {
    var end = start
    while end < source.count {
      switch source[end] {
      case 0..<0x80: end = endOfASCII(from: end, in: source)
      // U+4000 to U+9FFF, which have neither case nor marks.
      case 0xE4...0xE9: end += 3
      default: return end
      }
    }
    return end
  }

  /// Eight bytes are looked at together.
  private func endOfASCII(from start: Int, in source: Swift.Span<UInt8>) -> Int {
    var end = start
    while end + 8 <= source.count,
      unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: end, as: UInt64.self)
        & 0x8080_8080_8080_8080 == 0
    {
      end += 8
    }
    while end < source.count, source[end] < 0x80 { end += 1 }
    return end
  }

  /// Copies in one go, and makes letters small in the copy.
  private mutating func takePlain(_ run: Swift.Span<UInt8>) {
    let start = bytes.count
    unsafe run.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    var copy = bytes.mutableSpan
    for index in start..<copy.count {
      let byte = copy[index]
      copy[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
  }

  private mutating func take(_ scalar: UInt32, of length: Int, at offset: Int) {
    let start = bytes.count
    Folding.append(scalar, to: &bytes)
    // Letters that two stand for (ß) are no copy, though they may be as long.
    guard bytes.count - start != length || bytes[start] < 0x80 else { return }
    turn(Turn(folded: Int32(start), text: Int32(offset), isAtomic: true))
    turn(Turn(folded: Int32(bytes.count), text: Int32(offset + length)))
  }

  /// A turn where the last one was takes its place, but for a mark that folds to nothing: what went
  /// before keeps its end, so that a hit takes the mark along.
  private mutating func turn(_ next: Turn) {
    if let last = turns.last, last.folded == next.folded { turns.removeLast() }
    turns.append(next)
  }

  /// Every place where a text stands, in UTF-8 offsets of the text searched; none overlap.
  ///
  /// - Complexity: O(*n*).
  package func ranges(of query: String) -> [Range<Int>] {
    let needle = Array(query.folded.utf8)
    guard !needle.isEmpty else { return [] }
    var ranges: [Range<Int>] = []
    var origins = OriginFinder(self)
    var offset = 0
    while let start = bytes.firstOffset(of: needle, from: offset) {
      offset = start + needle.count
      let first = origins.start(of: start)
      // Both letters of one (ß) may be hits.
      guard first >= ranges.last?.upperBound ?? 0 else { continue }
      ranges.append(first..<max(first, origins.end(before: offset)))
    }
    return ranges
  }

  package func contains(_ query: String) -> Bool {
    bytes.firstOffset(of: Array(query.folded.utf8)) != nil || query.isEmpty
  }
}

extension FoldedText {
  /// How well the text fits the words that somebody typed.
  ///
  /// Each word must stand in the text; one that the text begins with counts most, then one that
  /// begins a word, then any part; last come letters in order with others between.
  ///
  /// - Parameter words: The words, folded, in UTF-8.
  /// - Returns: 0 for the best, ``worstRank`` for the worst, `nil` where it does not fit.
  package func rank(for words: [[UInt8]]) -> Int? {
    var worst = 0
    for word in words {
      guard let rank = rank(of: word) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  /// What letters in order with others between are worth.
  package static let worstRank = 3

  private func rank(of word: [UInt8]) -> Int? {
    if bytes.starts(with: word) { return 0 }
    if bytes.firstOffset(of: [.blank] + word) != nil { return 1 }
    if bytes.firstOffset(of: word) != nil { return 2 }
    var rest = word[...]
    for byte in bytes where byte == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty ? Self.worstRank : nil
  }

  /// Finds where folded bytes come from, for offsets that ascend.
  private struct OriginFinder {
    private let turns: [Turn]
    private var index = 0

    init(_ text: FoldedText) {
      turns = text.turns
    }

    /// Where the character begins that a folded byte comes from.
    mutating func start(of folded: Int) -> Int {
      advance(to: folded)
      let turn = turns[index]
      return Int(turn.text) + (turn.isAtomic ? 0 : folded - Int(turn.folded))
    }

    /// Where the character ends, with the marks on it, whose last folded byte is before an offset.
    mutating func end(before folded: Int) -> Int {
      advance(to: folded)
      let turn = turns[index]
      guard turn.isAtomic, folded > turn.folded else {
        return Int(turn.text) + folded - Int(turn.folded)
      }
      return Int(turns[index + 1].text)
    }

    private mutating func advance(to folded: Int) {
      while index + 1 < turns.count, turns[index + 1].folded <= folded { index += 1 }
    }
  }
}
