/// What has to be written another way so that Markdown reads it as the text that it is.
enum MarkdownEscapes {
  /// Escapes the marks within a line.
  ///
  /// - Complexity: O(*n*).
  static func inline(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if needsBackslash(byte, at: index, in: bytes) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func needsBackslash(_ byte: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
    func next() -> UInt8 { index + 1 < bytes.count ? bytes[index + 1] : 0 }
    func isWord(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (bytes[index].isASCIILetter || bytes[index].isASCIIDigit)
    }
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "|"):
      return true
    case UInt8(ascii: "_"): return !(isWord(index - 1) && isWord(index + 1))
    case UInt8(ascii: "<"):
      return next().isASCIILetter || [UInt8]("/!?".utf8).contains(next())
    case UInt8(ascii: "&"): return next().isASCIILetter || next() == UInt8(ascii: "#")
    case UInt8(ascii: "!"): return next() == 0 || next() == UInt8(ascii: "[")
    default: return false
    }
  }

  /// Escapes what would begin a block, at the start of a line whose inside is escaped already.
  static func lineStart(_ line: String) -> String {
    let bytes = Array(line.utf8)
    guard let first = bytes.first else { return line }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: ":"):
      return "\\" + line
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return "\\" + line
    case .blank: return "&#32;" + line.dropFirst()
    case UInt8(ascii: "\t"): return "&#9;" + line.dropFirst()
    default: return escapedNumber(line, bytes)
    }
  }

  /// `1986. A year` is no item of a list.
  private static func escapedNumber(_ line: String, _ bytes: [UInt8]) -> String {
    let digits = bytes.prefix { $0.isASCIIDigit }.count
    guard digits > 0, digits < 10, digits < bytes.count,
      bytes[digits] == .fullStop || bytes[digits] == UInt8(ascii: ")")
    else { return line }
    return line.prefix(digits) + "\\" + line.dropFirst(digits)
  }

  /// Code between backticks, more of them than stand in it.
  static func code(_ text: String) -> String {
    let fence = String(repeating: "`", count: text.longestRunOfBackticks + 1)
    let needsBlank = text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ")
    let blank = needsBlank ? " " : ""
    return fence + blank + text + blank + fence
  }

  /// Where a link leads, in brackets where it holds what would end it.
  static func destination(_ destination: String) -> String {
    let isPlain =
      !destination.isEmpty
      && destination.utf8.allSatisfy {
        $0 > .blank && !"()<>\\".utf8.contains($0)
      }
    if isPlain { return destination }
    let escaped = destination.flatMap { "<>\\".contains($0) ? "\\\($0)" : String($0) }
    return "<" + String(escaped.filter { !$0.isNewline }) + ">"
  }
}

extension String {
  /// The length of the longest run of backticks.
  var longestRunOfBackticks: Int {
    utf8.split(omittingEmptySubsequences: true) { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
  }
}
