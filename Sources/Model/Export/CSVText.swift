internal import FoundationEssentials

/// Writes rows as comma-separated values (RFC 4180), with one line of names above them.
package enum CSVText {
  /// The text of a table.
  ///
  /// - Complexity: O(*n*) in the length of what is written.
  package static func table(_ names: [String], _ rows: [[String]]) -> String {
    ([names] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The text of a table of rows, by the keys that they have in JSON.
  ///
  /// A list is written in one field with semicolons between its items; what is not a text, a number
  /// or a list of such is left out.
  ///
  /// - Complexity: O(*n*) in the length of what is written.
  package static func table(_ names: [String], of rows: [some Encodable]) throws -> String {
    let json = try JSONEncoder().encode(rows)
    let objects = try JSONDecoder().decode([[String: Cell]].self, from: json)
    return table(names, objects.map { object in names.map { object[$0]?.text ?? "" } })
  }

  /// A value of JSON as the text of a field.
  private struct Cell: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self.text = text
      } else if let truth = try? value.decode(Bool.self) {
        text = "\(truth)"
      } else if let number = try? value.decode(Double.self) {
        text = number.decimalDigits
      } else {
        let items = (try? value.decode([Cell].self)) ?? []
        text = items.map(\.text).filter { !$0.isEmpty }.joined(separator: "; ")
      }
    }
  }

  /// A field, between quotation marks where it needs them.
  ///
  /// A spreadsheet would run a text that begins like a formula, so such a text gets an apostrophe in
  /// front, which spreadsheets do not show.
  private static func field(_ text: String) -> String {
    let text = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard text.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
