/// The lines that a document opens with, before its text begins: title, authors, date.
///
/// The title is the line there that looks most like one; a short label above it (`Key Findings`)
/// belongs to it, the name of a series does not. Authors follow the title or the word `by`; the
/// date is the first one.
struct Opening {
  /// What is read; empty once it is.
  private(set) var draft: Draft

  /// The blocks that are short enough for a title, a name or a date.
  private(set) var lines: [Int] = []

  /// The index of the first block behind the opening.
  private(set) var end = 0

  /// The index of the first block behind all lines that say what the document is.
  var textStart: Int { read.max().map { $0 + 1 } ?? (isTitled ? 0 : end) }

  /// Whether the title is known without the text.
  private let isTitled: Bool

  /// The blocks that said something.
  private var read: Set<Int> = []

  var title: String?

  /// The blocks of the title: a label that belongs to it, and itself.
  var titleBlocks: [Int] = []

  /// Those of them that go on with the line above.
  private(set) var titleRest: Set<Int> = []
  var authors: [PersonName] = []
  var publisher: String?
  var issued: EDTF?

  /// - Complexity: O(*n*) in the number of spans and of blocks that help to move about a site; of
  ///   the text itself at most three hundred blocks are looked at.
  init(of draft: Draft) {
    self.draft = draft
    isTitled = !draft.metadata.title.isEmpty && !draft.isTitleDoubtful
    let body = Self.firstBlocks(of: draft)
    let known = isTitled ? body.firstIndex { draft.saysTitle($0) } : nil
    let fields = readLines(of: body, titleAt: known)
    if let known {
      titleBlocks = [body[known]]
    } else if !isTitled {
      readTitle()
    }
    readNames()
    readFields(in: fields)
    if issued == nil { issued = firstDate() }
    read.formUnion(titleBlocks)
    // The blocks are marked next, of which this would keep a copy.
    self.draft = Draft()
  }

  /// The first blocks of the text.
  private static func firstBlocks(of draft: Draft) -> [Int] {
    var body: [Int] = []
    for (index, block) in draft.blocks.enumerated() {
      if case .note = block.role { break }
      if block.role == .body { body.append(index) }
      if body.count == widest { break }
    }
    return body
  }

  /// Finds the lines, and the blocks that may be a form with fields.
  private mutating func readLines(of body: [Int], titleAt known: Int?) -> [Int] {
    var fields: [Int] = []
    let start = max(0, (known ?? 0) - Self.reachAbove)
    for place in body.indices.dropFirst(start).prefix(Self.longest) {
      let index = body[place]
      let block = draft.blocks[index]
      if Self.endsOpening(block, in: draft) {
        // Above the title may stand what a library put before the text.
        let isAbove = known.map { place < $0 } ?? (lines.isEmpty && block.kind == .code)
        guard isAbove || place == known else { break }
        if isAbove { continue }
      }
      end = index + 1
      if block.range.count <= 240, !block.range.isEmpty { lines.append(index) }
      if block.range.count <= 1000 { fields.append(index) }
    }
    return fields
  }

  /// Remembers that a block said something.
  mutating func take(_ block: Int) { read.insert(block) }

  private static let longest = 30
  private static let widest = 300

  /// How many blocks above the title may belong to the opening.
  private static let reachAbove = 8

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

// MARK: - Date

extension Opening {
  /// The first date; one that says when a copy was made counts only where there is no other.
  private mutating func firstDate() -> EDTF? {
    let dated = lines.compactMap { index -> (index: Int, date: EDTF, isOfCopy: Bool)? in
      let text = draft.string(of: draft.blocks[index])
      guard !Self.isProse(text), let date = WrittenDate.first(in: text) else { return nil }
      return (index, date, Self.isOfCopy(text))
    }
    if let found = dated.first(where: { !$0.isOfCopy }) {
      take(found.index)
      return found.date
    }
    for index in lines {
      let parts = draft.string(of: draft.blocks[index]).split(whereSeparator: \.isNewline)
      guard let year = parts.lazy.compactMap({ WrittenDate.year(closing: String($0)) }).first
      else { continue }
      take(index)
      return year
    }
    return dated.first?.date
  }

  /// Whether a line tells something, so that a date in it is of what it tells; not where the date
  /// is in the dateline: `VALLETTA, 3 May 2021 – The port …`.
  private static func isProse(_ text: String) -> Bool {
    let dateline = text.prefix(80).split(maxSplits: 1) { $0 == "–" || $0 == "—" }
    if dateline.count == 2, WrittenDate.first(in: String(dateline[0])) != nil { return false }
    let words = text.split(whereSeparator: \.isWhitespace)
    let verb = words.first?.lowercased() ?? ""
    return text.last == "." && words.count { $0.first?.isLowercase == true } >= 6
      && !["published", "released", "issued", "updated", "posted", "dated"].contains(verb)
  }

  private static func isOfCopy(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["accessed", "ebook", "last modified", "release date", "retrieved", "updated"]
      .contains { text.contains($0) }
  }
}

// MARK: - Title

extension Opening {
  /// Finds the line that looks most like a title.
  private mutating func readTitle() {
    let candidates = lines.enumerated().map { order, index in
      (index: index, score: score(index, order: order))
    }
    // The first of the best.
    guard let best = candidates.max(by: { $0.score < $1.score }),
      let first = candidates.first(where: { $0.score == best.score }), best.score >= 3
    else { return }
    let text = Self.oneLine(draft.shownString(of: draft.blocks[first.index]))
    title = text
    titleBlocks = [first.index]
    addRest(below: first.index)
    guard let label = label(above: first.index) else { return }
    title = Self.oneLine(draft.string(of: draft.blocks[label])) + ": " + (title ?? text)
    titleBlocks.insert(label, at: 0)
  }

  /// Adds the lines below a title that go on with it in small letters: `on the Uses of Harbours`.
  private mutating func addRest(below index: Int) {
    guard let place = lines.firstIndex(of: index) else { return }
    for line in lines[(place + 1)...].prefix(2) {
      let text = draft.string(of: draft.blocks[line])
      let shape = TextShape(text)
      guard shape.startsWithLowercase, !shape.endsSentence, shape.wordCount >= 2,
        draft.blocks[line].listDepth == 0, text.utf8.count <= 160, byline(text) == nil
      else { return }
      title = (title ?? "") + " " + Self.oneLine(text)
      titleBlocks.append(line)
      titleRest.insert(line)
    }
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
    if draft.isBold(block) { score += 1 }
    if order == 0, !block.kind.isHeading, hasNoTitleHeading { score += 3 }
    if Self.isPath(text) || FormHeadings.numbering(of: text) != nil { score -= 3 }
    if text.contains("@") || text.contains("://") || isCited(block) { score -= 4 }
    return score
  }

  /// Whether the highest headings are those of sections, since there are several.
  private var hasNoTitleHeading: Bool {
    let levels = draft.blocks.lazy.filter { $0.role == .body }.compactMap(\.kind.headingLevel)
    guard let highest = levels.min() else { return false }
    return levels.filter { $0 == highest }.prefix(2).count == 2
  }

  /// Whether a line tells the way to a page: `Home > News`.
  private static func isPath(_ text: String) -> Bool {
    [" > ", " » ", " | ", " › ", " / "].contains { text.contains($0) }
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

  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Draft {
  /// Whether a block says the title that is known, or most of it.
  fileprivate func saysTitle(_ index: Int) -> Bool {
    let block = blocks[index]
    guard !metadata.title.isEmpty, block.range.count <= 300 else { return false }
    let own = Self.words(of: string(of: block))
    let title = Self.words(of: metadata.title)
    if own == title { return !own.isEmpty }
    return own.count >= 3 && own.count * 2 >= title.count
      && (title.starts(with: own) || title.suffix(own.count).elementsEqual(own))
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The text of a block without what is cut.
  fileprivate func shownString(of block: Block) -> String {
    let own = cuts.filter { block.range.overlaps($0) }
    let shown = block.range.filter { offset in !own.contains { $0.contains(offset) } }
    return String(decoding: shown.map { text[$0] }, as: UTF8.self)
  }

  /// Whether a block is bold from one end to the other.
  func isBold(_ block: Block) -> Bool {
    !block.range.isEmpty
      && spans.contains {
        $0.kind == .strong && $0.range.count + 1 >= block.range.count
          && block.range.contains($0.range.lowerBound)
      }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex
    return String(start[..<end])
  }
}
