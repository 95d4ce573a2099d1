internal import FoundationEssentials

/// Writes rows as JSON.
package enum JSONText {
  /// An array with one object a row: indented, keys in order, a line feed at the end.
  ///
  /// - Complexity: O(*n*) in the length of what is written.
  package static func array(_ rows: [some Encodable]) throws -> String {
    var text = ""
    try write(rows) { text += $0 }
    return text
  }

  /// Writes what ``array(_:)`` gives piece by piece, so that all of it is never in memory.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - output: Is called with the pieces in their order.
  /// - Throws: What `output` throws.
  /// - Complexity: O(*n*) in the length of what is written.
  package static func write(
    _ rows: [some Encodable], to output: (String) throws -> Void
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard rows.count > batch else {
      return try output(String(decoding: try encoder.encode(rows), as: UTF8.self) + "\n")
    }
    for start in stride(from: 0, to: rows.count, by: batch) {
      let array = try encoder.encode(Array(rows[start..<min(start + batch, rows.count)]))
      // Without the bracket at its beginning, and the line with the one at its end.
      let objects = String(decoding: array.dropFirst().dropLast(2), as: UTF8.self)
      try output((start == 0 ? "[" : ",") + objects)
    }
    try output("\n]\n")
  }

  /// Rows that are encoded at once; the encoder makes a tree of them, ten times as large.
  private static let batch = 64
}
