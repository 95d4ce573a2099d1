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

  /// Where it ends, in Unicode scalars of the text: behind its last value, whatever remarks and
  /// blank lines follow; behind its last line end where that value is a block of lines.
  let end: Int

  /// Whether lines and their indents hold it together, not brackets or quotation marks.
  let isBlock: Bool
}

extension YAMLNode {
  /// The text of a scalar.
  var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// The values of a list.
  var items: [YAMLNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// The items of a list, or the value as the only one.
  var itemsOrItself: [YAMLNode] { items ?? [self] }

  /// The keys of a mapping with their values.
  var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The value of a key.
  func value(of key: String) -> YAMLNode? {
    entries?.first { $0.key.text == key }?.value
  }

  /// Whether it says the same as another, wherever it stands; runs of white space count as one
  /// blank.
  func saysTheSame(as other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let text, _), .scalar(let otherText, _)):
      text.collapsingWhitespace == otherText.collapsingWhitespace
        && isEmptyScalar == other.isEmptyScalar
    case (.sequence(let items), .sequence(let others)):
      items.count == others.count && zip(items, others).allSatisfy { $0.saysTheSame(as: $1) }
    case (.mapping(let entries), .mapping(let others)):
      entries.count == others.count
        && zip(entries, others).allSatisfy {
          $0.key.saysTheSame(as: $1.key) && $0.value.saysTheSame(as: $1.value)
        }
    default: false
    }
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

  /// How many Unicode scalars of the text stand before it.
  let offset: Int

  /// The place in a file, of which the text begins on a line.
  func place(in path: FilePath, firstLine: Int) -> SourcePlace {
    SourcePlace(path: path, line: line + firstLine - 1, column: column)
  }
}
