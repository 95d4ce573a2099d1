import Model

extension Document {
  /// The document as a reader sees it, one line a block: the kind, the text with `^1` where the note
  /// 1 is cited, and the notes last.
  var picture: String {
    blocks.enumerated().map { index, block in
      lead(of: block, index) + marked(block)
    }.joined(separator: "\n")
  }

  private func lead(of block: Block, _ index: Int) -> String {
    if let note = notes.first(where: { $0.blocks.contains(index) }) {
      return note.blocks.lowerBound == index ? "note \(note.label): " : "note: "
    }
    let depth = String(repeating: "> ", count: block.quoteDepth)
    switch block.kind {
    case .heading(let level): return depth + "h\(level) "
    case .paragraph:
      return depth + (block.listDepth > 0 ? "li\(block.listDepth) \(block.marker ?? "") " : "p ")
    case .code: return depth + "code "
    case .rule: return depth + "rule"
    case .tableRow(let isHeader): return depth + (isHeader ? "th " : "tr ")
    }
  }

  private func marked(_ block: Block) -> String {
    var marked = ""
    var start = block.range.lowerBound
    for reference in noteReferences
    where start <= reference.offset && reference.offset <= block.range.upperBound {
      guard reference.offset > block.range.lowerBound || reference.offset == start else { continue }
      marked += text[utf8: start..<reference.offset] + "^" + notes[reference.note].label
      start = reference.offset
    }
    return (marked + text[utf8: start..<block.range.upperBound])
      .replacing("\n", with: "⏎").replacing("\t", with: " | ")
  }
}

/// Reads a text as a file that is no dossier's.
func readDocument(
  _ text: String, name: String = "a.md"
) -> (document: Document, problems: [Problem]) {
  let source = SourceText(
    path: name, decoding: Array(text.utf8), format: Format(ending: name) ?? .markdown)
  return DocumentReader.read(source, name: name, isOfDossier: false)
}
