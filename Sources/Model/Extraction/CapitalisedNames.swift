/// Finds who and what is named in a sentence, by capitals alone.
enum CapitalisedNames {
  /// The names of a sentence in their order, each once.
  ///
  ///     CapitalisedNames.found(in: "In May the Port Authority of Oslo met Ana Bell.")
  ///     // Port Authority of Oslo, Ana Bell
  ///
  /// - Complexity: O(*n*) in the length of the sentence.
  static func found(in sentence: String) -> [String] {
    var names: [String] = []
    var run: [Substring] = []
    var isFirst = true
    func close() {
      while let last = run.last, links.contains(last) { run.removeLast() }
      let name = run.joined(separator: " ")
      if name.count > 1, !names.contains(name) { names.append(name) }
      run = []
    }
    for word in sentence.split(separator: " ") {
      let bare = trimmed(word)
      let isName =
        bare.first?.isUppercase == true && !bare.contains("$") && !isNoName(bare, isFirst: isFirst)
      if isName {
        run.append(bare)
      } else if !run.isEmpty, links.contains(bare) {
        run.append(bare)
      } else {
        close()
      }
      // A sign behind a word parts it from the next.
      if let last = word.last, !last.isLetter, !last.isNumber, last != "." { close() }
      isFirst = false
    }
    close()
    return names
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word.drop { !$0.isLetter && !$0.isNumber }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    if word.hasSuffix("'s") || word.hasSuffix("’s") { word = word.dropLast(2) }
    return word
  }

  private static func isNoName(_ word: Substring, isFirst: Bool) -> Bool {
    let name = word.lowercased()
    guard !times.contains(name) else { return true }
    return isFirst
      && (firstWords.contains(name) || word.count < 2
        || ["ly", "ing"].contains { name.hasSuffix($0) })
  }

  /// Words that stand within a name.
  private static let links: Set<Substring> = ["of", "the", "for", "and", "on", "de", "von", "van"]

  private static let times = Set(
    CalendarNames.lowercasedMonths + CalendarNames.lowercasedWeekdays)

  /// Words that begin sentences more often than names.
  private static let firstWords: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "it", "its", "in", "on", "at", "by", "for",
    "from", "as", "he", "she", "they", "we", "his", "her", "their", "our", "but", "and", "yet",
    "however", "moreover", "meanwhile", "while", "when", "since", "after", "before", "despite",
    "both", "such", "there", "if", "although", "though", "thus", "hence", "one", "some", "others",
    "until", "between", "during", "last", "first", "second", "third", "to", "with", "under",
    "also", "according", "today", "now", "then", "later", "following", "over", "about",
  ]
}
