/// Page numbers, running heads and the like, which belong to the pages and not to the text.
extension Draft {
  /// Leaves out what stands on the pages of a text that was printed.
  ///
  /// - Complexity: O(*n*) in the number of blocks.
  mutating func leaveOutFurniture() {
    leaveOutPageNumbers()
    leaveOutRunningHeads()
  }

  /// Page numbers ascend, so a single number alone on its line counts only among others.
  private mutating func leaveOutPageNumbers() {
    var last = 0
    var found: [Int] = []
    for (index, block) in blocks.enumerated()
    where block.range.count <= PageNumber.longest && isLine(block) {
      guard let number = PageNumber(string(of: block))?.value, number > last, number < last + 50
      else { continue }
      last = number
      found.append(index)
    }
    guard found.count >= 3 else { return }
    for index in found { blocks[index].role = .furniture }
  }

  /// The same short line on three pages and more is a running head or foot; on the first page it
  /// may be the title, which the others repeat.
  private mutating func leaveOutRunningHeads() {
    var pages: [String: Set<Int>] = [:]
    for block in blocks where isLine(block) {
      guard let page = block.page else { continue }
      pages[Self.withoutNumber(string(of: block)), default: []].insert(page)
    }
    guard !pages.isEmpty else { return }
    for index in blocks.indices where isLine(blocks[index]) {
      let text = Self.withoutNumber(string(of: blocks[index]))
      guard let found = pages[text], found.count >= 3, !text.isEmpty else { continue }
      if isTitle(index, among: found) {
        pages[text]?.insert(0)
      } else {
        blocks[index].role = .furniture
      }
    }
  }

  /// Whether a line that later pages repeat is the first line of the first page, and was not seen
  /// before, which page 0 stands for.
  private func isTitle(_ index: Int, among pages: Set<Int>) -> Bool {
    guard !pages.contains(0), blocks[index].page == 1, index < 8 else { return false }
    let text = string(of: blocks[index])
    return TextShape(text).wordCount >= 3 && Self.withoutNumber(text) == text
      && !Institution.isNamed(in: text)
  }

  /// Whether a block is one short line of the body.
  func isLine(_ block: Block) -> Bool {
    guard block.role == .body, block.range.count <= 120 else { return false }
    switch block.kind {
    case .paragraph, .heading: return !text[block.range].contains(.lineFeed)
    default: return false
    }
  }

  /// A line without the page number at one of its ends.
  private static func withoutNumber(_ line: String) -> String {
    var words = line.split(whereSeparator: \.isWhitespace)
    if let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    if let first = words.first, first.allSatisfy(\.isNumber) { words.removeFirst() }
    return words.joined(separator: " ")
  }
}

/// A line that is nothing but the number of its page: `12`, `- 12 -`, `Page 12 of 40`, `12 | Page`.
struct PageNumber: Equatable {
  let value: Int

  /// The bytes that such a line has at most.
  static let longest = 24

  init?(_ line: String) {
    guard line.utf8.count <= Self.longest, line.utf8.contains(where: \.isASCIIDigit) else {
      return nil
    }
    var words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    if words.first == "page" || words.first == "p" { words.removeFirst() }
    // Word's own footers part the letters: `12 | P a g e`.
    if words.dropFirst().joined() == "page" { words = Array(words.prefix(1)) }
    if words.count == 3, words[1] == "of", Int(words[2]) != nil { words = [words[0]] }
    guard words.count == 1, let value = Int(words[0]), (1...9999).contains(value) else {
      return nil
    }
    self.value = value
  }
}
