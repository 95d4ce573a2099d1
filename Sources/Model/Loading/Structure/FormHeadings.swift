/// Headings that are headings by their form only.
///
/// - A line that is wholly bold or wholly in italics, in any format.
/// - A line in capitals, in any format.
/// - A numbered line, or a short line alone before a paragraph, where nothing else tells headings.
struct FormHeadings {
  private let draft: Draft
  private let coverage: Coverage

  /// Whether the format itself tells headings, and all of them.
  private let isMarkedUp: Bool

  /// The index of the first block behind the opening.
  private let openingEnd: Int

  /// The levels that headings of a form have in this document.
  private var levels: [Form: UInt8] = [:]

  private enum Form: Hashable {
    case marked, bold, italic, capitals, titleCase
    /// `1`, `1.1` and so on, by the count of the numbers.
    case numbered(Int)
  }

  /// Makes headings of the paragraphs from an index on that have the form of one.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - opening: The opening; lines of it that say nothing else may be headings too.
  ///   - isMarkedUp: Whether the format itself tells headings.
  /// - Complexity: O(*n*) in the length of the text.
  static func recognise(in draft: inout Draft, behind opening: Opening, isMarkedUp: Bool) {
    // What looks for them is gone when the draft is changed, which is then not copied.
    let kinds = FormHeadings(draft, openingEnd: opening.end, isMarkedUp: isMarkedUp)
      .kinds(from: opening.textStart)
    for (index, kind) in kinds.enumerated() where draft.blocks[index].kind != kind {
      draft.blocks[index].kind = kind
    }
  }

  /// What each block is, whatever its format says.
  private consuming func kinds(from start: Int) -> [Block.Kind] {
    var headings = self
    var kinds = headings.draft.blocks.map(\.kind)
    var above: UInt8 = 1
    for (index, block) in headings.draft.blocks.enumerated() where block.role == .body {
      if headings.isContentsLine(index) {
        kinds[index] = .paragraph
      } else if case .heading(let level) = block.kind {
        headings.learn(level, of: index)
        above = level
      } else if index >= start, let form = headings.form(of: index) {
        kinds[index] = .heading(level: headings.level(of: form, below: above))
      }
    }
    return kinds
  }

  private init(_ draft: Draft, openingEnd: Int, isMarkedUp: Bool) {
    self.draft = draft
    self.openingEnd = openingEnd
    self.isMarkedUp = isMarkedUp && !draft.tellsHeadingsBySize
    coverage = Coverage(of: draft)
  }

  /// Whether a line belongs to a table of contents, where dots lead from a title to its page.
  private func isContentsLine(_ index: Int) -> Bool {
    let range = draft.blocks[index].range
    guard range.count <= 200, draft.blocks[index].kind.isHeading else { return false }
    let line = draft.text[range].filter { $0 != .blank }
    let title = line.prefix(line.count - line.reversed().prefix(while: \.isASCIIDigit).count)
    return title.reversed().prefix { $0 == .fullStop }.count >= 4
  }

  /// Remembers at which level headings of a form stand, so that unmarked ones follow them.
  private mutating func learn(_ level: UInt8, of index: Int) {
    levels[.marked] = level
    let text = draft.string(of: draft.blocks[index])
    if TextShape(text).isInCapitals { levels[.capitals] = level }
    if coverage.isItalic(index) { levels[.italic] = level }
    if coverage.isBold(index) { levels[.bold] = level }
  }

  /// The level of a form: the one that it had before, else one below the last heading that is
  /// marked as such; `numbered` and `titleCase` by their own order.
  private mutating func level(of form: Form, below above: UInt8) -> UInt8 {
    if let level = levels[form] { return level }
    let level: UInt8 =
      switch form {
      case .numbered(let depth): Self.level(below: UInt8(clamping: depth))
      case .capitals: isMarkedUp ? Self.level(below: above) : 2
      case .titleCase where draft.tellsHeadingsBySize: Self.level(below: levels[.marked] ?? 1)
      case .titleCase: levels[.capitals] != nil || levels[.numbered(1)] != nil ? 3 : 2
      case .bold: Self.level(below: levels[.marked] ?? 1)
      case .italic: Self.level(below: levels[.bold] ?? levels[.marked] ?? 1)
      case .marked: above
      }
    levels[form] = level
    return level
  }

  private static func level(below level: UInt8) -> UInt8 { min(level, 5) + 1 }
}

extension FormHeadings {
  private func form(of index: Int) -> Form? {
    let block = draft.blocks[index]
    guard block.kind == .paragraph, block.listDepth == 0, block.quoteDepth == 0,
      block.range.count <= 200, let next = following(index)
    else { return nil }
    let text = draft.string(of: block)
    let shape = TextShape(text)
    guard shape.wordCount > 0, shape.wordCount <= 25, !shape.startsWithLowercase,
      !Self.isUnfinished(text), index >= openingEnd || opensText(text, before: next)
    else { return nil }
    if let form = marked(index, shape, text) { return form }
    guard !isMarkedUp, index >= openingEnd || shape.wordCount >= 2 else { return nil }
    return unmarked(text, shape, before: next)
  }

  /// Whether a line that still belongs to the opening stands above running text, and does not say
  /// where the document comes from.
  private func opensText(_ text: String, before next: Draft.Block) -> Bool {
    next.kind == .paragraph && next.range.count >= 200 && !Institution.isNamed(in: text)
      && !text.contains("...")
  }

  /// Forms that somebody gave the line on purpose.
  private func marked(_ index: Int, _ shape: TextShape, _ text: String) -> Form? {
    let isCapital = shape.isInCapitals && shape.letterCount >= 4 && !text.contains("\n")
    if coverage.isBold(index), !shape.endsSentence || isCapital {
      return isCapital && levels[.capitals] != nil ? .capitals : .bold
    }
    if coverage.isItalic(index), !shape.endsSentence, shape.wordCount <= 10 { return .italic }
    guard isCapital, shape.wordCount >= 2 || shape.letterCount >= 6, shape.digitCount <= 4,
      !shape.endsSentence, !coverage.isLink(index)
    else { return nil }
    return .capitals
  }

  /// Forms that only their place makes headings.
  private func unmarked(_ text: String, _ shape: TextShape, before next: Draft.Block) -> Form? {
    guard !shape.endsSentence, shape.wordCount <= 14, text.count(where: \.isNewline) <= 1 else {
      return nil
    }
    if let depth = Self.numbering(of: text), next.range.count > 60,
      Self.numbering(of: String(draft.string(next.range).prefix(80))) != depth
    {
      return .numbered(depth)
    }
    if draft.tellsHeadingsBySize, !shape.isTitleCase || shape.wordCount < 2 { return nil }
    guard next.kind == .paragraph, next.range.count >= 120, text.utf8.count <= 90,
      shape.isTitleCase || shape.wordCount <= 8, shape.startsWithCapital,
      TextShape(draft.string(next.range).prefix(40)).startsWithCapital, text.last != ","
    else { return nil }
    return .titleCase
  }

  /// The block of the body behind one, where it is something that a heading can stand above.
  private func following(_ index: Int) -> Draft.Block? {
    guard let next = draft.blocks[(index + 1)...].prefix(8).first(where: { $0.role == .body }),
      next.kind != .rule
    else { return nil }
    return next
  }

  /// How many numbers stand before a heading: 2 for `1.2 Aims`; `nil` where none does.
  static func numbering(of text: String) -> Int? {
    guard let first = text.split(separator: " ").first, first.utf8.count < text.utf8.count else {
      return nil
    }
    let parts = first.split(separator: ".")
    if parts.allSatisfy({ Int($0).map { $0 < 100 } ?? false }), !parts.isEmpty {
      return first.contains(".") ? parts.count : nil
    }
    let isRoman = first.hasSuffix(".") && first.dropLast().allSatisfy { "IVXLC".contains($0) }
    return isRoman && first.count > 1 ? 1 : nil
  }

  /// Whether a line waits for what follows it on the same line.
  private static func isUnfinished(_ text: String) -> Bool {
    text.hasSuffix(":") && text.utf8.count > 60 || text.hasSuffix(";") || text.hasSuffix(",")
  }
}

extension Block.Kind {
  var isHeading: Bool { headingLevel != nil }

  /// The level of a heading; `nil` for anything else.
  var headingLevel: UInt8? {
    if case .heading(let level) = self { level } else { nil }
  }
}

/// Which blocks are bold, in italics or links from one end to the other.
private struct Coverage {
  /// How many bytes of each block are what; blanks do not count.
  private var counts: [Counts]

  // No line is so long that its count matters beyond that of 16 bits.
  private struct Counts {
    var all: UInt16
    var bold: UInt16 = 0
    var italic: UInt16 = 0
    var linked: UInt16 = 0
  }

  init(of draft: Draft) {
    counts = draft.blocks.map { Counts(all: Self.count(draft.text[$0.range])) }
    // Longer ones fill no heading, and thousands that lie in each other would take for ever.
    for span in draft.spans where span.range.count <= 256 {
      guard let index = draft.blockIndex(at: span.range.lowerBound) else { continue }
      let count = Self.count(draft.text[span.range])
      if span.kind == .strong { counts[index].bold.add(count) }
      if span.kind == .emphasis { counts[index].italic.add(count) }
      if case .link = span.kind { counts[index].linked.add(count) }
    }
  }

  private static func count(_ text: ArraySlice<UInt8>) -> UInt16 {
    UInt16(clamping: text.count { $0 != .blank && $0 != .lineFeed })
  }

  // A marker or a mark of punctuation may stand outside of the emphasis.
  func isBold(_ index: Int) -> Bool {
    counts[index].all > 0 && Int(counts[index].bold) + 1 >= Int(counts[index].all)
  }

  /// Whether most of a block leads elsewhere.
  func isLink(_ index: Int) -> Bool {
    Int(counts[index].linked) * 4 >= Int(counts[index].all) * 3
  }

  func isItalic(_ index: Int) -> Bool {
    counts[index].all > 0 && Int(counts[index].italic) + 1 >= Int(counts[index].all)
  }
}

extension UInt16 {
  /// Adds a count, up to the greatest there is.
  fileprivate mutating func add(_ count: UInt16) {
    self = UInt16(clamping: Int(self) + Int(count))
  }
}

extension Draft {
  /// The index of the block that holds an offset.
  ///
  /// - Complexity: O(log *blocks*).
  func blockIndex(at offset: Int) -> Int? {
    let index = blocks.firstIndexOfSorted { $0.range.upperBound > offset }
    guard index < blocks.count, blocks[index].range.lowerBound <= offset else { return nil }
    return index
  }
}
