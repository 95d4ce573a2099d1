/// Reads Markdown: CommonMark with footnotes, tables and inline HTML.
///
/// A large file is read in pieces. What one piece needs of the others, the addresses of links and
/// that there is a note, stands before it as a preface.
struct MarkdownReader {
  private let bytes: [UInt8]
  private let pieces: [Range<Int>]
  private let links: LinkDefinitions

  /// The bytes that telling labels apart added to lines, by their numbers from the first one read.
  private let shifts: [Int: Int]

  /// The labels of all notes in lower case.
  private let labels: Set<String>

  /// Drafts the part of a file from a UTF-8 offset on.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - start: The offset, which begins a line.
  ///   - limits: How large the pieces get.
  /// - Returns: The draft.
  /// - Complexity: O(*n*) in the length of the text.
  static func read(
    _ source: SourceText, from start: Int, limits: MarkdownPieces.Limits = .init()
  ) -> Draft {
    let reader = MarkdownReader(Array(source.text.utf8), from: start, limits: limits)
    var drafter = MarkdownDrafter(source: source, shifts: reader.shifts)
    for range in reader.pieces { reader.read(range, of: source, into: &drafter) }
    return drafter.finish()
  }

  private init(_ bytes: [UInt8], from start: Int, limits: MarkdownPieces.Limits) {
    let freed = bytes.holdsNoBreakSpace ? Self.blankLinesFreed(bytes) : bytes
    if NoteLabels.areRepeated(in: freed[start...]),
      let labels = RepeatedNoteLabels(in: Array(freed[start...]))
    {
      // What was added moves the offsets in a line, so that only lines can be told: one piece.
      self.bytes = freed[..<start] + labels.text
      pieces = [start..<self.bytes.count]
      shifts = labels.shifts
    } else {
      self.bytes = freed
      pieces = MarkdownPieces.ranges(of: freed, from: start, limits: limits)
      shifts = [:]
    }
    labels = Set(NoteLabels.defined(in: self.bytes[start...]).map { $0.lowercased() })
    links = pieces.count > 1 ? LinkDefinitions(in: self.bytes[start...]) : LinkDefinitions()
  }

  private func read(_ range: Range<Int>, of source: SourceText, into drafter: inout MarkdownDrafter)
  {
    let text = bytes[range]
    let own = NoteLabels.defined(in: text)
    let known = Set(own.map { $0.lowercased() })
    let others =
      labels.count == known.count
      ? []
      : NoteLabels.cited(in: text).filter {
        !known.contains($0.lowercased()) && labels.contains($0.lowercased())
      }
    let preface = Self.preface(
      links: links.used(in: text), notes: others, citing: own + others)
    let isContinued = continuesLine(at: range.lowerBound)
    let sign = isContinued ? [MarkdownStandIns.continuation] : []
    let shallow = MarkdownStandIns.withoutDeepQuotations(text)
    guard let tree = MarkdownTree(parsing: Array(preface.utf8) + sign, shallow ?? text) else {
      return
    }
    var isNote: [Bool] = []
    for _ in 0..<(own.count + others.count) { isNote.append(tree.removeFirstBlock()) }
    drafter.beginPiece(
      at: range.lowerBound, lines: preface.utf8.count { $0 == .lineFeed },
      notes: zip(own + others, isNote).filter(\.1).map(\.0),
      ownNotes: zip(own, isNote).count(where: \.1),
      hasStandIns: isContinued || shallow != nil)
    tree.walk { node, isEntering in drafter.read(node, isEntering: isEntering) }
  }

  /// Whether a piece begins in the middle of a line.
  private func continuesLine(at offset: Int) -> Bool {
    offset > pieces[0].lowerBound && bytes[offset - 1] != .lineFeed
  }

  /// What stands before a piece.
  ///
  /// cmark drops a note that nothing cites and orders the others by their first marker. A paragraph
  /// for each of them in front keeps every note, in the order of the file, and tells by becoming a
  /// marker that there is such a note.
  private static func preface(
    links: [ArraySlice<UInt8>], notes: [String], citing labels: [String]
  ) -> String {
    var preface = links.map { String(decoding: $0, as: UTF8.self) + "\n\n" }.joined()
    for label in notes { preface += "[^\(label)]: .\n\n" }
    for label in labels { preface += "[^\(label)]\n\n" }
    return preface
  }
}

// MARK: - Lines that look empty

extension MarkdownReader {
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

extension [UInt8] {
  /// - Complexity: O(*n*).
  fileprivate var holdsNoBreakSpace: Bool {
    firstOffset(of: [0xC2, 0xA0]) != nil
  }
}
