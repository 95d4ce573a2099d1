/// Reads Markdown: CommonMark with footnotes and tables.
enum MarkdownReader {
  /// What a Markdown text holds.
  struct Body {
    var text = ""
    var blocks: [Block] = []
    var spans: [Span] = []
    var sections: [Section] = []
    var notes: [Note] = []
    var noteReferences: [NoteReference] = []
    var sourceMap = SourceMap()
    var problems: [Problem] = []
  }

  /// Parses the part of a file from a UTF-8 offset on.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func read(_ source: SourceText, from start: Int) -> Body {
    let text = source.text.utf8.dropFirst(start)
    let labels = NoteLabels.defined(in: text)
    // cmark drops a note that nothing cites and orders the others by their first marker. A line
    // that cites all of them in front keeps every note, in the order of the file.
    let preface = labels.map { "[^\($0)]" }.joined(separator: " ") + "\n\n"
    guard let tree = MarkdownTree(parsing: Array(preface.utf8) + Array(text)) else {
      return Body()
    }
    if !labels.isEmpty { tree.removeFirstBlock() }
    var builder = BodyBuilder(source: source, firstLine: source.place(at: start).line - 2)
    tree.walk { node, isEntering in builder.read(node, isEntering: isEntering) }
    return builder.finish()
  }
}
