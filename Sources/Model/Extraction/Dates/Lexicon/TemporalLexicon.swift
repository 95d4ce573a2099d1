/// The words of temporal expressions with their classes, found by their letters.
///
/// A word is at most 16 bytes of UTF-8, its ASCII letters in lower case; the bytes themselves are
/// the key, so that looking one up costs one step in a table and two comparisons.
struct TemporalLexicon: Sendable {
  struct Entry: Sendable {
    let word: TemporalWord
    let value: Int32
  }

  /// The letters of a word.
  struct Key: Hashable, Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private(set) var count = 0

    init() {}

    init(_ word: String) {
      for byte in word.utf8 { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
      let letter = UInt64(byte.isASCIIUppercase ? byte | 0x20 : byte)
      if count < 8 {
        first |= letter << (8 * UInt64(count))
      } else if count < 16 {
        second |= letter << (8 * UInt64(count - 8))
      }
      count += 1
    }

    /// A verb of the past where the word ends as most of those do.
    func wordByEnding(capitalised: Bool) -> TemporalWord {
      guard !capitalised, (5...16).contains(count) else { return .other }
      let end = byte(at: count - 2) << 8 | byte(at: count - 1)
      return end == 0x6564 && byte(at: count - 3) != 0x65 ? .pastVerb : .other
    }

    /// The letters as text, as far as the key has them.
    var text: String {
      String(decoding: (0..<min(count, 16)).map { UInt8(byte(at: $0)) }, as: UTF8.self)
    }

    private func byte(at index: Int) -> UInt64 {
      (index < 8 ? first >> (8 * UInt64(index)) : second >> (8 * UInt64(index - 8))) & 0xFF
    }

    fileprivate var slot: Int {
      let mixed = (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
      return Int(truncatingIfNeeded: mixed >> 52)
    }
  }

  /// The index of an entry, plus one, for each slot; 0 where the slot is free.
  private var slots = [UInt16](repeating: 0, count: 4096)
  private var keys: [Key] = []
  private var entries: [Entry] = []

  /// The words with letters beyond ASCII as text, which is equal in any of its normal forms.
  private var marked: [String: Entry] = [:]

  static let shared = TemporalLexicon(EnglishTemporalWords.rows + VietnameseTemporalWords.rows)

  /// Makes a lexicon of rows; where a word is in two, the first one holds.
  init(_ rows: [TemporalWordRow]) {
    for row in rows {
      for (index, word) in row.words.split(separator: " ").enumerated() {
        let value = row.counts ? row.value + Int32(index) : row.value
        insert(String(word), Entry(word: row.word, value: value))
      }
    }
  }

  private mutating func insert(_ word: String, _ entry: Entry) {
    if !word.utf8.allSatisfy({ $0 < 0x80 }), marked[word] == nil { marked[word] = entry }
    let key = Key(word)
    var slot = key.slot
    while slots[slot] != 0 {
      if keys[Int(slots[slot]) - 1] == key { return }
      slot = (slot + 1) & 4095
    }
    keys.append(key)
    entries.append(entry)
    slots[slot] = UInt16(entries.count)
  }

  /// The entry of a word with letters beyond ASCII, in capitals or with combining marks as well.
  subscript(anyForm key: Key) -> Entry? {
    key.count <= 16 ? marked[key.text.lowercased()] : nil
  }

  subscript(key: Key) -> Entry? {
    guard key.count <= 16 else { return nil }
    var slot = key.slot
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key { return entries[index] }
      slot = (slot + 1) & 4095
    }
    return nil
  }
}

/// Words of one class, with blanks between them.
struct TemporalWordRow: Sendable {
  let word: TemporalWord
  let words: String

  /// The value of all the words, or that of the first where they count on.
  let value: Int32
  let counts: Bool

  init(_ word: TemporalWord, _ words: String, value: Int32 = 0) {
    self.word = word
    self.words = words
    self.value = value
    counts = false
  }

  init(_ word: TemporalWord, from value: Int32, _ words: String) {
    self.word = word
    self.words = words
    self.value = value
    counts = true
  }

  init(_ word: TemporalWord, _ unit: TemporalUnit, _ words: String) {
    self.init(word, words, value: unit.rawValue)
  }
}
