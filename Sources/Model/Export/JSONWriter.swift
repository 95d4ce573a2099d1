/// Writes JSON piece by piece, in the form that ``JSONText`` has.
///
///     try JSONWriter.write(.list(of: names, JSONValue.text)) { print($0, terminator: "") }
package struct JSONWriter<Failure: Error> {
  private let sink: (String) throws(Failure) -> Void
  private var text = ""

  /// The bytes that are passed on at a time.
  private static var pieceLength: Int { 1 << 14 }

  /// Writes a value and a line feed.
  ///
  /// - Parameters:
  ///   - value: What is written.
  ///   - sink: Takes in one piece after the other.
  /// - Throws: What the sink throws.
  /// - Complexity: O(*n*) in the length of what is written, of which one piece is in memory.
  package static func write(
    _ value: JSONValue, to sink: @escaping (String) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = JSONWriter(sink: sink)
    try writer.write(value, indent: 0)
    try sink(writer.text + "\n")
  }

  private init(sink: @escaping (String) throws(Failure) -> Void) {
    self.sink = sink
  }

  private mutating func write(_ value: JSONValue, indent: Int) throws(Failure) {
    switch value {
    case .null: text += "null"
    case .number(let number): text += "\(number)"
    case .text(let content): quote(content)
    case .list(let count, let element): try writeList(count, element, indent: indent)
    case .object(let members): try writeObject(members, indent: indent)
    }
  }

  private mutating func writeList(
    _ count: Int, _ element: (Int) -> JSONValue, indent: Int
  ) throws(Failure) {
    text += "["
    for index in 0..<count {
      beginItem(isFirst: index == 0, indent: indent)
      try write(element(index), indent: indent + 1)
      try passOn()
    }
    end("]", isEmpty: count == 0, indent: indent)
  }

  private mutating func writeObject(
    _ members: KeyValuePairs<String, JSONValue>, indent: Int
  ) throws(Failure) {
    text += "{"
    for (index, member) in members.enumerated() {
      beginItem(isFirst: index == 0, indent: indent)
      quote(member.key)
      text += " : "
      try write(member.value, indent: indent + 1)
    }
    end("}", isEmpty: members.isEmpty, indent: indent)
  }

  private mutating func beginItem(isFirst: Bool, indent: Int) {
    text += isFirst ? "\n" : ",\n"
    text += String(repeating: "  ", count: indent + 1)
  }

  private mutating func end(_ sign: String, isEmpty: Bool, indent: Int) {
    text += (isEmpty ? "\n\n" : "\n") + String(repeating: "  ", count: indent) + sign
  }

  private mutating func quote(_ content: String) {
    text += "\""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\"", "\\": text.unicodeScalars += ["\\", scalar]
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ": text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
  }

  private mutating func passOn() throws(Failure) {
    guard text.utf8.count >= Self.pieceLength else { return }
    try sink(text)
    text.removeAll(keepingCapacity: true)
  }
}
