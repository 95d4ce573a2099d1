package import Model

extension Document {
  /// A document by itself, read from Markdown.
  package init(markdown: String) {
    let source = SourceText(path: "sample.md", decoding: Array(markdown.utf8))
    self = DocumentReader.read(source, name: "sample.md").document
  }

  /// Where some words stand first, in UTF-8 offsets of the text.
  package func range(of words: String) -> Range<Int>? {
    FoldedText(text).ranges(of: words).first
  }
}

extension String {
  /// A table in Markdown.
  package static func table(_ rows: [[String]]) -> String {
    let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    let rule = "|" + String(repeating: "---|", count: rows.first?.count ?? 0)
    return ([lines.first ?? "", rule] + lines.dropFirst()).joined(separator: "\n")
  }
}
