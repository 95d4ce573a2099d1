import Model
import TestSupport
import Testing

/// Slides of anything: pieces of briefings in any order, whole or cut off.
@Suite struct RandomBriefingTests {
  private static let pieces = [
    "---\n", "***\n", "# One\n", "Two\n", "\n", "<!-- pause -->", "<!-- note: x -->\n", "<!--",
    "-->",
    "```timeline\n", "```\n", "````\n", "~~~forces\n", "~~~\n", "ids: [a, b]\n", "- item\n",
    "  - in\n",
    "| a | b |\n|---|---|\n", "> said\n", "[^1]", "[^1]: note\n", "incremental: true\n",
    "title: T\n",
    "深さ\r\n", "\t", "<div>\n", "&amp;", "\u{1B}[0m", "\u{85}", "1. one\n", "`---`\n", "\\",
  ]

  @Test(arguments: 1...40)
  func `any pieces make slides whose parts stand in the order of the file`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let dossier = Dossier(path: "x", documents: [Document(markdown: "Text.\n")])
    for _ in 0..<25 {
      let count = Int.random(in: 0..<30, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let briefing = Briefing(markdown: text, for: dossier)
      let places = briefing.slides.compactMap(\.place)
      #expect(places == places.sorted(), "\(text)")
      #expect(briefing.slides.allSatisfy { !$0.parts.isEmpty && !$0.parts[0].beginsStep })
      let blocks = briefing.slides.flatMap(\.parts).compactMap { part in
        if case .ownBlock(let index) = part.content { index } else { nil }
      }
      #expect(blocks == blocks.sorted(), "\(text)")
      #expect(Set(blocks).count == blocks.count)
    }
  }
}
