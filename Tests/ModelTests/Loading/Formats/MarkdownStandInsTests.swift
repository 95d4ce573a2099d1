import Testing

@testable import Model

/// What takes the place of signs that nest deeper than anybody reads.
@Suite struct MarkdownStandInsTests {
  private static let deep = String(repeating: ">", count: 1000)

  private func draft(_ text: String) -> Draft {
    MarkdownReader.read(SourceText(path: "a.md", decoding: Array(text.utf8)), from: 0)
  }

  @Test func `quotations that nest too deep are as deep as others`() {
    let document = Assembler.assemble(draft("Before.\n\n\(Self.deep) deep\n\nAfter."))
    #expect(document.text == "Before.\ndeep\nAfter.")
    #expect(document.blocks.map(\.quoteDepth) == [0, 256, 0])
    #expect(document.sourceMap.sourceOffset(of: 8) == 9 + 1001)
  }

  @Test func `blanks between the signs change nothing`() {
    let text = Self.deep.map { "\($0) " }.joined() + "deep"
    #expect(Assembler.assemble(draft(text)).text == "deep")
  }

  @Test(arguments: ["```\n\(deep)\n```\n", "    \(deep)\n", "<pre>\n\(deep)\n</pre>\n"])
  func `code stays as it is written`(text: String) {
    let document = Assembler.assemble(draft(text))
    #expect(document.text == Self.deep)
    #expect(document.blocks.map(\.kind) == [.code])
  }

  @Test func `an entity is no stand-in`() {
    let document = Assembler.assemble(draft("> a\n\nb &#1; c &#2;"))
    #expect(document.text == "a\nb \u{2401} c \u{2402}")
  }
}
