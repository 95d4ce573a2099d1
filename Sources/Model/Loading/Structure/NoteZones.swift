/// The parts of a text that are lists of notes.
struct NoteZones {
  /// Their blocks; the ranges ascend and do not overlap.
  let ranges: [Range<Int>]

  /// Finds the blocks below headings for notes, each up to the next heading, and paragraphs one after the
  /// other that begin with `[1]`, `[2]` and so on, where the text before has such markers.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(in draft: Draft) {
    let headed = Self.headedRanges(in: draft)
    ranges = headed.isEmpty ? Self.bracketedRanges(in: draft) : headed
  }

  /// Whether a block belongs to a list of notes.
  ///
  /// - Complexity: O(log *n*) in the number of lists.
  func contains(_ block: Int) -> Bool {
    let index = ranges.firstIndexOfSorted { $0.upperBound > block }
    return index < ranges.count && ranges[index].contains(block)
  }

  private static func headedRanges(in draft: Draft) -> [Range<Int>] {
    var zones: [Range<Int>] = []
    for (index, block) in draft.blocks.enumerated() where draft.isLine(block) {
      guard mayBeHeading(draft.text[block.range]) else { continue }
      let words = draft.string(of: block).lowercased().filter { $0.isLetter || $0 == " " }
      guard headings.contains(words.trimmingBlanks), index >= zones.last?.upperBound ?? 0 else {
        continue
      }
      let end = draft.blocks[(index + 1)...].firstIndex { $0.kind.isHeading } ?? draft.blocks.count
      if end > index + 1 { zones.append((index + 1)..<end) }
    }
    return zones
  }

  /// Whether a line is short enough to be the heading of notes; what is told byte by byte spares
  /// most lines a closer look.
  private static func mayBeHeading(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first(where: \.isASCIILetter) else { return false }
    return firstLetters.contains(first.lowercased)
      && line.count(where: \.isASCIILetter) <= longestHeading
  }

  private static func bracketedRanges(in draft: Draft) -> [Range<Int>] {
    guard draft.blocks.contains(where: { bracketedLabel(of: $0, in: draft) == 1 }),
      let marker = draft.bracketedMarkers().first(where: { !$0.isLead })
    else { return [] }
    let labels = draft.blocks.map { bracketedLabel(of: $0, in: draft) }
    var zones: [Range<Int>] = []
    for (index, label) in labels.enumerated() where label == 1 && index > marker.block {
      var end = index + 1
      while end < labels.count, labels[end] == end - index + 1 { end += 1 }
      if end > index + 1 { zones.append(index..<end) }
    }
    return zones
  }

  /// The number in square brackets that a paragraph begins with.
  private static func bracketedLabel(of block: Draft.Block, in draft: Draft) -> Int? {
    let bytes = draft.text[block.range]
    guard block.kind == .paragraph, block.role == .body, bytes.first == UInt8(ascii: "[") else {
      return nil
    }
    let digits = bytes.dropFirst().prefix(3).prefix(while: \.isASCIIDigit)
    guard bytes[digits.endIndex...].first == UInt8(ascii: "]") else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static let headings: Set<String> = [
    "citations", "endnotes", "footnotes", "notes", "notes and references", "references",
    "references and notes", "sources", "works cited",
  ]
  private static let longestHeading = headings.map(\.utf8.count).max() ?? 0
  private static let firstLetters = Set(headings.compactMap(\.utf8.first))
}
