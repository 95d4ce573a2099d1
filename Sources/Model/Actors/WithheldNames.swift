/// The names of people who take part in private capacity, to be withheld where others look on.
package struct WithheldNames: Sendable, Equatable {
  /// Every name and alias, the longest first.
  private let names: [String]

  package static let none = WithheldNames(names: [])

  private init(names: [String]) {
    self.names = names
  }

  /// - Complexity: O(*n*) in the actors.
  package init(of dossier: Dossier) {
    let people = dossier.records.actors.filter { $0.capacity == .private }
    let names = people.flatMap { [$0.name] + $0.aliases }
    self.init(names: names.eachOnce.sorted { $0.utf8.count > $1.utf8.count })
  }

  package var isEmpty: Bool { names.isEmpty }

  /// Where names stand in a text as words of their own, in UTF-8 offsets.
  ///
  /// - Complexity: O(*n*) for each name.
  package func ranges(in text: String) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    let folded = FoldedText(text)
    return names.flatMap { folded.ranges(of: $0) }.filter { range in
      !text[utf8: 0..<range.lowerBound].isEndedByLetter
        && !text[utf8: range.upperBound..<text.utf8.count].isBegunByLetter
    }
  }

  /// A text with lines in place of the names, as long in bytes, so that places in it stay.
  package func withheld(in text: String) -> String {
    let ranges = ranges(in: text)
    guard !ranges.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for range in ranges {
      for index in range where bytes[index] != .blank && bytes[index] != .lineFeed {
        bytes[index] = UInt8(ascii: "_")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Document {
  /// The document with lines in place of the names that a stretch of it holds.
  ///
  /// - Complexity: O(1) where there are none, else O(*n*).
  package func withholding(_ names: WithheldNames, in range: Range<Int>) -> Document {
    let part = String(text[utf8: range])
    let changed = names.withheld(in: part)
    guard changed != part else { return self }
    let before = String(text[utf8: 0..<range.lowerBound])
    let after = String(text[utf8: range.upperBound..<text.utf8.count])
    return Document(
      id: id, metadata: metadata, source: source, text: before + changed + after, blocks: blocks,
      spans: spans, sections: sections, notes: notes, noteReferences: noteReferences,
      sourceMap: sourceMap)
  }
}

extension Substring {
  fileprivate var isBegunByLetter: Bool { first?.isLetter ?? false }
  fileprivate var isEndedByLetter: Bool { last?.isLetter ?? false }
}
