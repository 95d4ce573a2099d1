/// A sentence as the rules for positions read it.
struct PositionSentence {
  let words: [StatedWord]
  let reader: PartyReader

  /// Who was spoken of before, for words that only point back.
  let before: PartyMemory

  /// Whether each word stands between quotation marks.
  let isQuoted: [Bool]

  init(_ words: [StatedWord], after before: PartyMemory) {
    self.words = words
    self.before = before
    reader = PartyReader(words)
    var isOpen = false
    isQuoted = words.map { word in
      switch word.text {
      case "“", "‘": isOpen = true
      case "”", "’": isOpen = false
      case "\"": isOpen.toggle()
      default: break
      }
      return isOpen
    }
  }

  func lower(_ index: Int) -> String { words.indices.contains(index) ? words[index].lower : "" }

  /// The end of the clause that holds a word: a semicolon, or a comma before a word that parts two.
  func clauseEnd(after index: Int) -> Int {
    for place in words.indices.dropFirst(index + 1) {
      if words[place].text == ";" { return place }
      if Self.contrasts.contains(words[place].lower) { return place }
    }
    return words.count
  }

  /// Words that set one clause against another.
  static let contrasts: Set<String> = ["while", "whereas", "but", "although", "though", "yet"]
}

extension PositionSentence {
  /// Where the clause begins that ends before a word.
  func clauseStart(before end: Int) -> Int {
    var start = end
    while start > 0 {
      let word = words[start - 1]
      // Brackets hold a short form: `the Port Council (PC) argued`.
      if word.isSign, !["(", ")", "/", "-", "&", "'", "’"].contains(word.text) { break }
      if Self.contrasts.contains(word.lower) || Self.subordinates.contains(word.lower) { break }
      start -= 1
    }
    return start
  }

  /// Whether a subject begins a clause of its own, and none within what was said.
  func isNewClause(_ start: Int, after said: Int, _ party: Party) -> Bool {
    guard start > said + 1 else { return false }
    let previous = words[start - 1]
    if words[said..<start].contains(where: { Self.contrasts.contains($0.lower) || $0.text == ";" })
    {
      return true
    }
    return party.noun != nil && (previous.text == "," || previous.lower == "and")
  }

  /// The party that `Some`, `Others` or `they` point back to; `nil` where they do not stand
  /// between the places or nobody was spoken of.
  func pointedBack(from start: Int, to end: Int) -> Party? {
    guard end - start <= 2, let last = words[start..<end].last else { return nil }
    let range = (end - 1)..<end
    switch last.lower {
    case "some", "others", "many", "most":
      return before.people.map {
        Party(name: $0, attribution: .some, noun: $0, isKnown: true, words: range)
      }
    case "they", "he", "she":
      guard let party = before.last, (party.noun != nil) == (last.lower == "they") else {
        return nil
      }
      return Party(
        name: party.name, attribution: party.attribution, noun: party.noun, isKnown: true,
        words: range)
    default: return nil
    }
  }

  static let prepositions: Set<String> = [
    "of", "from", "in", "with", "on", "to", "by", "between", "over", "against", "for", "at",
    "towards", "toward", "under", "among", "within", "into", "about", "than", "as",
  ]

  private static let subordinates: Set<String> = [
    "that", "because", "since", "if", "when", "where", "as", "so", "unless", "until", "meanwhile",
    "however", "which",
  ]
}
