/// The lines that a document opens with, before its text begins: title, authors, date.
///
/// The title is the line there that looks most like one; a short label above it (`Key Findings`)
/// belongs to it, the name of a series does not. Authors follow the title or the word `by`; the
/// date is the first one.
struct Opening {
  private let draft: Draft
  private let lines: [Int]

  /// The index of the first block behind the opening.
  let end: Int

  private(set) var title: String?

  /// The blocks of the title: a label that belongs to it, and itself.
  private(set) var titleBlocks: [Int] = []
  private(set) var authors: [PersonName] = []
  private(set) var publisher: String?
  private(set) var issued: EDTF?

  /// - Complexity: O(1); an opening is at most thirty blocks.
  init(of draft: Draft) {
    self.draft = draft
    var lines: [Int] = []
    var fields: [Int] = []
    var end = 0
    for (index, block) in draft.blocks.enumerated().prefix(Self.longest) {
      end = index
      guard block.role == .body, !Self.endsOpening(block, in: draft) else { break }
      end = index + 1
      if block.range.count <= 240, !block.range.isEmpty { lines.append(index) }
      if block.range.count <= 1000 { fields.append(index) }
    }
    self.lines = lines
    self.end = end
    readTitle()
    readNames()
    readFields(in: fields)
    issued = issued ?? firstDate()
  }

  private func firstDate() -> EDTF? {
    for index in lines {
      if let date = WrittenDate.first(in: draft.string(of: draft.blocks[index])) { return date }
    }
    return lines.compactMap { WrittenDate.year(closing: draft.string(of: draft.blocks[$0])) }.first
  }

  private static let longest = 30

  /// Whether the text has begun: with a long paragraph, or with a section that texts begin with.
  private static func endsOpening(_ block: Draft.Block, in draft: Draft) -> Bool {
    switch block.kind {
    case .paragraph: block.range.count > 400
    case .heading: isFirstSection(draft.string(of: block))
    case .tableRow, .code: true
    case .rule: false
    }
  }

  private static func isFirstSection(_ text: String) -> Bool {
    let words = text.lowercased().filter { $0.isLetter || $0 == " " }
    return firstSections.contains(words.trimmingBlanks)
  }

  private static let firstSections: Set<String> = [
    "abstract", "acknowledgements", "acknowledgments", "background", "contents",
    "executive summary", "foreword", "introduction", "key points", "overview", "preface",
    "summary", "table of contents",
  ]
}

// MARK: - Title

extension Opening {
  private mutating func readTitle() {
    let candidates = lines.enumerated().map { order, index in
      (index: index, score: score(index, order: order))
    }
    // The first of the best.
    guard let best = candidates.max(by: { $0.score < $1.score }),
      let first = candidates.first(where: { $0.score == best.score }), best.score >= 3
    else { return }
    let text = Self.oneLine(draft.string(of: draft.blocks[first.index]))
    title = text
    titleBlocks = [first.index]
    guard let label = label(above: first.index) else { return }
    title = Self.oneLine(draft.string(of: draft.blocks[label])) + ": " + text
    titleBlocks = [label, first.index]
  }

  private func score(_ index: Int, order: Int) -> Int {
    let block = draft.blocks[index]
    let text = draft.string(of: block)
    let shape = TextShape(text)
    guard shape.wordCount > 0, block.listDepth == 0, !Self.isFirstSection(text),
      !shape.startsWithLowercase
    else { return .min }
    var score = order == 0 ? 1 : 0
    score += (3...25).contains(shape.wordCount) ? 3 : shape.wordCount == 2 ? 1 : -1
    if case .heading(let level) = block.kind { score += level == 1 ? 4 : 3 }
    score += shape.isTitleCase || shape.isInCapitals ? 1 : block.kind.isHeading ? 0 : -2
    if shape.endsSentence { score -= 3 }
    if shape.wordCount > 25 || text.hasSuffix(":") { score -= 3 }
    if WrittenDate.first(in: text) != nil, !block.kind.isHeading { score -= 4 }
    if names(in: text) != nil, order > 0 { score -= 3 }
    if text.contains("@") || text.contains("://") || isCited(block) { score -= 4 }
    return score
  }

  private func isCited(_ block: Draft.Block) -> Bool {
    !block.kind.isHeading && draft.citations.contains { block.range.contains($0.offset) }
  }

  /// A label of two or three words that stands right above the title, such as `Key Findings`.
  private func label(above title: Int) -> Int? {
    guard let above = lines.last(where: { $0 < title }), title - above <= 1 else { return nil }
    let text = draft.string(of: draft.blocks[above])
    let shape = TextShape(text)
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard (2...3).contains(shape.wordCount), shape.digitCount == 0,
      words.contains(where: Self.kindsOfText.contains)
    else { return nil }
    return above
  }

  private static let kindsOfText: Set<String> = [
    "brief", "conclusions", "findings", "highlights", "minutes", "notes", "proceedings",
    "recommendations", "remarks", "report", "statement", "summary", "takeaways",
  ]

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

// MARK: - Names

extension Opening {
  private mutating func readNames() {
    let after = lines.filter { $0 > titleBlocks.last ?? -1 }.prefix(4)
    for index in after {
      let text = draft.string(of: draft.blocks[index])
      if let names = byline(text) ?? names(in: text) {
        authors = names
        break
      }
    }
    if authors.isEmpty { authors = preparedBy() }
    publisher = Institution.name(in: publisherLines)
  }

  /// Where the institution may be named: in the lines of the opening, what stands below them
  /// about the authors, and the first words of the text.
  private var publisherLines: [String] {
    let about = draft.blocks.prefix(end).indices.filter { draft.blocks[$0].range.count <= 400 }
    let opening = about.filter { !titleBlocks.contains($0) && $0 <= (lines.last ?? 0) + 1 }
    let text = draft.blocks.dropFirst(end).first.map { Self.oneLine(draft.string(of: $0)) } ?? ""
    let firstWords = text.split(separator: " ").prefix(5).joined(separator: " ")
    return opening.map { Self.oneLine(draft.string(of: draft.blocks[$0])) } + [firstWords]
  }

  /// The names behind `By`.
  private func byline(_ text: String) -> [PersonName]? {
    let line = Self.oneLine(text)
    for start in ["By ", "by ", "BY ", "Author: ", "Authors: "] where line.hasPrefix(start) {
      return names(in: String(line.dropFirst(start.count)))
    }
    return nil
  }

  /// The names that a line is made of; `nil` where it is made of anything else.
  private func names(in text: String) -> [PersonName]? {
    let line = Self.oneLine(text.filter { !"*†‡§".contains($0) && $0.loweredDigit == nil })
    guard line.utf8.count <= 160, !line.contains(where: { $0.isNumber || ":|/".contains($0) })
    else { return nil }
    let parts = line.replacing(" and ", with: ",").replacing("&", with: ",").replacing(
      ";", with: ","
    )
    .split(separator: ",").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    guard !parts.isEmpty, !Institution.isNamed(in: line), !TextShape(line).endsSentence else {
      return nil
    }
    let names = parts.map(PersonName.init(written:))
    return names.contains(nil) ? nil : names.compactMap { $0 }
  }

  /// The name in `This paper was prepared by …`, at the beginning or the end.
  private func preparedBy() -> [PersonName] {
    let near = draft.blocks.prefix(end) + draft.blocks.suffix(3)
    for block in near where block.kind == .paragraph && block.range.count <= 2000 {
      let text = draft.string(of: block)
      for phrase in ["prepared by ", "written by "] {
        guard let range = text.firstRange(of: phrase) else { continue }
        let rest = text[range.upperBound...].prefix { !"(,.;:<\n".contains($0) }
        if let name = PersonName(written: String(rest).trimmingBlanks) { return [name] }
      }
    }
    return []
  }
}

// MARK: - Fields

extension Opening {
  /// What report forms say behind names of fields: `Publication Date: … Title: … Author: …`.
  private mutating func readFields(in blocks: [Int]) {
    for index in blocks {
      let text = Self.oneLine(draft.string(of: draft.blocks[index]))
      guard let written = Self.field("Title", in: text) else { continue }
      title = written
      titleBlocks = []
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

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex
    return String(start[..<end])
  }
}
