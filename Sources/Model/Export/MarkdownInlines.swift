/// Writes a stretch of a document's text as Markdown: its spans, the notes it cites, its escapes.
struct MarkdownInlines {
  private let document: Document

  /// How the notes are cited, by their index.
  private let labels: [String]

  private var output = ""
  private var open: [Open] = []

  /// A span that has begun, with what ends it.
  private struct Open {
    let start: Int
    let end: Int
    let closing: String
    let isCode: Bool
  }

  init(_ document: Document, labels: [String]) {
    self.document = document
    self.labels = labels
  }

  /// Writes a range of the text, with a backslash before each line break in it.
  ///
  /// - Complexity: O(*n*) in the range, and in the number of notes cited.
  func text(of range: Range<Int>) -> String {
    var writer = self
    writer.write(range)
    return writer.output
  }

  private mutating func write(_ range: Range<Int>) {
    let references = Array(document.noteReferences(in: range))
    let spans = document.nestedSpans(in: range)
    let offsets = Set(
      references.map(\.offset) + spans.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
        + [range.upperBound])
    var offset = range.lowerBound
    var begun = 0
    var cited = 0
    for stop in offsets.sorted() {
      append(offset..<stop)
      offset = stop
      while let last = open.last, last.end <= stop { output += open.removeLast().closing }
      while !isInCode, cited < references.count, references[cited].offset <= stop {
        output += "[^\(labels[references[cited].note])]"
        cited += 1
      }
      while begun < spans.count, spans[begun].range.lowerBound <= stop {
        begin(spans[begun], at: stop, within: range)
        begun += 1
      }
    }
  }

  private var isInCode: Bool { open.last?.isCode ?? false }

  private mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty, !isInCode else { return }
    let lines = document.text[utf8: range].split(separator: "\n", omittingEmptySubsequences: false)
    output += lines.map { MarkdownEscapes.inline($0) }.joined(separator: "\\\n")
  }

  private mutating func begin(_ span: Span, at offset: Int, within range: Range<Int>) {
    let end = min(span.range.upperBound, open.last?.end ?? range.upperBound, range.upperBound)
    guard offset < end, !isInCode else { return }
    let text = String(document.text[utf8: offset..<end])
    switch span.kind {
    case .code:
      output += MarkdownEscapes.code(text)
      open.append(Open(start: offset, end: end, closing: "", isCode: true))
    case .link(let destination):
      output += "["
      let closing = "](" + MarkdownEscapes.destination(destination) + ")"
      open.append(Open(start: offset, end: end, closing: closing, isCode: false))
    case .emphasis: begin("*", at: offset, until: end, text)
    case .strong: begin("**", at: offset, until: end, text)
    case .superscript: begin(tag: "sup", at: offset, until: end)
    case .subscript: begin(tag: "sub", at: offset, until: end)
    }
  }

  private mutating func begin(tag: String, at offset: Int, until end: Int) {
    output += "<\(tag)>"
    open.append(Open(start: offset, end: end, closing: "</\(tag)>", isCode: false))
  }

  /// Begins an emphasis, where Markdown would see that it is one.
  private mutating func begin(_ mark: String, at offset: Int, until end: Int, _ text: String) {
    let before = output.last
    let after = document.text[utf8: end..<document.text.utf8.count].first
    // Right behind the end of another one, its asterisks would be taken for that one's.
    let isBehindOther = before == "*" && open.last?.start != offset
    guard let first = text.first, let last = text.last, !isBehindOther,
      MarkdownFlanks.canOpen(before: before, first: first),
      MarkdownFlanks.canOpen(before: after, first: last)
    else { return }
    output += mark
    open.append(Open(start: offset, end: end, closing: mark, isCode: false))
  }
}

/// Where a run of asterisks begins or ends an emphasis (CommonMark 6.2).
private enum MarkdownFlanks {
  /// Whether an emphasis can begin between two characters; seen from its end, whether it can end.
  static func canOpen(before: Character?, first: Character) -> Bool {
    guard !first.isWhitespace else { return false }
    guard isPunctuation(first) else { return true }
    return before.map { $0.isWhitespace || isPunctuation($0) } ?? true
  }

  private static func isPunctuation(_ character: Character) -> Bool {
    character.isPunctuation || character.isSymbol
  }
}

extension Document {
  /// The spans that begin in a range and are not empty, the outer ones first.
  fileprivate func nestedSpans(in range: Range<Int>) -> [Span] {
    spans(in: range).filter { !$0.range.isEmpty }.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }
}
