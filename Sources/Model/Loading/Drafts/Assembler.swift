/// Makes the parts of a document of a draft: leaves out what was cut and what is furniture, joins
/// what a page break parted, and puts the notes behind the text.
struct Assembler {
  /// The parts of a document that its text gives.
  struct Body: Equatable {
    var text = ""
    var blocks: [Block] = []
    var spans: [Span] = []
    var sections: [Section] = []
    var notes: [Note] = []
    var noteReferences: [NoteReference] = []
    var sourceMap = SourceMap()
  }

  /// The longest block in bytes; a longer paragraph becomes several blocks, so that nothing that
  /// works on one block ever waits for megabytes.
  static let longestBlock = 1 << 13

  private var draft: Draft
  private let cuts: [Range<Int>]
  private var moves = OffsetMap()
  private var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var notes: [Note] = []

  /// - Complexity: O(*n* log *n*) in the number of parts, O(*n*) in the length of the text.
  static func assemble(_ draft: Draft) -> Body {
    var draft = draft
    return assemble(taking: &draft)
  }

  /// The same, and leaves nothing of the draft, so that its parts go while those of the document
  /// come.
  static func assemble(taking draft: inout Draft) -> Body {
    var assembler = Assembler(taking: &draft)
    if assembler.isAsDrafted {
      assembler.takeAll()
    } else {
      assembler.addBody()
      assembler.addNotes()
    }
    return assembler.finish()
  }

  private init(taking draft: inout Draft) {
    self.draft = Draft()
    swap(&self.draft, &draft)
    cuts = self.draft.cuts.sorted { $0.lowerBound < $1.lowerBound }
    blocks.reserveCapacity(self.draft.blocks.count)
  }

  private mutating func addBody() {
    text.reserveCapacity(draft.text.count)
    for block in draft.blocks where block.role == .body {
      add(block, continuing: block.continuesParagraph && blocks.last?.kind == block.kind)
    }
  }

  private mutating func addNotes() {
    var own = [[Int]](repeating: [], count: draft.notes.count)
    for (index, block) in draft.blocks.enumerated() {
      if case .note(let note) = block.role, own.indices.contains(Int(note)) {
        own[Int(note)].append(index)
      }
    }
    for (label, indices) in zip(draft.notes, own) {
      let first = blocks.count
      for (number, index) in indices.enumerated() {
        var block = draft.blocks[index]
        if number == 0 { block.marker = label }
        add(block, continuing: false)
      }
      let start = first < blocks.count ? blocks[first].range.lowerBound : text.count
      notes.append(Note(label: label, blocks: first..<blocks.count, range: start..<text.count))
    }
  }

  private mutating func add(_ block: Draft.Block, continuing: Bool) {
    let kept = keptRanges(of: block.range)
    guard !kept.isEmpty || block.kind == .rule else { return }
    var start = text.count
    if continuing, let last = blocks.popLast() {
      start = last.range.lowerBound
      if text.last != .hyphen { text.append(.blank) }
    } else if !blocks.isEmpty {
      text.append(.lineFeed)
      start += 1
    }
    for range in kept {
      moves.append(from: range, to: text.count)
      text += draft.text[range]
    }
    split(start..<text.count, of: block)
  }
}

// MARK: - Taking

extension Assembler {
  /// Whether the document's text is the draft's, with all blocks in it.
  ///
  /// It is for most files without notes, and need not be written a second time then, nor any place
  /// be moved.
  private var isAsDrafted: Bool {
    guard cuts.isEmpty, draft.notes.isEmpty, draft.blocks.first?.range.lowerBound == 0,
      draft.blocks.last?.range.upperBound == draft.text.count
    else { return false }
    var start = 0
    return draft.blocks.allSatisfy { block in
      defer { start = block.range.upperBound + 1 }
      return block.range.lowerBound == start && isWhole(block)
    }
  }

  /// Whether a block is text of the body that is neither joined nor trimmed nor split.
  private func isWhole(_ block: Draft.Block) -> Bool {
    guard block.role == .body, !block.continuesParagraph, !block.range.isEmpty else { return false }
    return !Self.isBlank(draft.text[block.range.lowerBound])
      && !Self.isBlank(draft.text[block.range.upperBound - 1])
      && block.range.count <= Self.longestBlock
  }

  private mutating func takeAll() {
    swap(&text, &draft.text)
    for block in draft.blocks { finishBlock(block.range, of: block, marker: block.marker) }
    moves = OffsetMap(keeping: text.count)
  }
}

// MARK: - Cutting

extension Assembler {
  /// What remains of a range without the cuts, and without blanks at its ends.
  private func keptRanges(of range: Range<Int>) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var start = range.lowerBound
    var index = cuts.firstIndexOfSorted { $0.upperBound > start }
    while index < cuts.count, cuts[index].lowerBound < range.upperBound {
      if cuts[index].lowerBound > start { kept.append(start..<cuts[index].lowerBound) }
      start = max(start, cuts[index].upperBound)
      index += 1
    }
    if start < range.upperBound { kept.append(start..<range.upperBound) }
    return trimmed(kept)
  }

  private func trimmed(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var ranges = ranges
    while let first = ranges.first {
      let start = first.first { !Self.isBlank(draft.text[$0]) } ?? first.upperBound
      ranges[0] = start..<first.upperBound
      if !ranges[0].isEmpty { break }
      ranges.removeFirst()
    }
    while let last = ranges.last {
      let end = last.last { !Self.isBlank(draft.text[$0]) }.map { $0 + 1 } ?? last.lowerBound
      ranges[ranges.count - 1] = last.lowerBound..<end
      if end > last.lowerBound { break }
      ranges.removeLast()
    }
    return ranges
  }

  // A tab parts the cells of a table, of which the first or the last may be empty.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == .blank || byte == .lineFeed
  }
}

// MARK: - Splitting

extension Assembler {
  /// Adds a block, or several where it is longer than a block may be.
  private mutating func split(_ range: Range<Int>, of block: Draft.Block) {
    var start = range.lowerBound
    var end = range.upperBound
    var marker = block.marker
    while end - start > Self.longestBlock, block.kind == .paragraph || block.kind == .code {
      let place = breakPlace(after: start)
      finishBlock(start..<place, of: block, marker: marker)
      marker = nil
      start = place
      if Self.isBlank(text[place]) {
        text[place] = .lineFeed
      } else {
        text.insert(.lineFeed, at: place)
        moves.shift(from: place, by: 1)
        end += 1
      }
      start += 1
    }
    finishBlock(start..<end, of: block, marker: marker)
  }

  private mutating func finishBlock(_ range: Range<Int>, of block: Draft.Block, marker: String?) {
    blocks.append(
      Block(
        kind: block.kind, range: range, listDepth: block.listDepth, quoteDepth: block.quoteDepth,
        marker: marker))
  }

  /// Where a block that is too long ends: at its last line feed, else its last blank, else anywhere
  /// between two characters.
  private func breakPlace(after start: Int) -> Int {
    let limit = start + Self.longestBlock
    let window = text[(start + Self.longestBlock / 2)..<limit]
    if let place = window.lastIndex(of: .lineFeed) ?? window.lastIndex(of: .blank) { return place }
    return window.lastIndex { $0 & 0xC0 != 0x80 } ?? limit
  }
}

// MARK: - The whole

extension Assembler {
  /// What is moved no more is let go of, so that no part is in memory longer than it must.
  private mutating func finish() -> Body {
    draft.text = []
    draft.blocks = []
    moves.sort()
    let spans = takeSpans()
    let references = draft.citations.filter { notes.indices.contains($0.note) }.compactMap {
      reference in
      moves.moved(end: reference.offset).map { NoteReference(note: reference.note, offset: $0) }
    }
    let sourceMap = moves.moved(draft.sourceMap)
    draft = Draft()
    let length = text.count
    let string = String(decoding: text, as: UTF8.self)
    text = []
    return Body(
      text: string, blocks: blocks, spans: spans, sections: sections(inTextOf: length),
      notes: notes,
      noteReferences: references.sorted { $0.offset < $1.offset }, sourceMap: sourceMap)
  }

  /// Moves the spans, each to where it was in the list: there may be more of them than words.
  private mutating func takeSpans() -> [Span] {
    var spans: [Span] = []
    swap(&spans, &draft.spans)
    var kept = 0
    var others: [Span] = []
    for index in spans.indices {
      guard let range = moves.moved(spans[index].range) else { continue }
      let parts = withinBlocks(Span(kind: spans[index].kind, range: range))
      guard let first = parts.first else { continue }
      spans[kept] = first
      kept += 1
      others += parts.dropFirst()
    }
    spans.removeLast(spans.count - kept)
    spans += others
    spans.sort { $0.range.lowerBound < $1.range.lowerBound }
    return spans
  }

  /// The parts of a span in each of the blocks that its own one was split into.
  private func withinBlocks(_ span: Span) -> [Span] {
    var parts: [Span] = []
    var index = blocks.firstIndexOfSorted { $0.range.upperBound > span.range.lowerBound }
    while index < blocks.count, blocks[index].range.lowerBound < span.range.upperBound {
      let common = blocks[index].range.clamped(to: span.range)
      if !common.isEmpty { parts.append(Span(kind: span.kind, range: common)) }
      index += 1
    }
    return parts
  }
}
