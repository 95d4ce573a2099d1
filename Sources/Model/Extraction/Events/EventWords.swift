/// The words of an event that tell it from others, in a form that can be compared.
struct EventWords {
  /// The words by their first letters, so that `signed` and `signing` are one.
  let words: Set<String>

  /// The names and terms of several words in it, in lower case.
  private let terms: [String]

  /// The sentence in lower case, with long forms in place of acronyms.
  private let text: String

  /// - Parameters:
  ///   - event: The event.
  ///   - acronyms: What the acronyms of its document stand for.
  init(_ event: Event, acronyms: [String: String]) {
    var words: Set<String> = []
    var text = ""
    for word in event.sentence.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let parts = acronyms[String(word)]?.split(separator: " ") ?? [word]
      text += parts.joined(separator: " ").lowercased() + " "
      for part in parts {
        let word = part.lowercased()
        guard word.count > 2, !Self.common.contains(word), Int(word) == nil else { continue }
        words.insert(String(word.prefix(Self.stem)))
      }
    }
    self.words = words
    self.text = text
    let names = event.actors.map { acronyms[$0.id] ?? $0.id }
    terms = names.map { $0.lowercased() }.filter { $0.split(separator: " ").count > 2 }
  }

  /// Whether a name or a term of three words or more stands in both.
  func sharesTerm(with other: EventWords) -> Bool {
    terms.contains(where: other.text.contains) || other.terms.contains(where: text.contains)
  }

  static let stem = 6

  /// Words that say nothing of what happened, and those that dates are made of.
  private static let common = Set([
    "the", "and", "for", "with", "from", "that", "this", "was", "were", "has", "have", "had", "its",
    "their", "his", "her", "which", "who", "been", "are", "will", "would", "also", "between",
    "both",
    "into", "under", "over", "after", "before", "during", "since", "until", "about", "more", "than",
    "first", "second", "third", "year", "years", "month", "months", "day", "days", "one", "two",
    "three", "other", "such", "these", "those", "they", "but", "not", "all", "when", "where",
    "while",
  ]).union(CalendarNames.lowercasedMonths)
}

extension Event {
  /// The sentence in which its first document tells it.
  var sentence: String { evidence.first?.quote.exact ?? title }
}
