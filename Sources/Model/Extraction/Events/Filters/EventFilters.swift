/// What keeps a sentence or a date off the timeline.
enum EventFilters {
  /// Whether no date of a sentence gives an event.
  static func leaveOut(_ sentence: EventSentence, of text: DocumentSentences) -> Bool {
    sentence.isQuestion
      || FurnitureSentences.contain(sentence, in: text.bytes, isInCapitals: text.isInCapitals)
  }

  /// Whether a date gives no event.
  static func leaveOut(_ date: DateInSentence, of sentence: EventSentence) -> Bool {
    saysTooLittle(date, of: sentence) || ReferenceDates.cite(date, in: sentence)
      || VagueDates.say(date, in: sentence) || NamingDates.names(date, in: sentence)
  }

  /// Whether hardly a word stands beside the date.
  private static func saysTooLittle(_ date: DateInSentence, of sentence: EventSentence) -> Bool {
    let words = sentence.words.count { word in
      !word.isDate && word.range.count > 1 && word.text.utf8.first?.isASCIIDigit == false
    }
    return words < (FurnitureSentences.isOfChronology(sentence) ? 2 : fewestWords)
  }

  /// The fewest words beside a date that say something of it, where it does not begin a line of its
  /// own.
  private static let fewestWords = 4
}
