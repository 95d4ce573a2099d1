/// Makes text harmless to a terminal when it is loaded: the first of two guards.
///
/// Control characters, C1 codes, overrides of the direction of writing and characters that nobody
/// sees become visible signs, one scalar for one scalar, so that offsets in Unicode scalars stay
/// those of the file. ``HiddenCharacters`` says which these are.
package enum TextCleaner {
  /// Replaces what a terminal could act on; line feeds, carriage returns and tabs stay.
  ///
  /// - Complexity: O(*n*); text that needs nothing is returned as it is.
  package static func clean(_ text: String) -> (text: String, replacements: Int) {
    let cleaned = CleanedText(text, hasLines: false)
    return (cleaned.text, cleaned.replacements)
  }

  /// A text that stays in its line: line feeds, carriage returns and tabs become signs too.
  package static func cleanLine(_ text: String) -> String {
    let clean = clean(text).text
    guard clean.utf8.contains(where: { $0 < 0x20 }) else { return clean }
    var scalars = String.UnicodeScalarView()
    for scalar in clean.unicodeScalars {
      scalars.append(HiddenCharacters.controlPicture(of: scalar) ?? scalar)
    }
    return String(scalars)
  }
}

/// A text without anything that a terminal could act on, and what was found on the way.
struct CleanedText {
  private(set) var text = ""

  /// How many characters became signs.
  private(set) var replacements = 0

  /// The UTF-8 offsets behind form feeds.
  private(set) var pageStarts: [Int] = []

  /// The UTF-8 offsets behind line ends that editors do not count as such.
  private(set) var softLineStarts: [Int] = []

  private let hasLines: Bool

  /// Cleans a text.
  ///
  /// - Parameters:
  ///   - text: What was decoded.
  ///   - hasLines: Whether the text has lines: whatever ends one becomes a line feed then, but for
  ///     a carriage return with its line feed, which stay.
  /// - Complexity: O(*n*); text that needs nothing is kept as it is.
  init(_ text: String, hasLines: Bool) {
    self.hasLines = hasLines
    var text = text
    text.makeContiguousUTF8()
    let growth = growth(of: text)
    guard let growth else {
      self.text = text
      return
    }
    // Room is made once: a text that grows would be in memory twice.
    self.text.reserveCapacity(text.utf8.count + growth)
    let bytes = text.utf8Span.span
    var copied = 0
    while let found = HiddenCharacters.first(in: bytes, from: copied, hasLines: hasLines) {
      self.text += text[utf8: copied..<found.offset]
      replace(found, by: sign(for: found, in: bytes))
      copied = found.offset + found.length
    }
    self.text += text[utf8: copied..<bytes.count]
  }

  /// How many bytes longer a text becomes; `nil` where nothing changes.
  private func growth(of text: String) -> Int? {
    let bytes = text.utf8Span.span
    var growth: Int?
    var offset = 0
    while let found = HiddenCharacters.first(in: bytes, from: offset, hasLines: hasLines) {
      growth = (growth ?? 0) + UTF8.width(sign(for: found, in: bytes)) - found.length
      offset = found.offset + found.length
    }
    return growth
  }

  /// What takes the place of a character.
  private func sign(
    for found: HiddenCharacters.Found, in bytes: borrowing Swift.Span<UInt8>
  ) -> Unicode.Scalar {
    guard hasLines, HiddenCharacters.endsLine(found.scalar) else {
      return HiddenCharacters.sign(for: found.scalar)
    }
    // The first of two carriage returns with one line feed, as careless programs write them.
    return found.scalar == 0x0D && bytes.holdsLineEnd(at: found.offset + 1) ? " " : "\n"
  }

  private mutating func replace(_ found: HiddenCharacters.Found, by sign: Unicode.Scalar) {
    text.unicodeScalars.append(sign)
    guard hasLines, HiddenCharacters.endsLine(found.scalar) else {
      replacements += 1
      return
    }
    guard sign == "\n" else { return }
    if found.scalar != 0x0D { softLineStarts.append(text.utf8.count) }
    if found.scalar == 0x0C { pageStarts.append(text.utf8.count) }
  }
}

extension Swift.Span<UInt8> {
  /// Whether a carriage return and a line feed stand at an offset.
  fileprivate func holdsLineEnd(at offset: Int) -> Bool {
    offset + 1 < count && self[offset] == .carriageReturn && self[offset + 1] == .lineFeed
  }
}
