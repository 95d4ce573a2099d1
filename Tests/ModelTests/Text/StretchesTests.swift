internal import Testing

@testable internal import Model

struct StretchesTests {
  @Test func `a short text is one stretch`() {
    #expect(stretches(of: "A port.") == ["A port."])
    #expect(stretches(of: "") == [""])
  }

  @Test func `a long text is parted before an empty line, although sentences end behind it`() {
    let pages = String(repeating: "The port is open. ", count: 3000)
    let text = pages + "\n\n" + "It closed. " + pages
    let parts = stretches(of: text)
    #expect(parts.count == 2)
    #expect(parts.last?.hasPrefix("\n\nIt closed.") == true)
    #expect(parts.joined() == text)
  }

  @Test func `without empty lines it is parted behind a sentence`() {
    let text = String(repeating: "The port is open. ", count: 20_000)
    let parts = stretches(of: text)
    #expect(parts.count > 5)
    #expect(parts.dropLast().allSatisfy { $0.hasSuffix("open.") })
    #expect(parts.joined() == text)
  }

  @Test func `a word that goes on for pages is parted between two characters`() {
    let text = String(repeating: "ế", count: 60_000)
    let parts = stretches(of: text)
    #expect(parts.count == 3)
    #expect(parts.allSatisfy { part in part.allSatisfy { $0 == "ế" } })
    #expect(parts.joined() == text)
  }

  private func stretches(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Stretches.ranges(of: 0..<bytes.count, in: bytes.span)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
