/// Finds page numbers and running heads: lines in the margins that come back on other pages.
struct PDFFurniture {
  /// A line's text, and where it stands in sixtieths of the page's height.
  private struct Key: Hashable {
    let text: [UInt8]
    let place: Int
  }

  /// The part of a page's height, above and below, where furniture stands.
  private static let margin: Float = 0.13
  private static let fewestPages = 3

  private let bytes: [UInt8]
  private var counts: [Key: Int] = [:]

  /// Marks the lines.
  ///
  /// - Complexity: O(*n*).
  static func mark(in pages: inout [PDFPage], of bytes: [UInt8]) {
    var furniture = PDFFurniture(bytes: bytes)
    for page in pages {
      var keys: Set<Key> = []
      furniture.visitMargins(of: page) { keys.formUnion($0) }
      for key in keys { furniture.counts[key, default: 0] += 1 }
    }
    for index in pages.indices { furniture.mark(in: &pages[index]) }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func visitMargins(of page: PDFPage, _ visit: ([Key]) -> Void) {
    for block in page.blocks {
      for line in block.lines where isInMargin(line, of: page) { visit(keys(of: line, on: page)) }
    }
  }

  private func mark(in page: inout PDFPage) {
    for block in page.blocks.indices {
      for index in page.blocks[block].lines.indices {
        let line = page.blocks[block].lines[index]
        guard isInMargin(line, of: page) else { continue }
        let isRepeated = keys(of: line, on: page).contains {
          counts[$0, default: 0] >= Self.fewestPages
        }
        page.blocks[block].lines[index].isFurniture =
          isRepeated || (isPageNumber(line) && isOutermost(line, of: page))
      }
    }
  }

  private func isInMargin(_ line: PDFLine, of page: PDFPage) -> Bool {
    line.box.bottom < page.height * Self.margin || line.box.top > page.height * (1 - Self.margin)
  }

  /// The line as it is, and with its first or its last number counted from the page's; other
  /// numbers tell lines apart, as those of notes do.
  ///
  /// A line that stands on the border of two places is in both.
  private func keys(of line: PDFLine, on page: PDFPage) -> [Key] {
    let place = (line.box.bottom / max(1, page.height) * 60).clamped(to: 0...60)
    let words = text(of: line).split(separator: .blank)
    let numbers = words.indices.filter { words[$0].allSatisfy(\.isASCIIDigit) }
    let texts = [nil, numbers.first, numbers.last].map { number in
      words.enumerated().map { index, word in
        index == number ? Self.distance(of: word, from: page.number) : Array(word)
      }.joined(separator: [.blank])
    }
    return texts.flatMap { text in
      [Int(place), Int(place.rounded(.up))].map { Key(text: Array(text), place: $0) }
    }
  }

  private static func distance(of number: ArraySlice<UInt8>, from page: Int) -> [UInt8] {
    let value = Int(String(decoding: number, as: UTF8.self)) ?? 0
    return Array("#\(value.subtractingReportingOverflow(page).partialValue)".utf8)
  }

  private func text(of line: PDFLine) -> [UInt8] {
    Array(line.words.map { bytes[$0.range] }.joined(separator: [.blank]))
  }

  /// Whether a line is a number such as `12`, `- 12 -`, `xii` or `Page 12 of 40`.
  private func isPageNumber(_ line: PDFLine) -> Bool {
    let words = String(decoding: text(of: line), as: UTF8.self).lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    let numbers = words.filter { !["page", "of", "p"].contains($0) }
    guard (1...2).contains(numbers.count), words.count <= 4 else { return false }
    return numbers.allSatisfy { number in
      number.count <= 4 && number.allSatisfy { $0.isASCII && $0.isNumber }
        || words.count == 1 && number.count <= 6 && number.allSatisfy { "ivxlc".contains($0) }
    }
  }

  private func isOutermost(_ line: PDFLine, of page: PDFPage) -> Bool {
    let lines = page.blocks.flatMap(\.lines)
    return !lines.contains { $0.box.bottom < line.box.top }
      || !lines.contains { $0.box.top > line.box.bottom }
  }
}
