import Model
import Testing

@Suite struct JSONTextTests {
  private struct Row: Encodable {
    let path: String
    @Nullable var note: String?
  }

  @Test func `keys stand in order and slashes as they are`() throws {
    let text = try JSONText.array([Row(path: "a/“b”", note: nil)])
    #expect(
      text == """
        [
          {
            "note" : null,
            "path" : "a/“b”"
          }
        ]

        """)
  }

  @Test(arguments: [1, 63, 64, 65, 128, 200])
  func `rows that are written in pieces are one array`(count: Int) throws {
    let rows = (0..<count).map { Row(path: "line \($0)\n]", note: nil) }
    let objects = (0..<count).map { number in
      """
        {
          "note" : null,
          "path" : "line \(number)\\n]"
        }
      """
    }
    #expect(try JSONText.array(rows) == "[\n" + objects.joined(separator: ",\n") + "\n]\n")
  }

  @Test func `no rows are an empty array`() throws {
    #expect(try JSONText.array([Row]()).filter { !$0.isWhitespace } == "[]")
  }
}
