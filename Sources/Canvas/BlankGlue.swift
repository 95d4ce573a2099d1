/// Tells which blanks a line should not end at.
///
/// A blank holds together what stands on both sides of it:
///
/// - a number and its unit or magnitude: `US$ 104 million`, `10 km`, `5 per cent`, `10 000`;
/// - the parts of a date or a time: `12 September 2024`, `September 12, 2024`, `12 tháng 9`,
///   `fiscal year 2024`, `10:30 a.m.`;
/// - an abbreviation and what it belongs to: `no. 2`, `p. 12`, `§ 12`, `Mr. Smith`.
///
/// It is asked about the blanks of a text in their order.
struct BlankGlue {
  /// Whether the word before was a month, so that a day and a year may follow.
  private var followsMonth = false

  /// Whether a blank holds a word together with what begins after the blank.
  mutating func holds(_ word: Range<Int>, before next: Int, in bytes: Span<UInt8>) -> Bool {
    guard let last = word.last, next < bytes.count else { return false }
    let isAfterMonth = followsMonth
    followsMonth = false
    if bytes[last].isDigit || isOrdinal(word, in: bytes) {
      return holdsNumber(word, before: next, in: bytes)
    }
    if endsWithSign(word, in: bytes) { return bytes[next].isDigit }
    if isAfterMonth, bytes[last] == .comma, bytes[word.lowerBound].isDigit {
      return bytes[next].isDigit
    }
    return holdsName(word, before: next, in: bytes)
  }

  /// The rules for a word that ends in a digit, or like `10th`.
  private func holdsNumber(_ word: Range<Int>, before next: Int, in bytes: Span<UInt8>) -> Bool {
    if bytes[next].isDigit { return isGroup(at: next, after: word, in: bytes) }
    if bytes[next] == .percent || bytes.holds("a.m", at: next) || bytes.holds("p.m", at: next) {
      return true
    }
    return !GlueWord(at: next, in: bytes).kinds.isDisjoint(with: [.unit, .month])
  }

  /// Whether three digits go on with a number that is written in groups: `10 000`.
  private func isGroup(at next: Int, after word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var start = word.upperBound
    while start > word.lowerBound, bytes[start - 1].isDigit { start -= 1 }
    var end = next
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    return end - next == 3 && (1...3).contains(word.upperBound - start)
  }

  /// Whether a word ends with a sign of a currency or of a section.
  private func endsWithSign(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let end = word.upperBound
    guard bytes[end - 1] != UInt8(ascii: "$") else { return true }
    let start = word.lowerBound
    return end - start >= 2
      && ["§", "£", "¥"].contains { bytes.holds($0, at: end - 2) }
      || end - start >= 3 && ["€", "₫"].contains { bytes.holds($0, at: end - 3) }
  }

  /// The rules for a word that is no number.
  private mutating func holdsName(
    _ word: Range<Int>, before next: Int, in bytes: Span<UInt8>
  ) -> Bool {
    guard bytes[next].isDigit || bytes[next].isLetter else { return false }
    let start = word.first { bytes[$0].isLetter } ?? word.upperBound
    let name = GlueWord(at: start, in: bytes)
    guard start < word.upperBound, !name.isTooLong else { return false }
    let tail = word.upperBound - name.end
    guard tail <= 1 else { return false }
    if bytes[next].isDigit {
      let kinds = name.kinds
      followsMonth = kinds.contains(.month)
      return !kinds.isDisjoint(with: [.month, .numbered])
    }
    if tail == 1, bytes[name.end] == .point, bytes[start].isCapital, name.kinds.contains(.title) {
      return bytes[next].isCapital || bytes[next] >= 0x80
    }
    if name == .fiscal || name == .financial { return GlueWord(at: next, in: bytes) == .year }
    return name == .per && GlueWord(at: next, in: bytes) == .cent
  }

  /// Whether a word ends like `10th`.
  private func isOrdinal(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard word.count >= 3, bytes[word.upperBound - 3].isDigit else { return false }
    return GlueWord(at: word.upperBound - 2, in: bytes).kinds.contains(.ordinal)
  }
}

/// The letters at a place, ready to be looked up whatever their case.
private struct GlueWord: Equatable {
  // The first eight bytes, and how many there are in all: enough to tell the words below apart.
  private let head: UInt64
  private let count: Int
  let end: Int

  static func == (lhs: GlueWord, rhs: GlueWord) -> Bool {
    lhs.head == rhs.head && lhs.count == rhs.count
  }

  init(at start: Int, in bytes: Span<UInt8>) {
    var head: UInt64 = 0
    var end = start
    while end < bytes.count, end - start < Self.limit, Self.belongs(bytes[end]) {
      if end - start < 8 { head = head << 8 | UInt64(Self.folded(bytes[end])) }
      end += 1
    }
    self.head = head
    self.end = end
    count = end - start
  }

  private static let limit = 12

  var isTooLong: Bool { count == Self.limit }

  /// Letters, but not the bytes that begin blanks, dashes and quotation marks.
  private static func belongs(_ byte: UInt8) -> Bool {
    byte.isLetter && byte != 0xC2 && byte != 0xE2 && byte != 0xE3
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    byte < 0x80 ? byte | 0x20 : byte
  }

  static let per = GlueWord(at: 0, in: "per".utf8Span.span)
  static let fiscal = GlueWord(at: 0, in: "fiscal".utf8Span.span)
  static let financial = GlueWord(at: 0, in: "financial".utf8Span.span)
  static let year = GlueWord(at: 0, in: "year".utf8Span.span)
  static let cent = GlueWord(at: 0, in: "cent".utf8Span.span)

  /// What the word can be; a word can be several things.
  ///
  /// - Complexity: O(log *n*) in the number of listed words.
  var kinds: Kinds {
    var low = 0
    var high = Self.table.count
    while low < high {
      let middle = (low + high) / 2
      if Self.table[middle].head < head { low = middle + 1 } else { high = middle }
    }
    var kinds: Kinds = []
    while low < Self.table.count, Self.table[low].head == head {
      if Self.table[low].count == count { kinds.formUnion(Self.table[low].kind) }
      low += 1
    }
    return kinds
  }

  /// The words of all lists, by their heads.
  private static let table: [(head: UInt64, count: Int, kind: Kinds)] = {
    var table: [(head: UInt64, count: Int, kind: Kinds)] = []
    for (kind, list) in lists {
      let bytes = list.utf8Span.span
      var start = 0
      while start < bytes.count {
        let word = GlueWord(at: start, in: bytes)
        table.append((word.head, word.count, kind))
        start = word.end + 1
      }
    }
    return table.sorted { $0.head < $1.head }
  }()

  struct Kinds: OptionSet {
    let rawValue: UInt8

    static let month = Kinds(rawValue: 1)
    /// Stands after a number.
    static let unit = Kinds(rawValue: 2)
    /// Stands before a number.
    static let numbered = Kinds(rawValue: 4)
    /// Stands before a name, with a point.
    static let title = Kinds(rawValue: 8)
    static let ordinal = Kinds(rawValue: 16)
  }
}

extension GlueWord {
  private static let lists: [(Kinds, String)] = [
    (
      .month,
      """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      """
    ),
    (
      .unit,
      """
      hundred thousand million billion trillion m bn k
      km kms metre metres meter meters mm cm ft feet foot inch inches mile miles nm
      kilometre kilometres kilometer kilometers nautical hectare hectares ha acres square sq cubic
      kg g t ton tons tonne tonnes kt mt lb lbs litre litres barrels
      knots kn mw gw kw kv mhz ghz khz
      percent per pp bps usd vnd eur gbp jpy aud dong dollars dollar euros yen
      year years month months week weeks day days hour hours minutes seconds am pm
      bc ad bce ce hrs utc gmt triệu tỷ nghìn đồng tháng năm tha\u{301}ng na\u{306}m
      """
    ),
    (
      .numbered,
      """
      no nos p pp vol vols ch chap art arts sec sect fig figs para paras app annex
      chapter article section figure table page volume resolution decree paragraph part rule
      fy year c ca ngày tháng năm số nga\u{300}y tha\u{301}ng na\u{306}m so\u{302}\u{301}
      usd eur gbp jpy vnd aud cad cny sgd rm
      """
    ),
    (
      .title,
      """
      mr mrs ms dr prof gen lt col maj capt cmdr adm radm vadm brig sgt sen rep gov amb hon rev
      st mt ft
      """
    ),
    (.ordinal, "st nd rd th"),
  ]
}

extension UInt8 {
  fileprivate static let percent = UInt8(ascii: "%")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let point = UInt8(ascii: ".")
}
