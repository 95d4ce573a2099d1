import Testing

@testable import Model

@Suite struct SentenceWordTests {
  @Test func `letters, digits and what joins them make words`() {
    #expect(
      words("The U.S.-led talks – Oslo’s first, in 2018–20 (UK–Norway) – went on…").map(\.text) == [
        "the", "u.s.-led", "talks", "oslo's", "first", "in", "2018–20", "uk–norway", "went", "on",
      ])
  }

  @Test func `a word knows the signs before it`() {
    let signs = words("One, two; three: four – five (six) “seven” eight").map(\.signs)
    #expect(
      signs == [
        [], .comma, .semicolon, .colon, .dash, .opening, [.closing, .quote], .quote,
      ])
  }

  @Test func `a capital is told`() {
    #expect(words("Oslo met Évian").map(\.isCapitalised) == [true, false, false])
  }

  private func words(_ text: String) -> [SentenceWord] {
    let bytes = Array(text.utf8)
    return SentenceWord.words(in: bytes, of: 0..<bytes.count)
  }
}
