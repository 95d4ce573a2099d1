/// Finds acronyms and what they stand for: `Port State Control (PSC)`, `PSC (Port State Control)`.
///
/// The letters of the acronym are looked for from its last to its first in the words before it, the
/// first one at the beginning of a word, as Schwartz and Hearst do (A Simple Algorithm for
/// Identifying Abbreviation Definitions in Biomedical Text, 2003).
enum AcronymFinder {
  /// The definitions of a text: the long form of each acronym, the first one where it has several.
  ///
  /// - Complexity: O(*n*); an acronym looks at no more words than twice its letters.
  static func definitions(in text: String) -> [String: String] {
    let bytes = Array(text.utf8)
    var definitions: [String: String] = [:]
    for open in bytes.indices where bytes[open] == UInt8(ascii: "(") {
      let inner = bytes[(open + 1)...].prefix(longestInner).prefix { $0 != UInt8(ascii: ")") }
      guard inner.endIndex < bytes.count, bytes[inner.endIndex] == UInt8(ascii: ")") else {
        continue
      }
      let short = String(
        decoding: inner.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") }, as: UTF8.self
      )
      guard isAcronym(short), definitions[short] == nil else { continue }
      let start = bytes[..<open].suffix(longestLong).lastIndex {
        $0 == .lineFeed || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ";")
      }
      let before = bytes[((start ?? max(-1, open - longestLong - 1)) + 1)..<open]
      if let long = longForm(of: short, in: String(decoding: before, as: UTF8.self)) {
        definitions[short] = long
      }
    }
    return definitions
  }

  private static let longestInner = 40
  private static let longestLong = 200

  /// Whether a text is two to ten letters and digits, mostly capitals, the first one a letter.
  static func isAcronym(_ text: String) -> Bool {
    let letters = text.filter { $0.isLetter || $0.isNumber }
    let capitals = letters.count { $0.isUppercase }
    return (2...10).contains(letters.count) && text.count <= 12 && !text.contains(" ")
      && capitals >= 2 && capitals * 2 >= letters.count && text.first?.isLetter == true
  }

  /// The words at the end of a text that a short form stands for.
  private static func longForm(of short: String, in text: String) -> String? {
    var letters = short.filter { $0.isLetter || $0.isNumber }.map { $0.lowercased() }
    // A plural ends with an s of its own: `memoranda of understanding (MOUs)`.
    if short.last == "s" { letters.removeLast() }
    let words = text.split { $0 == " " || $0 == "\u{A0}" }.suffix(letters.count * 2 + 2)
    let characters = Array(words.joined(separator: " "))
    var index = characters.count - 1
    for (number, letter) in letters.enumerated().reversed() {
      while index >= 0 {
        let isStart =
          index == 0 || !characters[index - 1].isLetter && !characters[index - 1].isNumber
        if characters[index].lowercased() == letter, number > 0 || isStart { break }
        index -= 1
      }
      guard index >= 0 else { return nil }
      index -= 1
    }
    let long = String(characters[(index + 1)...]).trimmingBlanks
    let wordCount = long.split(separator: " ").count
    guard long.count > short.count, wordCount >= 2, wordCount <= letters.count * 2 else {
      return nil
    }
    return long.trimmingQuotes
  }
}

extension String {
  fileprivate var trimmingQuotes: String {
    var text = self[...]
    while let first = text.first, !first.isLetter, !first.isNumber { text = text.dropFirst() }
    while let last = text.last, !last.isLetter, !last.isNumber { text = text.dropLast() }
    return String(text)
  }
}
