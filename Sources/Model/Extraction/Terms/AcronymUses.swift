/// Counts the short forms that a text uses.
struct AcronymUses {
  /// A short form that stands in a text.
  struct Use {
    var count = 0

    /// Where it stands first, in UTF-8 offsets.
    let first: Range<Int>
  }

  /// The uses by short form.
  private(set) var uses: [String: Use] = [:]

  /// Reads the blocks of a document; lines in capitals throughout say nothing of acronyms.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ document: Document) {
    let bytes = Array(document.text.utf8)
    for block in document.blocks where block.kind != .code {
      guard !isShouted(block, bytes[block.range]) else { continue }
      for stretch in Stretches.ranges(of: block.range, in: bytes.span) { read(bytes, in: stretch) }
    }
  }

  /// Reads a text by itself, such as the title of a record.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) {
    let bytes = Array(text.utf8)
    read(bytes, in: bytes.indices)
  }

  /// How often a short form stands in the text, alone or as a plural.
  func count(of short: String) -> Int {
    let singular = short.hasSuffix("s") ? String(short.dropLast()) : short
    return Set([short, singular, singular + "s"]).reduce(0) { $0 + (uses[$1]?.count ?? 0) }
  }

  /// Whether more than half of the letters of a line are capitals, or all of a heading's.
  private func isShouted(_ block: Block, _ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = bytes.count(where: \.isASCIILetter)
    let capitals = bytes.count(where: \.isASCIIUppercase)
    if case .heading = block.kind, letters == capitals { return true }
    return letters > 8 && capitals * 2 > letters
  }

  private mutating func read(_ bytes: [UInt8], in range: Range<Int>) {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      guard bytes[start].isASCIILetter || bytes[start] >= 0x80 else {
        start += 1
        continue
      }
      let end = self.end(of: bytes, from: start, to: range.upperBound)
      words.append(start..<end)
      start = end
    }
    let shouts = words.map { word in
      word.count >= 4 && bytes[word].allSatisfy(\.isASCIIUppercase)
    }
    for index in words.indices {
      // Of two words in capitals side by side, none is an acronym: `Operation RESTORE HOPE`.
      let isBeside = [index - 1, index + 1].contains { other in
        words.indices.contains(other) && shouts[other]
          && words[max(index, other)].lowerBound - words[min(index, other)].upperBound <= 2
      }
      if !(shouts[index] && isBeside) { add(bytes, words[index]) }
    }
  }

  /// The end of the word that begins at an offset, over hyphens and signs within it.
  private func end(of bytes: [UInt8], from start: Int, to limit: Int) -> Int {
    var end = start
    while end < limit {
      let byte = bytes[end]
      let isWord = byte.isASCIILetter || byte.isASCIIDigit || (byte >= 0x80 && byte != 0xE2)
      let joins = [.hyphen, UInt8(ascii: "&"), UInt8(ascii: "/"), .fullStop].contains(byte)
      guard isWord || joins && end + 1 < limit && bytes[end + 1].isASCIILetter else { break }
      end += 1
    }
    return max(end, start + 1)
  }

  private mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count >= 2, range.count <= 40,
      bytes[range].count(where: \.isASCIIUppercase) >= 2
    else { return }
    let word = String(decoding: bytes[range], as: UTF8.self)
    count(word, at: range)
    // `ASEAN-led` and `UN/NGO` hold short forms of their own.
    let parts = word.split { "-/".contains($0) }
    guard parts.count > 1 else { return }
    var offset = range.lowerBound
    for part in parts {
      count(String(part), at: offset..<(offset + part.utf8.count))
      offset += part.utf8.count + 1
    }
  }

  private mutating func count(_ word: String, at range: Range<Int>) {
    guard AcronymShape.isAcronym(word) else { return }
    uses[word, default: Use(first: range)].count += 1
  }
}
