/// How a list of records is laid out, so that what is added looks like what is there.
struct YAMLStyle: Equatable {
  /// How lists of short mappings, such as evidence, stand in a record.
  enum Mappings {
    /// A line a key.
    case lines
    /// An item a line: `- {document: harbour, exact: the port}`.
    case braces
    /// All in one line: `[{document: harbour, exact: the port}]`.
    case brackets
  }

  /// The blanks before an item's hyphen.
  var indent = 0

  /// The columns from an item's hyphen to its keys.
  var offset = 2

  /// The columns from a key to the hyphens of its list.
  var nesting = 2
  var mappings = Mappings.lines

  /// Whether a blank line stands between two records.
  var isSpaced = true
}
