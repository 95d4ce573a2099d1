/// Tells whether a hyphen at the end of a line is part of a word or only parts it.
struct PDFHyphens {
  /// The words of the document that no line's end parts.
  private var words: Set<[UInt8]> = []

  /// - Complexity: O(*n*) in the length of the text.
  init(_ pages: [PDFPage], of bytes: [UInt8]) {
    let lines = pages.lazy.flatMap(\.blocks).flatMap(\.lines)
    guard lines.contains(where: { Self.isParted(bytes[$0.words[$0.words.count - 1].range]) }) else {
      return
    }
    var isRest = false
    for line in lines {
      for word in line.words {
        let isParted = Self.isParted(bytes[word.range])
        if !isParted, !isRest { words.insert(Self.core(of: bytes[word.range])) }
        isRest = isParted
      }
    }
  }

  /// How many bytes of a line's last word go where the next line's first word is joined to it;
  /// `nil` where the two are not parts of one word.
  func surplus(of first: ArraySlice<UInt8>, before second: ArraySlice<UInt8>) -> Int? {
    if first.suffix(2).elementsEqual(Self.softHyphen) { return 2 }
    guard let next = second.first else { return nil }
    // A span of years or pages.
    if next.isASCIIDigit, first.suffix(2).first?.isASCIIDigit == true, first.last == .hyphen {
      return 0
    }
    guard Self.isParted(first) else { return nil }
    let hyphen = first.last == .hyphen ? 1 : 3
    let start = Self.core(of: first.dropLast(hyphen))
    let end = Self.core(of: second)
    if words.contains(start + end) { return hyphen }
    // Before a capital or a number the hyphen is the author's, as in `US-China` or `2020-21`.
    guard !next.isASCIIUppercase, !next.isASCIIDigit else { return 0 }
    if words.contains(start + [.hyphen] + end) { return 0 }
    return words.contains(start) && words.contains(end) ? 0 : hyphen
  }

  /// Whether a word ends with a hyphen behind a letter.
  private static func isParted(_ word: ArraySlice<UInt8>) -> Bool {
    let length = word.last == .hyphen ? 1 : word.suffix(3).elementsEqual(hyphen) ? 3 : 0
    guard length > 0, let before = word.dropLast(length).last else { return false }
    return before.isASCIILetter || before >= 0x80
  }

  /// A word in lower case without the marks around it.
  private static func core(of word: ArraySlice<UInt8>) -> [UInt8] {
    let isMark = { (byte: UInt8) in byte < 0x80 && !byte.isASCIILetter && !byte.isASCIIDigit }
    var core = word.drop(while: isMark)
    while let last = core.last, isMark(last) { core = core.dropLast() }
    return core.map(\.lowercased)
  }

  private static let softHyphen = Array("\u{AD}".utf8)
  private static let hyphen = Array("\u{2010}".utf8)
}
