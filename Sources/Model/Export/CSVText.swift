/// Writes rows as comma-separated values (RFC 4180), with one line of names above them.
package enum CSVText {
  /// The text of a table.
  ///
  /// - Complexity: O(*n*) in the length of what is written.
  package static func table(_ names: [String], _ rows: [[String]]) -> String {
    ([names] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
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
