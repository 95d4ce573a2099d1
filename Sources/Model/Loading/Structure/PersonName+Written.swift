extension PersonName {
  /// The names in a line such as `Ana Bell, Carl Dunn and Eve Fox`.
  static func names(in line: String) -> [PersonName] {
    let hasComma = line.contains(",")
    let parts = line.replacing(" and ", with: ";").split { ";&".contains($0) }
    return parts.flatMap { part -> [PersonName] in
      // Libraries add the years of a life.
      let pieces = part.split(separator: ",").filter { !$0.contains(where: \.isNumber) }
        .map { $0.trimmingPrefix(while: \.isWhitespace) }
      // `Bell, Ana` is one name; with more commas, or more than a word each, it is a list.
      if pieces.count == 2, hasComma, !pieces[0].contains(" ") {
        return [PersonName(given: pieces[1].collapsingWhitespace, family: String(pieces[0]))]
      }
      return pieces.map { piece in
        let name = piece.collapsingWhitespace
        return PersonName(written: name) ?? PersonName(family: name)
      }
    }
  }

  /// Reads a name as it stands in a line of authors; `nil` for what is no name of a person.
  ///
  /// The last word is taken for the family name.
  init?(written text: String) {
    var words = text.split(separator: " ").map(String.init)
    if let first = words.first, Self.titles.contains(first.lowercased()) { words.removeFirst() }
    guard (2...5).contains(words.count), let family = words.last,
      words.allSatisfy({ $0.first?.isUppercase == true || Self.particles.contains($0) }),
      words.allSatisfy({ word in word.allSatisfy { $0.isLetter || ".'’-".contains($0) } }),
      words.contains(where: { $0.contains(where: \.isLowercase) }) || words.count <= 3
    else { return nil }
    self.init(given: words.dropLast().joined(separator: " "), family: family)
  }

  private static let titles: Set<String> = ["dr", "dr.", "prof", "prof.", "mr.", "ms.", "mrs."]
  private static let particles: Set<String> = [
    "al", "bin", "binti", "da", "de", "del", "der", "di", "du", "el", "ibn", "la", "le", "van",
    "von",
  ]
}
