import Model
import Testing

@Suite struct FurnitureTests {
  private static let body =
    "The harbour was deep, its fees were high, and few ships came in that year."

  @Test func `page numbers are left out`() {
    let text = (1...4).map { "\(Self.body)\n\n\($0 + 10)\n" }.joined(separator: "\n")
    let document = readDocument(text, name: "a.txt").document
    #expect(document.blocks.count == 4)
    #expect(!document.text.contains("12"))
  }

  @Test func `one number alone on a line is text`() {
    #expect(
      readDocument("\(Self.body)\n\n12\n\n\(Self.body)\n", name: "a.txt").document.text.contains(
        "12"))
  }

  @Test func `a line that stands on every page is left out`() {
    let text = (1...4).map { "Harbour Review \($0)\n\n\(Self.body)\n" }.joined(separator: "\u{C}")
    let document = readDocument(text, name: "a.txt").document
    #expect(!document.text.contains("Review"))
  }

  @Test func `the title stays where later pages repeat it`() {
    let text = (1...4).map { _ in "Small Ports and Fees\n\n\(Self.body)\n" }.joined(
      separator: "\u{C}")
    let document = readDocument(text, name: "a.txt").document
    #expect(document.metadata.title == "Small Ports and Fees")
    #expect(document.text.split(separator: "\n").count { $0 == "Small Ports and Fees" } == 1)
  }
}
