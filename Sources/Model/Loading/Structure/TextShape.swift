/// What can be told of a short text by its form alone.
///
///     TextShape("EXECUTIVE SUMMARY").isInCapitals     // true
///     TextShape("The Road to Hanoi").isTitleCase      // true
///     TextShape("It was signed in 2011.").endsSentence // true
struct TextShape {
  private(set) var wordCount = 0
  private(set) var letterCount = 0
  private(set) var capitalCount = 0
  private(set) var digitCount = 0

  /// Words of four letters and more, and those of them that begin with a capital.
  private var longWords = 0
  private var capitalisedLongWords = 0
  private(set) var startsWithLowercase = false
  private(set) var startsWithCapital = false

  /// Whether it ends like a sentence: with a full stop or the like, whatever closes behind it.
  ///
  /// Dots that leave something open end none.
  let endsSentence: Bool

  /// The last character that is no closing sign.
  let lastCharacter: Character?

  /// - Complexity: O(*n*).
  init(_ text: some StringProtocol) {
    let last = text.last { !Self.closing.contains($0) && !$0.isWhitespace }
    lastCharacter = last
    let isEllipsis = text.hasSuffix("...") || last == "…"
    endsSentence = !isEllipsis && (last.map { ".!?。".contains($0) } ?? false)
    for word in text.split(whereSeparator: \.isWhitespace) { take(Substring(word)) }
  }

  private mutating func take(_ word: Substring) {
    let letters = word.filter(\.isLetter)
    digitCount += word.count { $0.isNumber }
    guard let first = letters.first else { return }
    if wordCount == 0 {
      startsWithLowercase = first.isLowercase && word.first?.isNumber != true
      startsWithCapital = first.isUppercase
    }
    wordCount += 1
    letterCount += letters.count
    capitalCount += letters.count { $0.isUppercase }
    guard letters.count >= 4 else { return }
    longWords += 1
    if first.isUppercase { capitalisedLongWords += 1 }
  }

  private static let closing: Set<Character> = [
    "\"", "'", "”", "’", "»", ")", "]", "*", "†",
  ]

  /// Whether nearly all its letters are capitals.
  var isInCapitals: Bool {
    letterCount >= 3 && capitalCount * 10 >= letterCount * 9
  }

  /// Whether its longer words begin with capitals, as in titles.
  var isTitleCase: Bool {
    startsWithCapital && longWords > 0 && capitalisedLongWords * 4 >= longWords * 3
  }
}
