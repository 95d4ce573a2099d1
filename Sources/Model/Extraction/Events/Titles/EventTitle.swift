/// A short title for an event: the words of its sentence in which it is told.
///
///     After the port opened in 2010, the Ana Bell was the first ship to call in 2011.
///     // 2010: The port opened in 2010
///     // 2011: The Ana Bell was the first ship to call in 2011
///
/// It goes from who acts to where the clause ends. No word is another's: only its first letter may
/// become a capital, and three dots stand for what is left out.
enum EventTitle {
  /// The title for what happened at a date.
  ///
  /// - Complexity: O(*n*) in the length of the sentence.
  static func text(
    of date: DateInSentence, in sentence: EventSentence, of bytes: [UInt8]
  ) -> String {
    let clause = TitleClause(at: date.words.lowerBound, in: sentence.words)
    return TitleText.text(clause, in: sentence.words, of: bytes)
  }

  /// The title for what goes on since a date that the words `since then` stand for.
  static func text(
    sinceThen range: Range<Int>, in sentence: EventSentence, of bytes: [UInt8]
  ) -> String {
    let index = sentence.words.firstIndexOfSorted { $0.range.upperBound > range.lowerBound }
    let clause = TitleClause(at: min(index, sentence.words.count - 1), in: sentence.words)
    return TitleText.text(clause, in: sentence.words, of: bytes)
  }

  /// The titles for what happened at a date, and for what goes on since.
  ///
  ///     Since the port opened in 2010, ships have called.
  static func texts(
    since index: Int, _ date: DateInSentence, in sentence: EventSentence, of bytes: [UInt8]
  ) -> (happening: String, goingOn: String) {
    let words = sentence.words
    let parts = SentenceParts(words)
    let end = parts.parts[parts.index(of: date.words.upperBound - 1)].words.upperBound
    let isFirst = index == parts.parts[parts.index(of: index)].words.lowerBound
    let start = words[..<index].lastIndex { $0.signs.contains(.semicolon) } ?? 0
    let main =
      isFirst && end < words.count
      ? TitleClause(at: end, in: words) : TitleClause([start..<index], of: words)
    return (
      TitleText.text(TitleClause([(index + 1)..<end], of: words), in: words, of: bytes),
      TitleText.text(main, in: words, of: bytes)
    )
  }
}
