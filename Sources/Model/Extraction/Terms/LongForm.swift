/// Finds the words that a short form stands for.
enum LongForm {
  /// The words at the end of a text that a short form stands for.
  ///
  /// The first letters of words are tried first. Then the letters are looked for from the last to the
  /// first, the first one at the beginning of a word, as Schwartz and Hearst do (A Simple Algorithm
  /// for Identifying Abbreviation Definitions in Biomedical Text, 2003).
  ///
  /// - Parameters:
  ///   - text: What stands before the short form.
  ///   - short: The short form.
  /// - Returns: The words; `nil` where none fit.
  /// - Complexity: O(*letters*): no more words than twice the letters are looked at.
  static func atEnd(of text: String, for short: String) -> String? {
    let letters = letters(of: short)
    let words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" }[...]
    let near = words.suffix(letters.count * 2 + 2)
    let long = byInitials(letters, near)
    if long == nil, let name = withTail(letters, words, of: short) { return name }
    guard let long = long ?? byLetters(letters, near),
      isLongForm(long, of: short, letters: letters.count)
    else { return nil }
    return long
  }

  /// Whether a whole text is what a short form stands for.
  ///
  /// - Complexity: O(*letters*).
  static func isWhole(_ text: String, for short: String) -> Bool {
    guard let long = atEnd(of: text, for: short) else { return false }
    return long.count == text.trimmingPunctuation.count
  }

  /// The letters that the long form has to have, in small letters.
  private static func letters(of short: String) -> [Character] {
    var letters = short.filter { $0.isLetter || $0.isNumber }
    // A plural ends with an s of its own: `memoranda of understanding (MOUs)`.
    if short.last == "s", short.dropLast().last?.isUppercase == true { letters.removeLast() }
    return letters.flatMap { $0.lowercased() }
  }

  private static func isLongForm(_ long: String, of short: String, letters: Int) -> Bool {
    let words = long.split(separator: " ")
    let isTooLong = words.count > min(letters * 2, letters + 5)
    let opensWeakly = words.first.map { weakOpenings.contains($0.lowercased()) } ?? true
    let repeatsShort = words.contains { String($0).trimmingQuotes == short }
    return long.count > short.count && !isTooLong && !opensWeakly && !repeatsShort
      && (words.count >= 2 || long.contains("-"))
  }

  /// Words that no long form begins with.
  private static let weakOpenings: Set<String> = [
    "the", "of", "and", "or", "in", "on", "for", "to", "by", "with", "a", "an", "at", "from", "as",
    "is", "are", "was", "that", "which", "its", "their",
  ]
}

// MARK: - By the first letters of words

extension LongForm {
  /// The first letter of a word, or of a part of it behind a hyphen.
  private struct Initial {
    let letter: String
    let word: Int
    let isWordStart: Bool
  }

  /// The words whose first letters are those of the short form; small words may be left out, and are
  /// where the others have all letters: the A of `SAQ` is not that of `Ships of Amber and Quartz`.
  private static func byInitials(_ letters: [Character], _ words: ArraySlice<Substring>) -> String?
  {
    byInitials(letters, words, takesSmallWords: false)
      ?? byInitials(letters, words, takesSmallWords: true)
  }

  private static func byInitials(
    _ letters: [Character], _ words: ArraySlice<Substring>, takesSmallWords: Bool
  ) -> String? {
    let initials = words.indices.flatMap { Self.initials(of: words[$0], at: $0) }
    var letter = letters.count - 1
    for initial in initials.reversed() {
      let isSmall = smallWords.contains(words[initial.word].lowercased())
      // No long form begins with a small word: the O of `OAS` is that of `Organization of`.
      let isLetter =
        initial.letter == String(letters[letter])
        // The X of `XSA` is that of `Extra-Small`.
        || letters[letter] == "x" && initial.isWordStart
          && words[initial.word].lowercased().hasPrefix("ex")
      if isLetter, !isSmall || letter > 0 && takesSmallWords {
        letter -= 1
        guard letter < 0 else { continue }
        guard initial.isWordStart else { return nil }
        let start = startOfName(initial.word, in: words)
        return words[start...].joined(separator: " ").trimmingPunctuation
      }
      guard isSmall else { return nil }
    }
    return nil
  }

  /// A name of whose end the short form says nothing: `Rules of the Road in the Western Isles (ROR)`.
  private static func withTail(
    _ letters: [Character], _ words: ArraySlice<Substring>, of short: String
  ) -> String? {
    guard letters.count > 2 else { return nil }
    let cuts = words.indices.suffix(longestTail).reversed().filter { cut in
      tailLeads.contains(words[cut]) && words.endIndex - cut > 1
        && words[cut...].allSatisfy {
          $0.first?.isUppercase == true || tailLeads.contains($0) || ["the", "and"].contains($0)
        }
    }
    for cut in cuts {
      guard let head = byInitials(letters, words[..<cut].suffix(letters.count * 2)),
        head.split(separator: " ").allSatisfy({
          $0.first?.isUppercase == true || smallWords.contains(String($0))
        }), isLongForm(head, of: short, letters: letters.count)
      else { continue }
      return head + " " + words[cut...].joined(separator: " ").trimmingPunctuation
    }
    return nil
  }

  private static let longestTail = 10

  /// Words with which the end of a name begins.
  private static let tailLeads: Set<Substring> = ["in", "of", "on", "for"]

  private static let offices: Set<Substring> = ["Department", "Ministry", "Bureau", "Office"]

  /// The first word of a name whose short form leaves out what kind of office it is, or that it is
  /// international: `the Ministry of Ports and Ships (PS)`, `the U.S. International Ferry Fund (FF)`.
  private static func startOfName(_ word: Int, in words: ArraySlice<Substring>) -> Int {
    if word - 2 >= words.startIndex, words[word - 1] == "of", offices.contains(words[word - 2]),
      words[word].first?.isUppercase == true
    {
      return word - 2
    }
    guard word > words.startIndex, words[word - 1] == "International" else { return word }
    let isOfState = word - 1 > words.startIndex && words[word - 2] == "U.S."
    return isOfState ? word - 2 : word - 1
  }

  private static func initials(of word: Substring, at index: Int) -> [Initial] {
    word.split { "-–/".contains($0) }.enumerated().compactMap { part, text in
      text.first { $0.isLetter || $0.isNumber }.map {
        Initial(letter: $0.lowercased(), word: index, isWordStart: part == 0)
      }
    }
  }

  private static let smallWords: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "with", "&", "at", "by",
  ]
}

// MARK: - By letters anywhere

extension LongForm {
  private static func byLetters(_ letters: [Character], _ words: ArraySlice<Substring>) -> String? {
    let characters = Array(words.joined(separator: " "))
    var index = characters.count - 1
    for (number, letter) in letters.enumerated().reversed() {
      while index >= 0 {
        let isStart =
          index == 0 || !characters[index - 1].isLetter && !characters[index - 1].isNumber
        if characters[index].lowercased() == String(letter), number > 0 || isStart { break }
        index -= 1
      }
      guard index >= 0 else { return nil }
      index -= 1
    }
    // A word that is only the second half of one with a hyphen begins with its first half.
    var start = index + 1
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return String(characters[start...]).trimmingPunctuation
  }
}

extension String {
  /// The text without signs at its ends and without the ending of a genitive.
  var trimmingPunctuation: String {
    let text = trimmingBlanks.trimmingQuotes
    for ending in ["'s", "’s"] where text.hasSuffix(ending) { return String(text.dropLast(2)) }
    return text
  }
}
