/// Names of several words, found in a text in one pass.
struct NameIndex {
  /// A place where a name stands.
  struct Match: Equatable {
    /// The number of the name.
    let name: Int

    /// The tokens of the name in the text.
    let tokens: Range<Int>
  }

  private var namesByFirstWord: [String: [(words: [String], name: Int)]] = [:]

  /// - Parameter names: The names; the longer of two is found where both stand.
  init(_ names: [String]) {
    for (index, name) in names.enumerated() {
      let words = NameToken.tokens(of: name)
      guard let first = words.first else { continue }
      namesByFirstWord[first, default: []].append((words, index))
    }
    for first in namesByFirstWord.keys {
      namesByFirstWord[first]?.sort { $0.words.count > $1.words.count }
    }
  }

  /// The names in a text, none overlapping another.
  ///
  /// - Complexity: O(*n*), with as many looks at a word as names begin with it.
  func matches(in tokens: [NameToken]) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < tokens.count {
      if let match = match(at: index, in: tokens) {
        matches.append(match)
        index = match.tokens.upperBound
      } else {
        index += 1
      }
    }
    return matches
  }

  private func match(at index: Int, in tokens: [NameToken]) -> Match? {
    guard let names = namesByFirstWord[tokens[index].text] else { return nil }
    for (words, name) in names where index + words.count <= tokens.count {
      if words.indices.allSatisfy({ tokens[index + $0].text == words[$0] }) {
        return Match(name: name, tokens: index..<(index + words.count))
      }
    }
    return nil
  }
}
