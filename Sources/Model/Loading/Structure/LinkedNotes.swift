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

  /// The blocks that begin with a link, by the place that it leads to.
  private var leadsByPlace: [Int: Int] = [:]

  /// - Complexity: O(*n*) in the number of spans and blocks.
  static func recognise(in draft: inout Draft) {
    let notes = LinkedNotes(draft)
    guard !notes.links.isEmpty else { return }
    notes.mark(in: &draft)
  }

  private init(_ draft: Draft) {
    var links: [Link] = []
    for span in draft.spans {
      guard case .link(let destination) = span.kind, span.range.count <= Self.longestLink,
        let name = Self.name(in: destination, of: draft),
        let block = draft.blockIndex(at: span.range.lowerBound)
      else { continue }
      let label = NoteLabels.bare(draft.string(span.range))
      links.append(Link(range: span.range, name: name, block: block, label: label))
    }
    self.links = links.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for link in self.links where isLead(link, in: draft) {
      leads[link.name.replacing("ref", with: "")] = link.block
      if let place = draft.anchors[link.name] { leadsByPlace[place] = link.block }
    }
  }

  /// In bytes; what leads back may be several words.
  private static let longestLink = 48

  /// The name of the place within the document that a link leads to; a whole address counts where
  /// the document has the place that it names.
  private static func name(in destination: String, of draft: Draft) -> String? {
    guard let sign = destination.firstIndex(of: "#") else { return nil }
    let name = String(destination[destination.index(after: sign)...])
    return sign == destination.startIndex || draft.anchors[name] != nil ? name : nil
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
      draft.cuts.append(draft.withBlankBefore(draft.withBrackets(link.range)))
    }
    let citing = Dictionary(grouping: cited, by: \.block).mapValues { Set($0.map(\.link.block)) }
    take(noteOfBlock, citing: citing, in: &draft)
  }

  /// The block of the note that a link cites; `nil` where it cites none.
  private func target(of link: Link, in draft: Draft) -> Int? {
    guard (1...5).contains(link.label.count), link.label.allSatisfy(Self.belongsToLabel) else {
      return nil
    }
    let found =
      draft.anchors[link.name].flatMap { draft.blockIndex(at: $0) }
      ?? leads[link.name] ?? leadsByPlace[link.range.lowerBound]
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
    let name = ownName(name)
    return name.contains("ref") || name.contains("anchor") || name.hasPrefix("back")
  }

  /// A name in small letters, without that of the file which it stood in.
  private static func ownName(_ name: String) -> String {
    name.split(separator: "#").last?.lowercased() ?? ""
  }

  private static func isNoteName(_ name: String) -> Bool {
    let name = ownName(name).drop { $0 == "_" || $0 == "-" }
    return ["fn", "ftn", "edn", "footnote", "endnote", "note", "cite_note", "cite-note"]
      .contains { name.hasPrefix($0) } && name.contains(where: \.isNumber)
  }

}

// MARK: - The notes themselves

extension LinkedNotes {
  /// Marks the blocks of each note, and cuts what is no part of its text.
  ///
  /// - Parameters:
  ///   - noteOfBlock: The notes by the blocks that they begin with.
  ///   - citing: The blocks in which each of them is cited.
  ///   - draft: The draft.
  private func take(
    _ noteOfBlock: [Int: Int], citing: [Int: Set<Int>], in draft: inout Draft
  ) {
    let citedIn = citing.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let starts = noteOfBlock.keys.sorted()
    for (number, start) in starts.enumerated() {
      guard let note = noteOfBlock[start] else { continue }
      let next = number + 1 < starts.count ? starts[number + 1] : nil
      let blocks = start..<end(ofNoteAt: start, before: next, citedIn: citedIn, in: draft)
      for block in blocks where draft.blocks[block].role == .body {
        draft.blocks[block].role = .note(Int32(clamping: note))
        if case .tableRow = draft.blocks[block].kind { draft.blocks[block].kind = .paragraph }
        for link in links(in: block) {
          cut(link, citedIn: citing[start] ?? [], in: &draft)
        }
      }
      draft.cutLabel(draft.notes[note], of: start)
      draft.cutBrackets(aroundTextOf: blocks)
    }
  }

  /// Where a note ends that begins with a block: with the part of the page or the item of a list
  /// that it is, or before the next note where nothing but the note can stand between.
  private func end(
    ofNoteAt start: Int, before next: Int?, citedIn: Set<Int>, in draft: Draft
  ) -> Int {
    let limit = next ?? draft.blocks.count
    if let end = draft.noteEnds[start] { return min(end, limit) }
    if isOnlyLabel(start, in: draft), start + 1 < limit, !citedIn.contains(start + 1) {
      return min(draft.noteEnds[start + 1] ?? start + 2, limit)
    }
    let first = draft.blocks[start]
    var end = start + 1
    while end < limit {
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

  /// Whether a block holds the label of a note, and its text follows.
  private func isOnlyLabel(_ index: Int, in draft: Draft) -> Bool {
    let block = draft.blocks[index]
    let links = links(in: index).map(\.range)
    return block.range.count <= 24
      && block.range.allSatisfy { offset in
        links.contains { $0.contains(offset) } || !draft.text[offset].isASCIILetter
      }
  }

  /// Cuts a link that leads back, with the point behind a label.
  private func cut(_ link: Link, citedIn: Set<Int>, in draft: inout Draft) {
    let place = draft.anchors[link.name].flatMap { draft.blockIndex(at: $0) }
    let leadsBack = Self.isBack(link.name) || place.map(citedIn.contains) == true
    guard leadsBack || link.label.count <= 12 && !link.label.contains(where: \.isLetter) else {
      return
    }
    var range = draft.withBrackets(link.range)
    if range == link.range, leadsBack { range = draft.withParentheses(range) }
    let isLead = isLead(link, in: draft)
    while isLead, range.upperBound < draft.text.count,
      NumberedNotes.endsLabel.contains(draft.text[range.upperBound])
    { range = range.lowerBound..<(range.upperBound + 1) }
    draft.cuts.append(range)
  }
}

extension Draft {
  /// A range with the square brackets right around it.
  func withBrackets(_ range: Range<Int>) -> Range<Int> {
    with(UInt8(ascii: "["), UInt8(ascii: "]"), around: range)
  }

  /// The range of a marker with the blank before it, where another one stands behind it or nothing
  /// does; the marker then follows its word.
  func withBlankBefore(_ range: Range<Int>) -> Range<Int> {
    guard range.lowerBound > 0, text[range.lowerBound - 1] == .blank,
      range.upperBound == text.count || text[range.upperBound] <= .blank
    else { return range }
    return (range.lowerBound - 1)..<range.upperBound
  }

  /// A range with the parentheses right around it.
  fileprivate func withParentheses(_ range: Range<Int>) -> Range<Int> {
    with(UInt8(ascii: "("), UInt8(ascii: ")"), around: range)
  }

  private func with(_ opening: UInt8, _ closing: UInt8, around range: Range<Int>) -> Range<Int> {
    guard range.lowerBound > 0, range.upperBound < text.count,
      text[range.lowerBound - 1] == opening, text[range.upperBound] == closing
    else { return range }
    return (range.lowerBound - 1)..<(range.upperBound + 1)
  }

  /// Cuts a label that a note begins with and that is no link: `1`, `[1]` or `Footnote 1:`.
  fileprivate mutating func cutLabel(_ label: String, of block: Int) {
    let range = blocks[block].range
    let bytes = text[range].drop { $0 == .blank }
    let word = Array("Footnote ".utf8)
    let inner = bytes.drop { $0 == UInt8(ascii: "[") }
    let rest = inner.starts(with: word) ? inner.dropFirst(word.count) : inner
    guard label.allSatisfy(\.isNumber), rest.starts(with: label.utf8) else { return }
    let end = rest.startIndex + label.utf8.count
    guard end < range.upperBound, NumberedNotes.endsLabel.contains(text[end]),
      !cuts.suffix(32).contains(where: { $0.contains(rest.startIndex) })
    else { return }
    let signs = text[end..<range.upperBound].prefix { NumberedNotes.endsLabel.contains($0) }
    cuts.append(range.lowerBound..<signs.endIndex)
  }

  /// Cuts square brackets that stand around the whole text of a note.
  fileprivate mutating func cutBrackets(aroundTextOf blocks: Range<Int>) {
    guard let first = blocks.first, let last = blocks.last else { return }
    let range = self.blocks[first].range.lowerBound..<self.blocks[last].range.upperBound
    let own = cuts.suffix(8).filter { range.overlaps($0) }
    let shown = range.filter { offset in
      text[offset] != .blank && text[offset] != .lineFeed && !own.contains { $0.contains(offset) }
    }
    guard let start = shown.first, let end = shown.last, start < end,
      text[start] == UInt8(ascii: "["), text[end] == UInt8(ascii: "]"),
      !text[(start + 1)..<end].contains(UInt8(ascii: "]"))
    else { return }
    cuts += [start..<(start + 1), end..<(end + 1)]
  }
}
