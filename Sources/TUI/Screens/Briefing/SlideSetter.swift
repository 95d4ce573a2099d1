internal import Canvas
internal import Model

/// Sets a slide in lines of a width.
struct SlideSetter {
  let briefing: Briefing
  let library: Library
  let width: Int

  /// Whether there is room for a line below the heading.
  let isRoomy: Bool
  private(set) var groups: [SlideGroup] = []
  private var step = 0

  /// The tables of the briefing's own text, once they were asked for.
  private var ownTables: TableMap?

  /// The groups of a slide, from the top.
  ///
  /// - Parameters:
  ///   - slide: The slide.
  ///   - briefing: The briefing, which has the slide's own text.
  ///   - library: What live views look records up in.
  ///   - width: The columns that a line may take.
  ///   - isRoomy: Whether there is room for a line below the heading.
  /// - Returns: The groups.
  /// - Complexity: O(*n*) in what the slide says, and for each live view in the records.
  static func groups(
    of slide: Briefing.Slide, in briefing: Briefing, _ library: Library, width: Int,
    isRoomy: Bool
  ) -> [SlideGroup] {
    var setter = SlideSetter(
      briefing: briefing, library: library, width: width, isRoomy: isRoomy)
    for part in slide.parts { setter.append(part) }
    setter.appendNotes(citedOn: slide)
    return setter.groups
  }

  private init(briefing: Briefing, library: Library, width: Int, isRoomy: Bool) {
    self.briefing = briefing
    self.library = library
    self.width = width
    self.isRoomy = isRoomy
  }

  private mutating func append(_ part: Briefing.Part) {
    if part.beginsStep { step += 1 }
    switch part.content {
    case .heading(let text):
      append(
        heading: RichText(text, Style(.heading, on: .page, .bold))
          .withholding(library.withheldNames).wrapped(width: width))
    case .ownBlock(let index):
      if let text = briefing.text { append(block: index, of: text, document: nil) }
    case .block(let document, let index):
      guard library.dossier.documents.indices.contains(document) else { return }
      append(block: index, of: library.dossier.documents[document], document: document)
    case .records(let kind, let keys):
      append(keys, as: kind, showsPoints: true, isIncremental: part.isIncremental)
    case .view(let view): append(view, isIncremental: part.isIncremental)
    case .mistake(let words): append(mistake: words)
    }
  }

  private mutating func append(_ view: LiveView, isIncremental: Bool) {
    if view.kind == .quote { return append(quote: view) }
    let keys = view.records(in: library.dossier)
    guard !keys.isEmpty else {
      let words = "line \(view.place.line): the block '\(view.kind.rawValue)' shows nothing"
      return append(mistake: words)
    }
    append(keys, as: view.kind, showsPoints: view.showsPoints, isIncremental: isIncremental)
  }
}

// MARK: - Groups

extension SlideSetter {
  /// Adds the heading of the slide, with a line as long as it below where there is room.
  mutating func append(heading lines: [RichText]) {
    groups.append(
      SlideGroup(
        lines: isRoomy ? lines.underlined : lines, gap: .paragraph, step: step,
        heading: lines.map(\.text).joined(separator: " ")))
  }

  /// Adds a text behind a lead, with its other lines set in as far as the first.
  ///
  /// A lead that would leave less than half of the line stands on a line of its own.
  mutating func append(
    _ text: RichText, behind lead: RichText = RichText(), gap: SlideGroup.Gap = .paragraph,
    basis: SlideBasis? = nil
  ) {
    let indent = lead.displayWidth
    let text = text.withholding(library.withheldNames)
    let lead = lead.withholding(library.withheldNames)
    guard indent * 2 > width else {
      let blanks = RichText(String(repeating: " ", count: indent))
      let lines = text.wrapped(width: max(1, width - indent)).enumerated().map { number, line in
        (number == 0 ? lead : blanks) + line
      }
      return append(lines: lines, gap: gap, basis: basis)
    }
    append(
      lines: lead.wrapped(width: width) + text.wrapped(width: width), gap: gap, basis: basis)
  }

  /// Adds a small heading, which stays with what stands below it.
  mutating func append(label: RichText) {
    groups.append(
      SlideGroup(
        lines: label.withholding(library.withheldNames).wrapped(width: width), gap: .paragraph,
        step: step, isLabel: true))
  }

  /// Says what cannot be shown, and why.
  mutating func append(mistake words: String) {
    append(RichText(words, Style(.error)), behind: RichText("✗ ", Style(.error)))
  }

  mutating func append(lines: [RichText], gap: SlideGroup.Gap, basis: SlideBasis? = nil) {
    // What stands below the heading stands apart from it, however little room there is.
    let gap = gap == .item && groups.last?.isHeading == true ? .paragraph : gap
    groups.append(SlideGroup(lines: lines, gap: gap, step: step, basis: basis))
  }

  /// Adds a line to the group that was added last.
  mutating func addToLast(_ line: RichText) {
    if !groups.isEmpty { groups[groups.count - 1].lines.append(line) }
  }

  /// Lets what follows wait for the next step.
  mutating func beginStep() {
    step += 1
  }
}

// MARK: - Text

extension SlideSetter {
  private mutating func append(block index: Int, of text: Document, document: Int?) {
    guard text.blocks.indices.contains(index) else { return }
    let block = text.blocks[index]
    let text = text.withholding(library.withheldNames, in: block.range)
    let tables = document.map { library.tables[$0] } ?? findTables(for: index, in: text)
    let lines = BlockSetter(
      document: text, index: index, measure: width, tables: tables, options: ReadingOptions()
    ).lines().map(\.text)
    if block.isHeading, groups.isEmpty { return append(heading: lines) }
    let basis = document.flatMap { document -> SlideBasis? in
      block.isHeading ? nil : .passage(document: document, range: block.range)
    }
    append(lines: lines, gap: Self.gap(before: index, in: text), basis: basis)
  }

  /// The tables of the briefing's own text, as far as a block needs them.
  ///
  /// - Complexity: O(*n*) in the blocks for the first row of a table on a slide, else O(1).
  private mutating func findTables(for index: Int, in text: Document) -> TableMap {
    guard text.blocks[index].isTableRow else { return TableMap() }
    let tables = ownTables ?? TableMap(text)
    ownTables = tables
    return tables
  }

  private static func gap(before index: Int, in text: Document) -> SlideGroup.Gap {
    let block = text.blocks[index]
    guard index > 0 else { return .paragraph }
    if block.isTableRow { return text.blocks[index - 1].isTableRow ? .none : .paragraph }
    guard block.listDepth > 0, text.blocks[index - 1].listDepth > 0 else { return .paragraph }
    return block.listDepth > 1 ? .none : .item
  }

  /// Adds the notes that the slide's own text cites, small, below everything.
  private mutating func appendNotes(citedOn slide: Briefing.Slide) {
    guard let text = briefing.text, !text.notes.isEmpty else { return }
    let ranges = slide.parts.compactMap { part -> Range<Int>? in
      if case .ownBlock(let index) = part.content { text.blocks[index].range } else { nil }
    }
    let notes = ranges.flatMap { text.noteReferences(in: $0).map(\.note) }.eachOnce
    for (number, index) in notes.flatMap({ text.notes[$0].blocks }).enumerated() {
      let lines = BlockSetter(
        document: text.withholding(library.withheldNames, in: text.blocks[index].range),
        index: index, measure: width, tables: findTables(for: index, in: text),
        options: ReadingOptions()
      ).lines().map { line in
        line.text.restyled(0..<Int.max) { Style(.muted, on: $0.ground, $0.traits) }
      }
      append(lines: lines, gap: number == 0 ? .paragraph : .none)
    }
  }

  private mutating func append(quote view: LiveView) {
    guard let passage = view.passage(in: library.dossier),
      let document = library.documentIndex(ofDocument: passage.document),
      passage.range.upperBound <= library.dossier.documents[document].text.utf8.count
    else {
      let words = "line \(view.place.line): the words of this quote are not found"
      return append(mistake: words)
    }
    let text = library.dossier.documents[document]
    let basis = SlideBasis.passage(document: document, range: passage.range)
    let words = text.text[utf8: passage.range].collapsingWhitespace
    append(RichText("“\(words)”", Style(.text, on: .page, .italic)), basis: basis)
    append(
      RichText(text.whereabouts(of: passage.range), Style(.muted)),
      behind: RichText("  — ", Style(.muted)), gap: .none, basis: basis)
  }
}

extension [RichText] {
  /// The lines with one as long as they are below.
  var underlined: [RichText] {
    let length = map(\.displayWidth).max() ?? 0
    return self + [RichText(String(repeating: "━", count: length), Style(.line))]
  }
}
