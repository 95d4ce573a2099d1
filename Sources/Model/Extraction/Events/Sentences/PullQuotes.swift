/// The short paragraphs of a document that repeat words of a longer one.
///
/// A paragraph is compared by its letters and digits alone, since the same words may stand between
/// other quotation marks. It is one where all of it, or all before a dash and a name, stands in
/// another paragraph that has more.
struct PullQuotes {
  /// The indices of the blocks.
  private(set) var blocks: Set<Int> = []

  /// A short paragraph that may be one, by its first letters; the others are read when those are
  /// found elsewhere, since each of tens of thousands would be in memory twice.
  private struct Candidate {
    let hash: UInt64
    let block: Int32
    let length: Int32
  }

  /// Finds the pull quotes among the paragraphs that hold a digit, as a date does.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the body.
  init(_ document: Document) {
    let candidates = Self.candidates(in: document)
    guard !candidates.isEmpty else { return }
    let bytes = document.text.utf8Span.span
    let sieve = Sieve(candidates.lazy.map(\.hash))
    for (index, block) in document.body.enumerated()
    where block.kind == .paragraph && block.range.count > Self.shortest {
      let letters = Self.letters(of: block.range, in: bytes)
      find(candidates, sieve, in: letters, ofBlock: index, of: document)
    }
  }

  /// The paragraphs that may be one, those that begin alike in the order of the text.
  private static func candidates(in document: Document) -> [Candidate] {
    let bytes = document.text.utf8Span.span
    var candidates: [Candidate] = []
    for (index, block) in document.body.enumerated() where mayBeOne(block, in: bytes) {
      let letters = quotedLetters(of: block, in: bytes)
      guard letters.count >= shortest else { continue }
      candidates.append(
        Candidate(
          hash: letters.prefix(window).reduce(0) { hash($0, $1) },
          block: Int32(clamping: index), length: Int32(clamping: letters.count)))
    }
    candidates.sort { ($0.hash, $0.block) < ($1.hash, $1.block) }
    return candidates
  }

  /// The candidates that begin with the letters of a hash.
  private static func alike(_ hash: UInt64, among candidates: [Candidate]) -> some Sequence<
    Candidate
  > {
    let first = candidates.firstIndexOfSorted { $0.hash >= hash }
    // The same beginning again and again is that of a list.
    return candidates[first...].prefix(mostAlike).prefix { $0.hash == hash }
  }

  private static func letters(of candidate: Candidate, in document: Document) -> [UInt8] {
    quotedLetters(of: document.blocks[Int(candidate.block)], in: document.text.utf8Span.span)
  }

  /// The letters of a paragraph, without whose words they are.
  private static func quotedLetters(of block: Block, in bytes: Swift.Span<UInt8>) -> [UInt8] {
    letters(of: block.range.lowerBound..<endOfQuote(block.range, in: bytes), in: bytes)
  }

  private static let shortest = 20
  private static let longest = 600
  private static let window = 16
  private static let mostAlike = 8

  private static func mayBeOne(_ block: Block, in bytes: Swift.Span<UInt8>) -> Bool {
    guard block.kind == .paragraph, block.range.count <= longest else { return false }
    for offset in block.range where bytes[offset].isASCIIDigit { return true }
    return false
  }

  /// The end of the words before a dash and whose they are: `We shall go on. — Ana Bell`.
  private static func endOfQuote(_ range: Range<Int>, in bytes: Swift.Span<UInt8>) -> Int {
    let near = max(range.lowerBound, range.upperBound - longestName)..<range.upperBound
    for offset in near.dropLast(2).reversed()
    where bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && (0x93...0x95).contains(bytes[offset + 2])
    {
      return offset
    }
    return range.upperBound
  }

  private static let longestName = 80

  /// Letters and digits in lower case.
  private static func letters(of range: Range<Int>, in bytes: Swift.Span<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(range.count)
    for offset in range {
      let byte = bytes[offset]
      if byte.isASCIILetter { letters.append(byte | 0x20) }
      if byte.isASCIIDigit { letters.append(byte) }
    }
    return letters
  }

  /// Adds a byte to the hash of those before it; one that is ``window`` bytes back drops out.
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash << 4) &+ (UInt64(byte) &* 0x9E37_79B9 & 0xF_FFFF)
  }

  private mutating func find(
    _ candidates: [Candidate], _ sieve: Sieve, in letters: [UInt8], ofBlock block: Int,
    of document: Document
  ) {
    var hash: UInt64 = 0
    for (offset, byte) in letters.enumerated() {
      hash = Self.hash(hash, byte)
      guard offset + 1 >= Self.window, sieve.mayHold(hash) else { continue }
      let start = offset + 1 - Self.window
      for candidate in Self.alike(hash, among: candidates)
      where candidate.block != block && candidate.length < letters.count
        && candidate.length <= letters.count - start && !blocks.contains(Int(candidate.block))
        && letters[start...].starts(with: Self.letters(of: candidate, in: document))
      {
        blocks.insert(Int(candidate.block))
      }
    }
  }
}

/// Tells at once of most numbers that they are not among some.
private struct Sieve {
  private var bits = [Bool](repeating: false, count: 1 << 16)

  init(_ numbers: some Sequence<UInt64>) {
    for number in numbers { bits[Self.index(of: number)] = true }
  }

  func mayHold(_ number: UInt64) -> Bool { bits[Self.index(of: number)] }

  private static func index(of number: UInt64) -> Int {
    Int((number &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}
