/// Notes that links lead to and back from, as word processors and web pages write them.
///
///     <a href="#fn1" id="fnref1">1</a> … <li id="fn1">See there. <a href="#fnref1">↩</a></li>
///     [[1]](#_ftn1) … [[1]](#_ftnref1) See there.
struct LinkedNotes {
  private struct Link {
    let range: Range<Int>
    let name: String
    let block: Int

    /// What the link shows, without brackets.
    let label: String
  }

  private let links: [Link]

  /// The blocks that begin with a link, by the name that it leads to, less the `ref` that tells
  /// the place of a marker from the note: `_ftn1` for `#_ftnref1`.
  private var leads: [String: Int] = [:]

  /// - Complexity: O(*n*) in the number of spans and blocks.
  static func recognise(in draft: inout Draft) {
    let notes = LinkedNotes(draft)
    guard !notes.links.isEmpty else { return }
    notes.mark(in: &draft)
  }

  private init(_ draft: Draft) {
    var links: [Link] = []
    for span in draft.spans {
      guard case .link(let destination) = span.kind, destination.hasPrefix("#"),
        span.range.count <= 24, let block = draft.blockIndex(at: span.range.lowerBound)
      else { continue }
      let label = draft.string(span.range).filter { !"[](){}^ ".contains($0) }
      links.append(
        Link(range: span.range, name: String(destination.dropFirst()), block: block, label: label))
    }
    self.links = links.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for link in self.links where isLead(link, in: draft) {
      leads[link.name.replacing("ref", with: "")] = link.block
    }
  }

  /// Whether a link is the first thing in its block.
  private func isLead(_ link: Link, in draft: Draft) -> Bool {
    link.range.lowerBound - draft.blocks[link.block].range.lowerBound <= 2
  }

  private func mark(in draft: inout Draft) {
    let cited = links.compactMap { link in
      target(of: link, in: draft).map { (link: link, block: $0) }
    }
    let labels = Dictionary(
      cited.map { ($0.block, $0.link.label) }, uniquingKeysWith: { first, _ in first })
    var noteOfBlock: [Int: Int] = [:]
    for (block, label) in labels.sorted(by: { $0.key < $1.key }) {
      noteOfBlock[block] = draft.notes.count
      draft.notes.append(label)
    }
    for (link, block) in cited {
      guard let note = noteOfBlock[block] else { continue }
      draft.citations.append(NoteReference(note: note, offset: link.range.lowerBound))
      draft.cuts.append(draft.withBrackets(link.range))
    }
    take(noteOfBlock, citedIn: Set(cited.map(\.link.block)), in: &draft)
  }

  /// The block of the note that a link cites; `nil` where it cites none.
  private func target(of link: Link, in draft: Draft) -> Int? {
    guard (1...5).contains(link.label.count), link.label.allSatisfy(Self.belongsToLabel) else {
      return nil
    }
    let found =
      draft.anchors[link.name].flatMap { draft.blockIndex(at: $0) }
      ?? leads[link.name]
    guard let block = found, block != link.block, draft.blocks[block].role == .body,
      !Self.isBack(link.name)
    else { return nil }
    let leadsBack = links(in: block).contains { Self.isBack($0.name) || leads($0, to: link, draft) }
    return leadsBack && block > link.block || Self.isNoteName(link.name) ? block : nil
  }

  private func leads(_ back: Link, to link: Link, _ draft: Draft) -> Bool {
    draft.anchors[back.name].flatMap { draft.blockIndex(at: $0) } == link.block
  }

  private func links(in block: Int) -> ArraySlice<Link> {
    links[links.firstIndexOfSorted { $0.block >= block }...].prefix { $0.block == block }
  }

  private static func belongsToLabel(_ character: Character) -> Bool {
    character.isNumber || character.isLetter || "*†‡§".contains(character)
  }

  /// Whether a name is that of a place where a note is cited.
  private static func isBack(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.contains("ref") || name.contains("anchor") || name.hasPrefix("back")
  }

  private static func isNoteName(_ name: String) -> Bool {
    let name = name.lowercased().drop { $0 == "_" || $0 == "-" }
    return ["fn", "ftn", "edn", "footnote", "endnote", "note", "cite_note", "cite-note"]
      .contains { name.hasPrefix($0) } && name.contains(where: \.isNumber)
  }

  // MARK: - The notes themselves

  private func take(_ noteOfBlock: [Int: Int], citedIn: Set<Int>, in draft: inout Draft) {
    let starts = noteOfBlock.keys.sorted()
    for (number, start) in starts.enumerated() {
      guard let note = noteOfBlock[start] else { continue }
      let next = number + 1 < starts.count ? starts[number + 1] : nil
      for block in start..<end(ofNoteAt: start, before: next, citedIn: citedIn, in: draft) {
        draft.blocks[block].role = .note(Int32(clamping: note))
        for link in links(in: block) where link.label.count <= 12 { cut(link, in: &draft) }
      }
    }
  }

  /// Where a note ends that begins with a block: with its item of a list, or before the next note
  /// where nothing but the note can stand between.
  private func end(
    ofNoteAt start: Int, before next: Int?, citedIn: Set<Int>, in draft: Draft
  ) -> Int {
    let first = draft.blocks[start]
    var end = start + 1
    while end < draft.blocks.count, end != next {
      let block = draft.blocks[end]
      if block.kind.isHeading || block.kind == .rule || citedIn.contains(end) { break }
      let isOfItem =
        first.listDepth > 0 && block.listDepth >= first.listDepth && block.marker == nil
      guard isOfItem || (next != nil && first.listDepth == block.listDepth) else { break }
      end += 1
    }
    // What lies between two notes and reaches neither is text.
    let isWhole = end == next || first.listDepth > 0
    return isWhole ? end : start + 1
  }

  /// Cuts a link that leads back, with the point behind a label.
  private func cut(_ link: Link, in draft: inout Draft) {
    guard Self.isBack(link.name) || !link.label.contains(where: \.isLetter) else { return }
    var range = draft.withBrackets(link.range)
    let isLead = isLead(link, in: draft)
    while isLead, range.upperBound < draft.text.count,
      [.fullStop, .blank, UInt8(ascii: ")"), UInt8(ascii: ":")].contains(
        draft.text[range.upperBound])
    { range = range.lowerBound..<(range.upperBound + 1) }
    draft.cuts.append(range)
  }
}

extension Draft {
  /// A range with the square brackets right around it.
  func withBrackets(_ range: Range<Int>) -> Range<Int> {
    guard range.lowerBound > 0, range.upperBound < text.count,
      text[range.lowerBound - 1] == UInt8(ascii: "["),
      text[range.upperBound] == UInt8(ascii: "]")
    else { return range }
    return (range.lowerBound - 1)..<(range.upperBound + 1)
  }
}
