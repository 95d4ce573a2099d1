/// The institution that a document comes from, as its opening names it.
///
///     Institution.name(in: ["A fellow of the Small Ports Institute, London."])
///     // "Small Ports Institute"
enum Institution {
  /// The first name of an institution in some lines; names within a text go before lines in
  /// capitals, where nothing tells a name from the words around it.
  ///
  /// - Complexity: O(*n*) in the length of the lines.
  static func name(in lines: [String]) -> String? {
    for line in lines where !TextShape(line).isInCapitals {
      if let name = name(in: line) { return name }
    }
    return lines.first { line in
      let shape = TextShape(line)
      return isNamed(in: line) && shape.isInCapitals && shape.wordCount <= 8
    }
  }

  /// Whether a line names an institution.
  static func isNamed(in line: String) -> Bool {
    line.split { !$0.isLetter }.contains { kinds.contains($0.lowercased()) }
  }

  /// The words with capitals around the first word for an institution.
  private static func name(in line: String) -> String? {
    let words = line.split(separator: " ")
    for (index, word) in words.enumerated() where isKind(word) {
      var first = index
      while first > 0, !endsPart(words[first - 1]), isOfName(words[first - 1]) { first -= 1 }
      while first < index, isLink(words[first]) || words[first] == "The" { first += 1 }
      // Behind the word itself a name goes on only with `of` or the like.
      guard index == words.count - 1 || endsPart(word) || !isCapital(words[index + 1]) else {
        continue
      }
      var last = index
      while last + 1 < words.count, !endsPart(words[last]),
        isOfName(words[last + 1]) || words[last + 1] == "the" && isLink(words[last])
      { last += 1 }
      while last > index, isLink(words[last]) || words[last] == "the" { last -= 1 }
      guard last > first else { continue }
      return words[first...last].joined(separator: " ").withoutPoint
    }
    return nil
  }

  private static func isKind(_ word: Substring) -> Bool {
    isCapital(word) && kinds.contains(word.filter(\.isLetter).lowercased())
  }

  private static func isCapital(_ word: Substring) -> Bool {
    word.first?.isUppercase == true
  }

  private static func isOfName(_ word: Substring) -> Bool {
    isCapital(word) || isLink(word)
  }

  private static func isLink(_ word: Substring) -> Bool {
    ["of", "for", "and", "on", "–", "-", "&"].contains(word)
  }

  private static func endsPart(_ word: Substring) -> Bool {
    word.last.map { ".,;:()[]".contains($0) } ?? false
  }

  private static let kinds: Set<String> = [
    "academy", "agency", "association", "bank", "bureau", "center", "centre", "college",
    "commission", "committee", "congress", "council", "department", "embassy", "forum",
    "foundation", "government", "house", "institute", "institution", "library", "ministry",
    "office", "parliament", "press", "school", "secretariat", "service", "society", "university",
  ]
}

extension String {
  fileprivate var withoutPoint: String {
    String(self[..<(lastIndex { !".,;:()[]".contains($0) }.map(index(after:)) ?? startIndex)])
  }
}
