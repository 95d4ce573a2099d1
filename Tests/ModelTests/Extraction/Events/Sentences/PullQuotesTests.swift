import TestSupport
import Testing

@testable import Model

@Suite struct PullQuotesTests {
  private static let body = """
    The guild met often. In 2018 it doubled all its fees at once, and nobody left. It met on.
    """

  @Test(arguments: [
    "“In 2018 it doubled all its fees at once, and nobody left.”",
    "In 2018 it doubled all its fees at once",
    "In 2018 IT DOUBLED all its fees at once, and nobody left",
    "In 2018 it doubled all its fees at once, and nobody left. — Ana Bell",
  ])
  func `a paragraph that repeats words of another is one`(quote: String) {
    #expect(blocks(Self.body + "\n\n" + quote) == [1])
    #expect(blocks(quote + "\n\n" + Self.body) == [0])
  }

  @Test(arguments: [
    "In 2019 it doubled all its fees at once, and nobody left.",
    "In 2018 it doubled all its fees in a vote that few of its members had seen coming.",
    "In 2018 it doubled all its fees at once, and nobody left. Its friends did not mind.",
    "Guild of 2018",
  ])
  func `a paragraph of its own is none`(text: String) {
    #expect(blocks(Self.body + "\n\n" + text) == [])
  }

  @Test func `the same paragraph twice is no quotation of itself`() {
    #expect(blocks("In 2018 the guild met in Oslo.\n\nIn 2018 the guild met in Oslo.") == [])
  }

  private func blocks(_ text: String) -> Set<Int> {
    let source = SourceText(path: "a.md", decoding: Array(text.utf8))
    return PullQuotes(DocumentReader.read(source, name: "a.md").document).blocks
  }
}
