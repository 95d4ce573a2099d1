internal import FoundationEssentials

/// Writes rows as JSON.
package enum JSONText {
  /// An array with one object a row: indented, keys in order, a line feed at the end.
  ///
  /// - Complexity: O(*n*) in the length of what is written.
  package static func array(_ rows: [some Encodable]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(rows), as: UTF8.self) + "\n"
  }
}
