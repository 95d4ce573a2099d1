extension TextQuoteSelector {
  /// The most that is quoted before and behind a passage, in bytes.
  static let longestContext = 128

  /// The words of a passage, with as much of its line around them as tells it from other places.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets in the text, at ends of characters.
  ///   - text: The text.
  /// - Complexity: O(*n*) in the length of the text.
  package init(of range: Range<Int>, in text: String) {
    let finder = QuoteFinder(text)
    var context = 0
    self.init(of: range, in: text, context: context)
    while case .ambiguous = finder.find(self), context < Self.longestContext {
      context = max(16, context * 2)
      self.init(of: range, in: text, context: context)
    }
  }

  /// The words of a passage with some of its line around them.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets in the text, at ends of characters.
  ///   - text: The text.
  ///   - context: How much before and behind, in bytes; whole words of it are quoted.
  /// - Complexity: O(*range* + *context*).
  init(of range: Range<Int>, in text: String, context: Int) {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
    self.init(
      exact: String(text[utf8: range]),
      prefix: Self.prefix(of: utf8[..<start], atMost: context),
      suffix: Self.suffix(of: utf8[end...], atMost: context))
  }

  /// The whole words at the end of what stands before a passage, in its line.
  private static func prefix(of text: Substring.UTF8View, atMost count: Int) -> String? {
    let part = text.suffix(count)
    if let line = part.lastIndex(where: \.endsLine) { return words(part[line...].dropFirst()) }
    return words(part.startIndex == text.startIndex ? part : part.drop { $0 != .blank })
  }

  /// The whole words at the start of what stands behind a passage, in its line.
  private static func suffix(of text: Substring.UTF8View, atMost count: Int) -> String? {
    let part = text.prefix(count)
    if let line = part.firstIndex(where: \.endsLine) { return words(part[..<line]) }
    if part.endIndex == text.endIndex { return words(part) }
    return words(part[..<(part.lastIndex(of: .blank) ?? part.startIndex)])
  }

  private static func words(_ part: Substring.UTF8View) -> String? {
    let words = Substring(part).collapsingWhitespace
    return words.isEmpty ? nil : words
  }
}

extension UInt8 {
  /// Whether it stands between blocks, or between the cells of a table.
  fileprivate var endsLine: Bool { self == .lineFeed || self == .tab }
}
