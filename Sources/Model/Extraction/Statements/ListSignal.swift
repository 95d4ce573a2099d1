/// Words that begin a sentence and say that it is one of several.
///
///     First, the fees deter ships.          number 1
///     The third constraint is the fees.     number 3
///     Last but not least, trust is low.     the last
///     Another obstacle is the fees.         one more
struct ListSignal: Equatable {
  enum Place: Equatable {
    case number(Int)
    case another
    case last
  }

  let place: Place

  /// The words as they stand in the text.
  let cue: String

  /// The noun that it counts, in lower case: `constraint`; `nil` where it names no side.
  let noun: String?

  /// Reads the beginning of a sentence.
  ///
  /// - Complexity: O(1): at most eight words are looked at.
  init?(_ words: [StatedWord]) {
    let words = words.prefix(8).map(\.self)
    guard let first = words.first, !first.isSign else { return nil }
    let found = Self.adverb(words) ?? Self.phrase(words) ?? Self.determiner(words)
    guard let found = found ?? Self.reason(words) else { return nil }
    self = found
  }

  private init(_ place: Place, _ words: some Sequence<StatedWord>, noun: String? = nil) {
    self.place = place
    cue = words.map(\.text).joined(separator: " ")
    self.noun = noun
  }

  /// `First,`, `Secondly`, `Finally,`.
  private static func adverb(_ words: [StatedWord]) -> ListSignal? {
    let isSetOff = words.count > 1 && [",", ":", "–", "—"].contains(words[1].text)
    let first = words[0]
    if let number = adverbs[first.lower] {
      return ListSignal(.number(number), [first])
    }
    guard isSetOff else { return nil }
    if let number = ordinals[first.lower] { return ListSignal(.number(number), [first]) }
    return lasts.contains(first.lower) ? ListSignal(.last, [first]) : nil
  }

  /// `Last but not least`, `First of all`, `To begin with`, `In the first place`.
  private static func phrase(_ words: [StatedWord]) -> ListSignal? {
    let text = words.map(\.lower).joined(separator: " ")
    for (phrase, place) in phrases where text.hasPrefix(phrase) {
      return ListSignal(place, words.prefix(phrase.split(separator: " ").count))
    }
    return nil
  }

  /// `The first is`, `A second related constraint is`, `Another obstacle`, `The main challenge`.
  private static func determiner(_ words: [StatedWord]) -> ListSignal? {
    var rest = words[...]
    let isAnother = ["another", "other"].contains(words[0].lower)
    if isAnother || ["the", "a", "an", "one"].contains(words[0].lower) { rest = rest.dropFirst() }
    guard rest.count < words.count, let next = rest.first else { return nil }
    var place = isAnother ? Place.another : nil
    if let number = ordinals[next.lower] {
      place = .number(number)
      rest = rest.dropFirst()
    } else if ["last", "final"].contains(next.lower) {
      place = .last
      rest = rest.dropFirst()
    }
    // Adjectives stand between: `a second, related constraint`.
    let noun = rest.prefix(4).first { ForceWords.side(ofNoun: $0.lower) != nil }
    let isBare = rest.first.map { copulas.contains($0.lower) } == true
    guard noun != nil || isBare && place != nil else { return nil }
    let end = noun?.range.upperBound ?? rest.first?.range.lowerBound ?? 0
    if place == nil {
      guard rest.prefix(3).contains(where: { weights.contains($0.lower) }) else { return nil }
      place = .another
    }
    return place.map {
      ListSignal($0, words.prefix { $0.range.upperBound <= end }, noun: noun?.lower)
    }
  }

  /// `First is that`, `The second reason for the delay is`, `A third factor`.
  private static func reason(_ words: [StatedWord]) -> ListSignal? {
    let isArticle = ["the", "a"].contains(words[0].lower)
    let rest = words.dropFirst(isArticle ? 1 : 0)
    guard let first = rest.first, let number = ordinals[first.lower],
      let next = rest.dropFirst().first
    else { return nil }
    if !isArticle, ["is", "was"].contains(next.lower) {
      return ListSignal(.number(number), [first])
    }
    guard isArticle, let noun = rest.prefix(4).first(where: { reasons.contains($0.lower) }) else {
      return nil
    }
    return ListSignal(
      .number(number), words.prefix { $0.range.upperBound <= noun.range.upperBound })
  }

  /// What is counted where the words before have said what it does.
  private static let reasons: Set<String> = [
    "reason", "factor", "consideration", "element", "development", "trend", "condition", "issue",
  ]

  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
  ]

  private static let adverbs: [String: Int] = [
    "firstly": 1, "secondly": 2, "thirdly": 3, "fourthly": 4, "fifthly": 5,
  ]

  private static let lasts: Set<String> = ["finally", "lastly", "last"]

  private static let phrases: [(String, Place)] = [
    ("last but not least", .last), ("first of all", .number(1)), ("first and foremost", .number(1)),
    ("to begin with", .number(1)), ("to start with", .number(1)),
    ("in the first place", .number(1)), ("in the second place", .number(2)),
    ("for one thing", .number(1)), ("for another", .another), ("thứ nhất", .number(1)),
    ("thứ hai", .number(2)), ("thứ ba", .number(3)), ("thứ tư", .number(4)),
    ("cuối cùng", .last),
  ]

  private static let copulas: Set<String> = [
    "is", "are", "was", "were", "concerns", "relates", "lies", "has", "comes", "stems",
  ]

  private static let weights: Set<String> = [
    "major", "main", "key", "further", "additional", "related", "serious", "significant",
    "important", "primary", "biggest", "greatest", "chief", "principal", "central", "notable",
    "critical", "more", "different", "particular",
  ]
}
