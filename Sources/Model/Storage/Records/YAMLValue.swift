/// A value to be written as YAML.
indirect enum YAMLValue: Equatable, Sendable {
  case text(String)
  /// Characters that stand without quotation marks whatever YAML makes of them, such as a number's.
  case plain(String)
  case list([YAMLValue])
  case mapping([YAMLField])
}

/// A key with its value.
struct YAMLField: Equatable, Sendable {
  let key: String
  let value: YAMLValue
}

extension YAMLValue {
  /// What a node says.
  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, let isPlain): self = isPlain ? .plain(text) : .text(text)
    case .sequence(let items): self = .list(items.map(YAMLValue.init))
    case .mapping(let entries):
      self = .mapping(
        entries.map { YAMLField(key: $0.key.text ?? "", value: YAMLValue($0.value)) })
    }
  }

  /// The fields of the items of a list that has nothing but mappings; `nil` for any other value.
  var mappings: [[YAMLField]]? {
    guard case .list(let items) = self, !items.isEmpty else { return nil }
    var mappings: [[YAMLField]] = []
    for item in items {
      guard case .mapping(let fields) = item, !fields.isEmpty else { return nil }
      mappings.append(fields)
    }
    return mappings
  }
}

extension [YAMLField] {
  subscript(key: String) -> YAMLValue? {
    first { $0.key == key }?.value
  }

  /// The text of a key.
  func text(of key: String) -> String? {
    guard case .text(let text) = self[key] else { return nil }
    return text
  }
}
