/// A value in a YAML text, and where it stands.
///
/// Every scalar is the text that stands there: what is a number or a date, the keys decide.
struct YAMLNode {
  enum Content {
    /// A text; `isPlain` where it stands without quotation marks.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry {
    let key: YAMLNode
    let value: YAMLNode
  }

  let content: Content
  let mark: YAMLMark
}

extension YAMLNode {
  /// The text of a scalar.
  var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// Whether nothing is said: an empty text, or the sign for nothing.
  var isEmptyScalar: Bool {
    guard case .scalar(let text, let isPlain) = content else { return false }
    return text.isEmpty || (isPlain && text == "~")
  }

  /// What the value is, for a message.
  var shapeInWords: String {
    switch content {
    case .scalar("", _): "nothing"
    case .scalar: "text"
    case .mapping: "a mapping"
    case .sequence: "a list"
    }
  }
}

/// A place in a YAML text: the line and the Unicode scalar in it, both from 1.
struct YAMLMark {
  let line: Int
  let column: Int

  /// The place in a file, of which the text begins on a line.
  func place(in path: FilePath, firstLine: Int) -> SourcePlace {
    SourcePlace(path: path, line: line + firstLine - 1, column: column)
  }
}
