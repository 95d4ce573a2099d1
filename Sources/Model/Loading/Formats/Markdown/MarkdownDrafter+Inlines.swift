/// What stands within a block.
extension MarkdownDrafter {
  mutating func appendCode(_ node: MarkdownNode) {
    builder.open()
    append(asWritten: node.literal)
    builder.close(.code)
  }

  /// Adds text, and remembers where in the file it stands.
  ///
  /// What Markdown wrote another way (an entity) is not found; it then has no place of its own.
  mutating func append(_ literal: String) {
    guard hasStandIns else { return append(cleaning: literal) }
    let text = MarkdownStandIns.removed(from: Array(literal.utf8))
    cursor += text.lead
    append(cleaning: String(decoding: text.bytes, as: UTF8.self))
  }

  /// Adds code.
  mutating func append(asWritten literal: String) {
    guard hasStandIns else { return append(cleaning: literal) }
    append(cleaning: String(decoding: bytes(asWritten: literal), as: UTF8.self))
  }

  func bytes(asWritten literal: String) -> [UInt8] {
    let bytes = Array(literal.utf8)
    return hasStandIns ? MarkdownStandIns.restored(bytes) : bytes
  }

  private mutating func append(cleaning literal: String) {
    guard !inlineHTML.isHidden else { return }
    // The file is clean, but an entity such as `&#27;` only now became what it stands for.
    let clean = TextCleaner.clean(RepeatedNoteLabels.removed(from: literal)).text
    let bytes = Array(clean.utf8).filter { $0 != .carriageReturn }
    let found = source.text.firstOffset(of: bytes, from: cursor, within: Self.reach)
    builder.append(bytes, from: found)
    if let found { cursor = found + bytes.count }
  }

  /// How far behind what was read last a text may stand, in bytes.
  ///
  /// The addresses of links stand between. Looking further for each entity would take time in the
  /// square of the file's length.
  static let reach = 1 << 12

  mutating func appendHTML(_ literal: String) {
    for meaning in inlineHTML.read(literal) {
      switch meaning {
      case .open: builder.open()
      case .close(let kind): builder.close(kind)
      case .lineBreak: builder.append(.lineFeed)
      case .anchor(let name): builder.addAnchor(name)
      case .image(let description): append("[image: \(description)]")
      }
    }
  }

  /// Hangs a reference on the text before it.
  mutating func appendReference(_ node: MarkdownNode) {
    // cmark has replaced the label by the note's number in the order of the notes.
    guard let number = Int(node.literal), pieceNotes.indices.contains(number - 1) else { return }
    builder.cite(labels.number(of: pieceNotes[number - 1]))
    let marker: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "^")]
    if let found = source.text.firstOffset(of: marker, from: cursor, within: Self.reach) {
      cursor = found + 2
    }
  }
}
