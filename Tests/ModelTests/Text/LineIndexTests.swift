import Testing

@testable import Model

@Suite struct LineIndexTests {
  @Test(arguments: [
    "", "\n", "one", "one\ntwo", "one\n\ntwo\n", String(repeating: "x\n", count: 2048),
    String(repeating: "x", count: 1023) + "\n" + String(repeating: "y", count: 5000) + "\nz",
    String(repeating: "x", count: 1024), String(repeating: "\n", count: 1024),
  ])
  func `lines are found as counting finds them`(text: String) {
    let index = LineIndex(text)
    var starts = [0]
    for (offset, byte) in text.utf8.enumerated() where byte == 10 { starts.append(offset + 1) }
    #expect(index.count == starts.count)
    #expect(starts.indices.map { index.start(of: $0, in: text) } == starts)
    var line = 0
    for offset in 0...text.utf8.count {
      if line + 1 < starts.count, starts[line + 1] <= offset { line += 1 }
      #expect(index.line(at: offset, in: text) == line)
    }
  }
}
