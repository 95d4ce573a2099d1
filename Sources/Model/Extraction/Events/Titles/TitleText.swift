/// Makes text of the words of a title.
enum TitleText {
  /// The most characters of a title.
  static let longest = 100

  /// The words as the sentence has them, cut where they are too many.
  ///
  /// - Parameters:
  ///   - clause: The words.
  ///   - words: The words of the sentence.
  ///   - bytes: The document's text.
  /// - Returns: The text, with a capital.
  static func text(
    _ clause: TitleClause, in words: [SentenceWord], of bytes: [UInt8]
  ) -> String {
    var pieces = clause.pieces.map { withoutOpening($0, in: words) }
    if clause.isBetterWhole, let first = pieces.first, let last = pieces.last,
      words[last.upperBound - 1].range.upperBound - words[first.lowerBound].range.lowerBound
        <= longest
    {
      pieces = [first.lowerBound..<last.upperBound]
    }
    var room = longest
    var texts: [String] = []
    for piece in pieces where !piece.isEmpty {
      let text = text(piece, in: words, of: bytes, room: max(shortest, room))
      room -= text.count + 3
      texts.append(text)
    }
    return texts.joined(separator: " … ").replacing("… …", with: "…").withCapital
  }

  private static func text(
    _ piece: Range<Int>, in words: [SentenceWord], of bytes: [UInt8], room: Int
  ) -> String {
    let start = words[piece.lowerBound].range.lowerBound
    let whole = text(start..<words[piece.upperBound - 1].range.upperBound, of: bytes)
    guard whole.count > room else { return whole }
    let end = cut(piece, in: words, room: room)
    return text(start..<words[end - 1].range.upperBound, of: bytes) + "…"
  }

  /// The words without those that tie the clause to what is before it, and without its number.
  private static func withoutOpening(_ range: Range<Int>, in words: [SentenceWord]) -> Range<Int> {
    var range = range
    while range.count > 3, let first = range.first,
      opening.contains(words[first].text) || isNumber(words[first])
    {
      range.removeFirst()
    }
    return range
  }

  /// Whether a word is the number of a paragraph: `2.1`.
  private static func isNumber(_ word: SentenceWord) -> Bool {
    !word.isDate && word.text.contains(".")
      && word.text.utf8.allSatisfy { $0.isASCIIDigit || $0 == .fullStop }
  }

  private static let opening: Set<String> = [
    "after", "when", "while", "although", "though", "because", "whereas", "and", "but", "yet",
    "that", "thus", "hence", "then", "so", "or", "until", "before", "as", "if",
  ]

  /// The end of the words that fit, before a word at which one may stop.
  private static func cut(_ range: Range<Int>, in words: [SentenceWord], room: Int) -> Int {
    let start = words[range.lowerBound].range.lowerBound
    var end = range.lowerBound + 1
    while end < range.upperBound, words[end].range.upperBound - start < room { end += 1 }
    let stop = range.last { index in
      index > range.lowerBound && index <= end
        && (stops.contains(words[index].text) || !words[index].signs.isDisjoint(with: .parting))
        && words[index - 1].range.upperBound - start >= min(shortest, room / 2)
    }
    var last = stop ?? end
    while last > range.lowerBound + 2, hanging.contains(words[last - 1].text) { last -= 1 }
    return last
  }

  /// Words that no title ends with.
  private static let hanging: Set<String> = [
    "and", "or", "the", "a", "an", "of", "to", "in", "for", "with", "by", "its", "their",
  ]

  /// The fewest characters of a part of a title that is cut.
  private static let shortest = 40

  /// Words before which a title may stop.
  private static let stops: Set<String> = [
    "in", "on", "at", "to", "for", "with", "under", "through", "as", "by", "and", "while", "from",
    "including", "during", "after", "before", "which", "that", "who", "between", "among", "within",
    "following", "where", "against", "or", "but", "since", "until",
  ]

  /// A stretch of the text with the full stop, quotation marks and brackets that belong to it.
  private static func text(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    var range = range
    if bytes[range].suffix(3).contains(.fullStop), bytes[range.upperBound...].first == .fullStop,
      bytes[range].last?.isASCIILetter == true
    {
      range = range.lowerBound..<(range.upperBound + 1)
    }
    for (open, close) in pairs {
      let inside = bytes[range]
      let (opens, closes) = (inside.count(of: open), inside.count(of: close))
      if opens > closes, bytes[range.upperBound...].starts(with: close) {
        range = range.lowerBound..<(range.upperBound + close.count)
      } else if closes > opens, bytes[..<range.lowerBound].suffix(open.count).elementsEqual(open) {
        range = (range.lowerBound - open.count)..<range.upperBound
      }
    }
    return String(decoding: bytes[range], as: UTF8.self).collapsingWhitespace
  }

  private static let pairs = [("(", ")"), ("[", "]"), ("“", "”"), ("‘", "’")]
    .map { (Array($0.0.utf8), Array($0.1.utf8)) }
}

extension ArraySlice<UInt8> {
  /// How often a short text stands in it.
  fileprivate func count(of text: [UInt8]) -> Int {
    guard count >= text.count else { return 0 }
    return indices.dropLast(text.count - 1).count { index in
      self[index] == text[0] && self[index...].starts(with: text)
    }
  }
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var withCapital: String {
    guard let first, first.isLowercase else { return self }
    return first.uppercased() + dropFirst()
  }
}
