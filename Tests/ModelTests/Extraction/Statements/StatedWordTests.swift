import Testing

@testable import Model

@Suite struct StatedWordTests {
  @Test(arguments: [
    ("The U.S. port’s sea-wall", ["The", "U.S.", "port’s", "sea-wall"]),
    ("“No,” said Đà.", ["“", "No", ",", "”", "said", "Đà", "."]),
    ("the pilots' fees", ["the", "pilots", "'", "fees"]),
    ("a well-off U.S.-led pact.", ["a", "well-off", "U.S.-led", "pact", "."]),
    ("", []),
  ])
  func `signs are words of their own`(sentence: String, words: [String]) {
    let found = StatedWord.words(of: 0..<sentence.utf8.count, in: sentence)
    #expect(found.map(\.text) == words)
    #expect(found.allSatisfy { sentence[utf8: $0.range] == $0.text })
  }
}
