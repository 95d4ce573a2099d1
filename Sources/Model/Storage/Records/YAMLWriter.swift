/// Writes records as lines of YAML.
struct YAMLWriter {
  let style: YAMLStyle

  /// The lines of one item of the list.
  func item(_ fields: [YAMLField]) -> [String] {
    item(fields, at: style.indent)
  }

  /// The lines of a key and its value, of which the key stands in a column.
  func lines(of field: YAMLField, at column: Int) -> [String] {
    let key = blanks(column) + YAMLScalar.text(field.key) + ":"
    guard let mappings = field.value.mappings, !isInOneLine(mappings) else {
      return [key + " " + inline(field.value, isInBrackets: false)]
    }
    return [key] + mappings.flatMap { item($0, at: column + style.nesting) }
  }

  private func item(_ fields: [YAMLField], at column: Int) -> [String] {
    let hyphen = blanks(column) + "-"
    if column > style.indent, style.mappings == .braces, isSimple(fields) {
      return [hyphen + " " + inline(.mapping(fields), isInBrackets: false)]
    }
    var lines = fields.flatMap { self.lines(of: $0, at: column + style.offset) }
    guard let first = lines.first else { return [hyphen + " {}"] }
    lines[0] = hyphen + blanks(style.offset - 1) + first.dropFirst(column + style.offset)
    return lines
  }

  private func isInOneLine(_ mappings: [[YAMLField]]) -> Bool {
    style.mappings == .brackets && mappings.allSatisfy(isSimple)
  }

  /// Whether a mapping is short enough for braces: it has no lists of mappings of its own.
  private func isSimple(_ fields: [YAMLField]) -> Bool {
    fields.allSatisfy { $0.value.mappings == nil }
  }

  private func inline(_ value: YAMLValue, isInBrackets: Bool = true) -> String {
    switch value {
    case .text(let text): YAMLScalar.text(text, isInBrackets: isInBrackets)
    case .plain(let text): text
    case .list(let items): "[" + items.map { inline($0) }.joined(separator: ", ") + "]"
    case .mapping(let fields):
      "{"
        + fields.map { field in
          YAMLScalar.text(field.key, isInBrackets: true) + ": " + inline(field.value)
        }.joined(separator: ", ") + "}"
    }
  }

  private func blanks(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
