/// Reads Markdown: CommonMark with footnotes, tables and inline HTML.
enum MarkdownReader {
  /// Drafts the part of a file from a UTF-8 offset on.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func read(_ source: SourceText, from start: Int) -> Draft {
    let original = source.text.utf8.dropFirst(start)
    let (changed, shifts) = readable(original)
    let text = changed?[...].utf8 ?? original
    let labels = NoteLabels.defined(in: text)
    // cmark drops a note that nothing cites and orders the others by their first marker. A line
    // that cites all of them in front keeps every note, in the order of the file.
    let preface = labels.map { "[^\($0)]" }.joined(separator: " ") + "\n\n"
    guard let tree = MarkdownTree(parsing: preface, text) else { return Draft() }
    if !labels.isEmpty { tree.removeFirstBlock() }
    var drafter = MarkdownDrafter(
      source: source, firstLine: source.lineNumber(at: start) - 2, shifts: shifts)
    tree.walk { node, isEntering in drafter.read(node, isEntering: isEntering) }
    return drafter.finish()
  }

  /// The text as cmark should read it, where that differs, with the bytes that were added to lines.
  private static func readable(
    _ text: Substring.UTF8View
  ) -> (text: String?, shifts: [Int: Int]) {
    var changed = text.holdsNoBreakSpace ? blankLinesFreed(Array(text)) : nil
    var shifts: [Int: Int] = [:]
    if NoteLabels.areRepeated(in: text), let labels = RepeatedNoteLabels(in: changed ?? Array(text))
    {
      changed = labels.text
      shifts = labels.shifts
    }
    return (changed.map { String(decoding: $0, as: UTF8.self) }, shifts)
  }

  /// The text with plain blanks in lines that hold nothing but no-break spaces.
  ///
  /// Such lines, which exports of web pages are full of, look empty to a reader and so part
  /// paragraphs; to CommonMark they are text.
  private static func blankLinesFreed(_ text: [UInt8]) -> [UInt8] {
    var text = text
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: .lineFeed) ?? text.count
      if isBlank(text[start..<end]) {
        for index in start..<end where text[index] >= 0x80 { text[index] = .blank }
      }
      start = end + 1
    }
    return text
  }

  /// Whether a line holds blanks and at least one no-break space, and nothing else.
  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    var index = line.startIndex
    var hasNoBreakSpace = false
    while index < line.endIndex {
      if line[index] == 0xC2, index + 1 < line.endIndex, line[index + 1] == 0xA0 {
        hasNoBreakSpace = true
        index += 2
      } else if line[index] == .blank || line[index] == .carriageReturn {
        index += 1
      } else {
        return false
      }
    }
    return hasNoBreakSpace
  }
}

extension Substring.UTF8View {
  /// - Complexity: O(*n*).
  fileprivate var holdsNoBreakSpace: Bool {
    var isLead = false
    for byte in self {
      if isLead, byte == 0xA0 { return true }
      isLead = byte == 0xC2
    }
    return false
  }
}
