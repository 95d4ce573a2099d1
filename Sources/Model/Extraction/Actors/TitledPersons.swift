/// Finds persons by the title before their names: `Prime Minister Ana Bell`.
enum TitledPersons {
  /// The names of persons, without their titles, as ranges of tokens.
  ///
  /// A surname alone is no name: whose it is would be a guess.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func names(in tokens: [NameToken]) -> [Range<Int>] {
    tokens.indices.compactMap { index in
      guard titles.contains(tokens[index].text) else { return nil }
      let start = index + 1
      let end = endOfName(from: start, in: tokens)
      return end - start >= 2 ? start..<end : nil
    }
  }

  private static let mostWords = 4

  private static func endOfName(from start: Int, in tokens: [NameToken]) -> Int {
    var end = start
    while end < tokens.count, end < start + mostWords, isName(tokens[end]) { end += 1 }
    // An initial ends no name, nor does a link between two names.
    while end > start, tokens[end - 1].text.utf8.count < 2 { end -= 1 }
    return end
  }

  private static func isName(_ token: NameToken) -> Bool {
    token.isCapitalised && !titles.contains(token.text) && !others.contains(token.text)
      && !(token.text.utf8.count > 1 && token.text == token.text.uppercased())
  }

  private static let titles: Set<String> = [
    "President", "Minister", "Chancellor", "Secretary", "Ambassador", "Senator", "Congressman",
    "Congresswoman", "Governor", "Premier", "Gen", "General", "Admiral", "Adm", "Col", "Colonel",
    "Captain", "Capt", "Professor", "Prof", "Dr", "Mr", "Ms", "Mrs", "Sir", "Chairman",
    "Chairwoman", "Commissioner", "Judge", "Justice", "King", "Queen", "Prince", "Princess",
    "Speaker", "Lieutenant", "Representative",
  ]

  /// Words in capitals that stand behind a title and begin no name.
  private static let others: Set<String> = [
    "Agreement", "Assembly", "Council", "Department", "Committee", "Conference", "Office", "The",
    "Motors", "Electric", "Staff", "Affairs", "Defense", "Defence", "State", "Foreign", "On", "In",
    "And", "Of", "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday",
    "Friday", "Saturday", "Sunday", "Meeting", "Statement", "Dialogue", "Review", "Security",
    "Administration", "Party", "Central", "House", "Forum",
  ]
}
