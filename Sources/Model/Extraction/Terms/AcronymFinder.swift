/// Finds acronyms and what they stand for: `Port State Control (PSC)`, `PSC (Port State Control)`.
enum AcronymFinder {
  /// A place where a short form is defined.
  struct Definition: Equatable {
    let short: String
    let long: String

    /// UTF-8 offsets of the whole of it.
    let range: Range<Int>
    let rule: Rule
  }

  /// How a definition is written.
  enum Rule: String {
    case longThenShort = "long-form-then-acronym"
    case shortThenLong = "acronym-then-long-form"
    case apposition
    case glossary
  }

  /// The definitions of a text: the long form of each acronym, the first one where it has several.
  ///
  /// - Complexity: O(*n*); an acronym looks at no more words than twice its letters.
  static func definitions(in text: String) -> [String: String] {
    Dictionary(all(in: text).map { ($0.short, $0.long) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every definition of a text, in its order.
  ///
  /// - Complexity: O(*n*); an acronym looks at no more words than twice its letters.
  static func all(in text: String) -> [Definition] {
    let bytes = Array(text.utf8)
    var definitions: [Definition] = []
    for offset in bytes.indices {
      switch bytes[offset] {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        if let found = bracketed(at: offset, in: bytes) { definitions.append(found) }
      case UInt8(ascii: ","):
        if let found = appended(at: offset, in: bytes) { definitions.append(found) }
      default: break
      }
    }
    return definitions
  }

  private static let longestInner = 120
  private static let longestLong = 200

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

// MARK: - In brackets

extension AcronymFinder {
  private static func bracketed(at open: Int, in bytes: [UInt8]) -> Definition? {
    let closer = bytes[open] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    let inner = bytes[(open + 1)...].prefix(longestInner)
      .prefix { $0 != closer && $0 != .lineFeed && $0 != bytes[open] }
    guard inner.endIndex < bytes.count, bytes[inner.endIndex] == closer else { return nil }
    let words = text(inner)
    // A line may end between the words and the bracket.
    let before = open > 0 && bytes[open - 1] == .lineFeed ? open - 1 : open
    if let short = AcronymShape.acronym(inBrackets: words),
      let (long, start) = longForm(of: short, before: before, in: bytes)
    {
      return Definition(
        short: short, long: long, range: start..<(inner.endIndex + 1), rule: .longThenShort)
    }
    return reversed(words, at: open, to: inner.endIndex + 1, in: bytes)
  }

  /// `PSC (Port State Control)`.
  private static func reversed(
    _ words: String, at open: Int, to end: Int, in bytes: [UInt8]
  ) -> Definition? {
    let before = bytes[..<open].suffix(20).drop { $0 >= 0x80 && $0 < 0xC0 }
    let short = text(before).split { $0.isWhitespace }.last.map { String($0).trimmingQuotes } ?? ""
    let long = String(words.prefix { $0 != ";" }).trimmingPunctuation
    guard AcronymShape.isAcronym(short), LongForm.isWhole(long, for: short) else { return nil }
    let start = open - short.utf8.count - 1
    return Definition(
      short: short, long: long, range: max(0, start)..<end, rule: .shortThenLong)
  }

  /// The long form that ends before an offset, in its sentence.
  private static func longForm(
    of short: String, before end: Int, in bytes: [UInt8]
  ) -> (String, start: Int)? {
    let reach = max(0, end - longestLong)
    let stop = bytes[reach..<end].indices.last { index in
      switch bytes[index] {
      case .lineFeed, .tab, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ";"),
        UInt8(ascii: "("):
        true
      case .fullStop: endsSentence(at: index, before: end, in: bytes)
      default: false
      }
    }
    let start = stop.map { $0 + 1 } ?? reach
    let before = text(bytes[start..<end])
    guard let long = LongForm.atEnd(of: before, for: short) else { return nil }
    let offset = before.range(ofLast: long) ?? 0
    return (long, start + offset)
  }

  /// Whether a full stop stands behind a word in small letters and before a capital.
  private static func endsSentence(at index: Int, before end: Int, in bytes: [UInt8]) -> Bool {
    guard index > 3, index + 2 < end, bytes[index + 1] == .blank else { return false }
    return bytes[index + 2].isASCIIUppercase
      && bytes[(index - 3)..<index].allSatisfy { $0.isASCIILetter && !$0.isASCIIUppercase }
  }
}

// MARK: - Behind a comma

extension AcronymFinder {
  /// Reads `Port State Control, or PSC, …`.
  private static func appended(at comma: Int, in bytes: [UInt8]) -> Definition? {
    let rest = bytes[(comma + 1)...].prefix(40)
    let words = text(rest.prefix { $0 != .lineFeed })
    guard let lead = leads.first(where: words.hasPrefix) else { return nil }
    let short = words.dropFirst(lead.count).prefix { !" ,.;:)".contains($0) }
    let name = String(short).trimmingQuotes
    guard AcronymShape.isAcronym(name),
      let (long, start) = longForm(of: name, before: comma, in: bytes)
    else { return nil }
    let end = comma + 1 + lead.utf8.count + short.utf8.count
    return Definition(short: name, long: long, range: start..<end, rule: .apposition)
  }

  private static let leads = [
    " or the ", " or ", " known as the ", " known as ", " also known as ", " abbreviated as ",
    " abbreviated ", " called the ", " called ", " hereafter the ", " hereafter ", " hereinafter ",
  ]
}

extension String {
  /// The UTF-8 offset at which a text stands last.
  fileprivate func range(ofLast other: String) -> Int? {
    let (bytes, needle) = (Array(utf8), Array(other.utf8))
    guard !needle.isEmpty, bytes.count >= needle.count else { return nil }
    return (0...(bytes.count - needle.count)).last { bytes[$0...].starts(with: needle) }
  }
}
