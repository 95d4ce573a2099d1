extension Opening {
  /// What report forms say behind names of fields: `Publication Date: … Title: … Author: …`.
  mutating func readFields(in blocks: [Int]) {
    for index in blocks {
      let text = Self.oneLine(draft.string(of: draft.blocks[index]))
      guard let written = Self.field("Title", in: text) else { continue }
      title = written
      titleBlocks = []
      take(index)
      if let name = Self.field("Author", in: text) ?? Self.field("Authors", in: text) {
        authors = names(in: name) ?? authors
      }
      publisher = Self.field("Publisher", in: text) ?? publisher
      issued =
        ["Publication Date", "Date"].lazy.compactMap { Self.field($0, in: text) }
        .compactMap(WrittenDate.first(in:)).first
    }
  }

  /// What stands between the name of a field and the next one.
  private static func field(_ name: String, in text: String) -> String? {
    guard let start = text.firstRange(of: "\(name): ") else { return nil }
    let isWord =
      start.lowerBound == text.startIndex
      || !text[text.index(before: start.lowerBound)].isLetter
    guard isWord else { return nil }
    let rest = text[start.upperBound...]
    let ends = fieldNames.compactMap { rest.firstRange(of: " \($0)")?.lowerBound }
    let value = String(rest[..<(ends.min() ?? rest.endIndex)]).trimmingBlanks
    return value.isEmpty || value.count > 240 ? nil : value
  }

  private static let fieldNames = [
    "Abstract:", "Accession Number:", "Author:", "Authors:", "Corporate Author", "Date:",
    "Descriptors", "Keywords:", "Pages:", "Publication Date:", "Publisher:", "Subject:", "Title:",
  ]
}
