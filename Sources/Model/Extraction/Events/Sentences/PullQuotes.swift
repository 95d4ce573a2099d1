/// The short paragraphs of a document that repeat words of a longer one.
///
/// A paragraph is compared by its letters and digits alone, since the same words may stand between
/// other quotation marks. It is one where all of it, or all before a dash and a name, stands in
/// another paragraph that has more.
struct PullQuotes {
  /// The indices of the blocks.
  private(set) var blocks: Set<Int> = []

  /// A short paragraph that may be one.
  private struct Candidate {
    let block: Int
    let letters: [UInt8]
  }

  /// Finds the pull quotes among the paragraphs that hold a digit, as a date does.
  ///
  /// - Complexity: O(*n*) in the length of the body.
  init(_ document: Document) {
    let bytes = document.text.utf8Span.span
    var candidates: [UInt64: [Candidate]] = [:]
    for (index, block) in document.body.enumerated() where Self.mayBeOne(block, in: bytes) {
      let quoted = block.range.lowerBound..<Self.endOfQuote(block.range, in: bytes)
      let letters = Self.letters(of: quoted, in: bytes)
      guard letters.count >= Self.shortest else { continue }
      let hash = letters.prefix(Self.window).reduce(0) { Self.hash($0, $1) }
      // The same beginning again and again is that of a list.
      if candidates[hash, default: []].count < Self.mostAlike {
        candidates[hash, default: []].append(Candidate(block: index, letters: letters))
      }
    }
    guard !candidates.isEmpty else { return }
    let sieve = Sieve(candidates.keys)
    for (index, block) in document.body.enumerated()
    where block.kind == .paragraph && block.range.count > Self.shortest {
      find(candidates, sieve, in: Self.letters(of: block.range, in: bytes), ofBlock: index)
    }
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
    _ candidates: [UInt64: [Candidate]], _ sieve: Sieve, in letters: [UInt8], ofBlock block: Int
  ) {
    var hash: UInt64 = 0
    for (offset, byte) in letters.enumerated() {
      hash = Self.hash(hash, byte)
      guard offset + 1 >= Self.window, sieve.mayHold(hash), let alike = candidates[hash] else {
        continue
      }
      let start = offset + 1 - Self.window
      for candidate in alike
      where candidate.block != block && candidate.letters.count < letters.count
        && !blocks.contains(candidate.block)
        && letters[start...].starts(with: candidate.letters)
      {
        blocks.insert(candidate.block)
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
