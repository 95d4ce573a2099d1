/// Tells what can be a short form by its letters alone.
enum AcronymShape {
  /// Whether a text is two to ten letters and digits, mostly capitals, the first one a letter.
  ///
  /// Two words are one short form where the first is one by itself: `ADMM Plus`, `U.S. CDC`.
  static func isAcronym(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count < 2 || words.count == 2 && isAcronym(String(words[0])) else { return false }
    let letters = text.filter { $0.isLetter || $0.isNumber }
    let capitals = letters.count { $0.isUppercase }
    return (2...10).contains(letters.count) && text.count <= 14 && capitals >= 2
      && capitals * 2 >= letters.count && text.first?.isLetter == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || " -–/&.".contains($0) }
  }

  /// The short form at the beginning of what stands in brackets.
  ///
  ///     "CSP", "the CSP", "“CSP”", "CSP, in short", "hereafter CSP", "O-RAN training lab"
  static func acronym(inBrackets text: String) -> String? {
    let part = text.prefix { $0 != "," && $0 != ";" && $0 != ":" }
    var words = part.split { $0 == " " || $0 == "\u{A0}" }.map { String($0).trimmingPunctuation }
    while let first = words.first, leads.contains(first.lowercased()) { words.removeFirst() }
    guard let first = words.first else { return nil }
    if words.count == 2, case let both = words.joined(separator: " "), isAcronym(both) {
      return both
    }
    guard words.count <= mostWords, isAcronym(first) else { return nil }
    return first
  }

  private static let mostWords = 3

  /// Words that stand before a short form where it is defined.
  private static let leads: Set<String> = [
    "the", "or", "hereafter", "hereinafter", "henceforth", "abbreviated", "as", "known", "called",
    "a", "an", "in", "short", "also", "acronym", "abbreviation", "referred", "to", "simply",
    "formerly",
  ]
}

extension String {
  /// The text without what is neither letter nor digit at its ends.
  ///
  /// The last dot of `U.S.` stays.
  var trimmingQuotes: String {
    var text = self[...]
    while let first = text.first, !first.isLetter, !first.isNumber { text = text.dropFirst() }
    while let last = text.last, !last.isLetter, !last.isNumber {
      if last == ".", text.dropLast().contains(".") { break }
      text = text.dropLast()
    }
    return String(text)
  }
}
