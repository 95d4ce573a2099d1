/// Deals the blocks of a text and the live views between them to slides and steps.
struct SlideDealer {
  let text: Document
  let scan: BriefingScan
  let isIncremental: Bool

  /// The slides, without those that show nothing.
  ///
  /// - Complexity: O(*n* log *n*) in the parts.
  func slides(with views: [BriefingReader.PlacedPart]) -> [Briefing.Slide] {
    let blocks = placedBlocks()
    let parts = (blocks + views).sorted { $0.offset < $1.offset }
    let starts =
      scan.separators.isEmpty
      ? blocks.filter { isHeading($0.part) }.map(\.offset) : scan.separators
    return Self.stretches(between: starts).compactMap { slide(of: parts.placed(in: $0), in: $0) }
  }

  /// The stretches of the file that are slides, the one before the first start too.
  private static func stretches(between starts: [Int]) -> [Range<Int>] {
    let bounds = [0] + starts + [Int.max]
    return zip(bounds, bounds.dropFirst()).map { $0..<max($0, $1) }
  }

  /// The blocks of the text but for rules and notes, with their places in the file.
  private func placedBlocks() -> [BriefingReader.PlacedPart] {
    var placed: [BriefingReader.PlacedPart] = []
    var rules = 0
    for index in text.body.indices {
      guard text.blocks[index].kind != .rule else {
        rules += 1
        continue
      }
      // One that stands nowhere as it is written stands behind the one before it, and behind the
      // rule before it.
      let rule = rules > 0 && rules <= scan.separators.count ? scan.separators[rules - 1] : 0
      let offset = text.sourceOffset(ofBlock: index) ?? rule
      placed.append((max(offset, placed.last?.offset ?? 0), Briefing.Part(.ownBlock(index))))
    }
    return placed
  }

  private func slide(
    of parts: ArraySlice<BriefingReader.PlacedPart>, in range: Range<Int>
  ) -> Briefing.Slide? {
    guard let first = parts.first else { return nil }
    var pauses = scan.pauses.filter(range.contains)
    var stepped: [Briefing.Part] = []
    for (offset, part) in parts {
      let isPaused = !stepped.isEmpty && pauses.contains { $0 < offset }
      pauses.removeAll { $0 < offset }
      stepped.append(
        Briefing.Part(
          part.content, beginsStep: isPaused || isIncremental && waits(part, behind: stepped.last),
          isIncremental: part.isIncremental))
    }
    return Briefing.Slide(
      title: title(of: parts.map(\.part)), parts: stepped,
      notes: scan.notes.filter { range.contains($0.offset) }.map(\.text),
      place: text.source.place(at: first.offset))
  }

  /// Whether a part of an incremental briefing waits: not headings and what follows on one, nor rows
  /// of a table but the first, nor what belongs to the item before.
  private func waits(_ part: Briefing.Part, behind last: Briefing.Part?) -> Bool {
    guard let last, !isHeading(last) else { return false }
    guard case .ownBlock(let index) = part.content else { return true }
    let block = text.blocks[index]
    if case .tableRow(let isHeader) = block.kind { return isHeader }
    return !block.isHeading && block.listDepth <= 1 && (block.listDepth == 0 || block.marker != nil)
  }

  private func isHeading(_ part: Briefing.Part) -> Bool {
    if case .ownBlock(let index) = part.content { text.blocks[index].isHeading } else { false }
  }

  private func title(of parts: [Briefing.Part]) -> String {
    let blocks = parts.compactMap { part -> Block? in
      if case .ownBlock(let index) = part.content { text.blocks[index] } else { nil }
    }
    if let block = blocks.first(where: \.isHeading) ?? blocks.first {
      return String(text.text[utf8: block.range].prefix(80)).collapsingWhitespace
    }
    if case .view(let view) = parts.first?.content { return view.kind.rawValue }
    return ""
  }
}

extension [BriefingReader.PlacedPart] {
  /// The parts that stand in a stretch of the file.
  ///
  /// - Complexity: O(log *n*); the parts must stand in their order.
  fileprivate func placed(in range: Range<Int>) -> ArraySlice<BriefingReader.PlacedPart> {
    let start = firstIndexOfSorted { $0.offset >= range.lowerBound }
    let end = firstIndexOfSorted { $0.offset >= range.upperBound }
    return self[start..<Swift.max(start, end)]
  }
}

extension Document {
  /// Where a block begins in the file: the place of the first words of it that stand there as they
  /// stand in the text.
  ///
  /// - Complexity: O(log *pieces*).
  fileprivate func sourceOffset(ofBlock index: Int) -> Int? {
    let range = blocks[index].range
    let pieces = sourceMap.pieces
    let first = pieces.firstIndexOfSorted { $0.textOffset + $0.length > range.lowerBound }
    guard first < pieces.count, pieces[first].textOffset < range.upperBound else { return nil }
    let piece = pieces[first]
    return piece.sourceOffset + max(0, range.lowerBound - piece.textOffset)
  }
}

extension Block {
  package var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
