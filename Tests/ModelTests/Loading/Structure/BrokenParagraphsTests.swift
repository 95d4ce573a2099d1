import Model
import Testing

@Suite struct BrokenParagraphsTests {
  private static let first =
    "The harbour office said that it would lower the fees for small ships and for"

  @Test(arguments: [
    ("the ships of the navy, which had asked for it for many years in vain.", true),
    ("The navy had asked for it for many years in vain, as had the owners.", true),
  ])
  func `a paragraph that goes on behind a page break is one`(second: String, joined: Bool) {
    let document = readDocument("# T\n\n\(Self.first)\n\n\(second)\n").document
    #expect(document.blocks.count == (joined ? 2 : 3))
    #expect(document.text.contains("and for \(second)"))
  }

  @Test func `a paragraph that ends a sentence is whole`() {
    let document = readDocument(
      "# T\n\n\(Self.first) all.\n\nthe ships of the navy had asked for it for many years in vain.\n"
    ).document
    #expect(document.blocks.count == 3)
  }

  @Test func `the join is found in the file where it stands`() {
    let document = readDocument(
      "\(Self.first)\n\nthe ships of the navy had asked for it for years in vain.\n"
    ).document
    let offset = document.sourceMap.sourceOffset(of: Self.first.utf8.count + 1)
    #expect(document.source.place(at: offset).line == 3)
  }
}
