/// Tells paragraphs that present an author.
///
///     Ana Bell is a fellow of the Institute of Ports.
enum AuthorNotes {
  /// Whether the words of a paragraph present somebody.
  static func present(_ words: [SentenceWord]) -> Bool {
    guard let verb = words.prefix(12).firstIndex(where: { ["is", "was"].contains($0.text) }),
      verb >= 2, words[..<verb].allSatisfy({ $0.isCapitalised || $0.text == "and" }),
      verb + 1 < words.count,
      ["a", "an", "the", "associate", "senior"].contains(words[verb + 1].text)
    else { return false }
    return words[(verb + 1)...].prefix(10).contains { roles.contains($0.text) }
  }

  private static let roles: Set<String> = [
    "lecturer", "professor", "fellow", "researcher", "analyst", "director", "scholar", "editor",
    "journalist", "student", "candidate", "economist", "historian", "co-founder", "founder",
    "consultant", "author", "writer", "columnist", "reader", "officer", "specialist", "adviser",
    "advisor", "associate",
  ]
}
