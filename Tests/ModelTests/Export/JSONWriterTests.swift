import Model
import Testing

@Suite struct JSONWriterTests {
  private func text(_ value: JSONValue) -> String {
    var text = ""
    JSONWriter.write(value) { text += $0 }
    return text
  }

  private struct Row: Encodable {
    let names: [String]
    let number: Int
    @Nullable var note: String?
    let rows: [Row]
  }

  private func value(of row: Row) -> JSONValue {
    .object([
      "names": .list(of: row.names, JSONValue.text),
      "note": row.note.map(JSONValue.text) ?? .null,
      "number": .number(row.number),
      "rows": .list(of: row.rows, value),
    ])
  }

  @Test func `what is written has the form of all other JSON`() throws {
    let inner = Row(names: ["a \"b\" \\ c/d", "\n\t\r\u{1}\u{1f} é 🚢"], number: -1, rows: [])
    let rows = [Row(names: [], number: 0, note: "n", rows: [inner, inner]), inner]
    #expect(text(.list(of: rows, value)) == (try JSONText.array(rows)))
    #expect(text(.list(of: [Row](), value)) == (try JSONText.array([Row]())))
  }

  @Test func `a long list is passed on in pieces`() {
    var pieces: [String] = []
    JSONWriter.write(.list(count: 10_000) { .number($0) }) { pieces.append($0) }
    #expect(pieces.count > 4)
    #expect(pieces.joined().hasPrefix("[\n  0,\n  1,\n"))
    #expect(pieces.joined().hasSuffix(",\n  9999\n]\n"))
  }
}
