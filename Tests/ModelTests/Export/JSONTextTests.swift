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

  @Test func `no rows are an empty array`() throws {
    #expect(try JSONText.array([Row]()).filter { !$0.isWhitespace } == "[]")
  }
}
