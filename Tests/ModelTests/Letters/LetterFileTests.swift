import Model
import TestSupport
import Testing

@Suite struct LetterFileTests {
  private static let path = "Tests/Fixtures/letters.hex"

  private func shapes(of text: String, path: String = Self.path) -> [Character: LetterShape] {
    let shapes = LetterFile.shapes(of: Set(text.unicodeScalars), at: path)
    return Dictionary(uniqueKeysWithValues: shapes.map { (Character($0), $1) })
  }

  @Test func `every letter of a font is found, and none that it does not have`() {
    let shapes = shapes(of: "EHVegint\u{301}\u{1EC7}日aA語\u{0}")
    #expect(Set(shapes.keys) == Set("EHVegint\u{1EC7}日").union(["\u{301}"]))
    #expect(shapes["E"]?.columns == 8)
    #expect(shapes["E"]?.rows[4] == 0x7E00)
    #expect(shapes["E"]?.rows[5] == 0x4000)
    #expect(shapes["日"]?.columns == 16)
    #expect(shapes["日"]?.rows[2] == 0x7FFE)
  }

  @Test func `a letter on its own is found at either end`() throws {
    let folder = try TestFolder(["a.hex": "0041:" + String(repeating: "7E", count: 16)])
    #expect(
      shapes(of: "A", path: folder.path + "/a.hex")["A"]?.rows
        == .init(repeating: 0x7E00, count: 16))
    #expect(shapes(of: "@B", path: folder.path + "/a.hex").isEmpty)
  }

  @Test(arguments: [
    "", "\n", "0041", "0041:7E", "0041:\n0042:\n", "G:00\n", String(repeating: "7", count: 9000),
    "0041:" + String(repeating: "+7", count: 16), "0041:" + String(repeating: "x", count: 64),
    String(repeating: "\n", count: 200), "0042:00\n0041:00\n",
  ])
  func `what is no font has no letters`(text: String) throws {
    let folder = try TestFolder(["a.hex": text])
    #expect(shapes(of: "AB", path: folder.path + "/a.hex").isEmpty)
  }

  @Test func `where there is no font there is nothing to read`() throws {
    let folder = try TestFolder(["a.hex": ""])
    #expect(shapes(of: "A", path: folder.path + "/b.hex").isEmpty)
    #expect(shapes(of: "A", path: folder.path).isEmpty)
  }
}
