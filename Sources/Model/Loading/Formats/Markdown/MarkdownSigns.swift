/// Tells whether a text file is Markdown, whatever its name ends with.
enum MarkdownSigns {
  /// Whether a text has a sign that only Markdown has: a heading with `#`, words between `**`, a
  /// link `](http`, a note `[^1]`, a raised number `<sup>`.
  ///
  /// Text that is set with many indented lines is left as it is, since Markdown would take them for
  /// code.
  ///
  /// - Complexity: O(*n*); at most the first 256 kB are looked at.
  static func areIn(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(1 << 18))
    guard !isSetWithIndents(bytes) else { return false }
    return hasHeading(bytes) || hasStrong(bytes)
      || ["](http", "[^1]", "<sup>"].contains { bytes.firstOffset(of: Array($0.utf8)) != nil }
  }

  private static func isSetWithIndents(_ bytes: [UInt8]) -> Bool {
    var lines = 0
    var indented = 0
    for line in ByteLines(bytes[...]) where !line.isEmpty {
      lines += 1
      if line.starts(with: [.blank, .blank, .blank, .blank]) { indented += 1 }
    }
    return indented * 5 > lines
  }

  private static func hasHeading(_ bytes: [UInt8]) -> Bool {
    ByteLines(bytes[...]).contains { line in
      let signs = line.prefix { $0 == UInt8(ascii: "#") }
      let rest = line.dropFirst(signs.count)
      return (1...6).contains(signs.count) && rest.first == .blank && rest.count > 2
    }
  }

  /// Whether two asterisks stand right before a word, and two right behind one further on.
  private static func hasStrong(_ bytes: [UInt8]) -> Bool {
    let sign = [UInt8](repeating: UInt8(ascii: "*"), count: 2)
    guard let start = bytes.firstOffset(of: sign), start + 2 < bytes.count,
      bytes[start + 2].isASCIILetter,
      let end = bytes.firstOffset(of: sign, from: start + 2, within: 300)
    else { return false }
    return bytes[end - 1] > .blank
  }
}
