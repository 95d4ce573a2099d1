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
  private var output: [UInt8] = []

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
    let bytes = text.utf8Span.span
    var copied = 0
    var offset = 0
    while let found = HiddenCharacters.first(in: bytes, from: offset, hasLines: hasLines) {
      if output.isEmpty { output.reserveCapacity(bytes.count + bytes.count / 64 + 16) }
      append(copied..<found.offset, of: bytes)
      replace(found, in: bytes)
      offset = found.offset + found.length
      copied = offset
    }
    guard copied > 0 else {
      self.text = text
      return
    }
    append(copied..<bytes.count, of: bytes)
    self.text = String(decoding: output, as: UTF8.self)
    output = []
  }

  private mutating func append(_ range: Range<Int>, of bytes: borrowing Swift.Span<UInt8>) {
    unsafe bytes.extracting(range).withUnsafeBufferPointer {
      unsafe output.append(contentsOf: $0)
    }
  }

  private mutating func replace(
    _ found: HiddenCharacters.Found, in bytes: borrowing Swift.Span<UInt8>
  ) {
    guard hasLines, HiddenCharacters.endsLine(found.scalar) else {
      replacements += 1
      let sign = UTF8.encode(HiddenCharacters.sign(for: found.scalar))
      output.append(contentsOf: sign ?? UTF8.encodedReplacementCharacter)
      return
    }
    if found.scalar == 0x0D, bytes.holdsLineEnd(at: found.offset + 1) {
      // The first of two carriage returns with one line feed, as careless programs write them.
      output.append(.blank)
      return
    }
    output.append(.lineFeed)
    if found.scalar != 0x0D { softLineStarts.append(output.count) }
    if found.scalar == 0x0C { pageStarts.append(output.count) }
  }
}

extension Swift.Span<UInt8> {
  /// Whether a carriage return and a line feed stand at an offset.
  fileprivate func holdsLineEnd(at offset: Int) -> Bool {
    offset + 1 < count && self[offset] == .carriageReturn && self[offset + 1] == .lineFeed
  }
}
