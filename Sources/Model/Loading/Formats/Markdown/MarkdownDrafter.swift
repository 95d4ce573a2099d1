/// Drafts a document from the walk through its parsed Markdown.
struct MarkdownDrafter {
  let source: SourceText

  /// The line of the file that cmark takes for its first.
  private var firstLine = 1

  /// The line on which the piece begins, as cmark counts, and its UTF-8 offset in the file.
  private var pieceLine = 1
  private var pieceStart = 0

  /// The bytes that were added to lines before cmark read them, by their numbers in the piece.
  private let shifts: [Int: Int]

  /// The labels of the notes that can be cited in the piece, as cmark numbers them, and how many of
  /// them, the first ones, are notes of the piece itself.
  private(set) var pieceNotes: [String] = []
  private var ownNotes = 0

  /// How many notes of the piece were met.
  private var notesMet = 0

  /// Whether signs of the piece stand for others, as ``MarkdownStandIns`` says.
  private(set) var hasStandIns = false

  /// Whether a note is passed over that stands in another piece.
  private var isElsewhere = false

  /// The labels that citations name until all notes are known.
  var labels = LabelNumbers()

  /// The index of each note, by the number of its label.
  private var noteOfLabel: [Int: Int] = [:]

  var builder: DraftBuilder

  /// The UTF-8 offset in the file behind what was read last.
  var cursor = 0

  /// The number of the next item in each list around, `nil` in a list with bullets.
  private var itemNumbers: [Int?] = []
  private var isFirstCell = true
  private var note: Int?
  var inlineHTML = InlineHTML()

  /// - Parameters:
  ///   - source: The file.
  ///   - shifts: The bytes that were added to lines before they are parsed, by their numbers in the
  ///     first piece, from 1.
  init(source: SourceText, shifts: [Int: Int]) {
    self.source = source
    self.shifts = shifts
    builder = DraftBuilder(expecting: source.text.utf8.count)
  }

  /// Begins a part of the file that is parsed by itself.
  ///
  /// - Parameters:
  ///   - start: The UTF-8 offset at which it begins.
  ///   - lines: How many lines are parsed before it.
  ///   - notes: The labels of the notes that it can cite, in cmark's order.
  ///   - ownNotes: How many of those, the first ones, are in the part itself.
  ///   - hasStandIns: Whether signs of it stand for others, as ``MarkdownStandIns`` says.
  mutating func beginPiece(
    at start: Int, lines: Int, notes: [String], ownNotes: Int, hasStandIns: Bool
  ) {
    pieceStart = start
    pieceLine = lines + 1
    firstLine = source.lineNumber(at: start) - lines
    pieceNotes = notes
    self.ownNotes = ownNotes
    self.hasStandIns = hasStandIns
    notesMet = 0
  }

  /// Takes in one step of the walk.
  mutating func read(_ node: MarkdownNode, isEntering: Bool) {
    if isElsewhere {
      isElsewhere = node.kind != .noteDefinition
    } else if isEntering {
      enter(node)
    } else {
      exit(node)
    }
  }

  consuming func finish() -> Draft {
    let noteOfLabel = noteOfLabel
    var draft = builder.draft
    draft.citations = draft.citations.compactMap { citation in
      noteOfLabel[citation.note].map { NoteReference(note: $0, offset: citation.offset) }
    }
    return draft
  }

  private var sourceLength: Int { source.text.utf8.count }
}

// MARK: - Blocks

extension MarkdownDrafter {
  private mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: builder.quoteDepth += 1
    case .list: enterList(node)
    case .item: builder.marker = nextItemMarker()
    case .noteDefinition: enterNote()
    case .paragraph, .heading, .tableRow: beginBlock(node)
    case .tableCell: beginCell()
    case .codeBlock: appendCodeBlock(node)
    case .htmlBlock: appendHTMLBlock(node)
    case .rule:
      beginBlock(node)
      endBlock(.rule)
    case .emphasis, .strong, .link: builder.open()
    case .text: append(node.literal)
    case .code: appendCode(node)
    case .html: appendHTML(node.literal)
    case .image: append("[image: ")
    case .softBreak: if !inlineHTML.isHidden { builder.append(.blank) }
    case .lineBreak: builder.append(.lineFeed)
    case .noteReference: appendReference(node)
    case .other: break
    }
  }

  private mutating func exit(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: builder.quoteDepth -= 1
    case .list:
      builder.listDepth -= 1
      itemNumbers.removeLast()
    case .item: builder.marker = nil
    case .noteDefinition: note = nil
    case .paragraph: endBlock(.paragraph)
    case .heading:
      cutAttributes()
      endBlock(.heading(level: node.headingLevel))
    case .tableRow: endBlock(.tableRow(isHeader: node.isTableHeader))
    case .emphasis: builder.close(.emphasis)
    case .strong: builder.close(.strong)
    case .link: builder.close(.link(destination: TextCleaner.clean(node.destination).text))
    case .image: append("]")
    default: break
    }
  }

  private mutating func enterList(_ node: MarkdownNode) {
    builder.listDepth += 1
    itemNumbers.append(node.firstNumber)
  }

  private mutating func nextItemMarker() -> String {
    guard let number = itemNumbers.last.flatMap({ $0 }) else { return "•" }
    itemNumbers[itemNumbers.count - 1] = number + 1
    return "\(number)."
  }

  /// Begins a note; cmark keeps no labels, but the order of what was cited.
  private mutating func enterNote() {
    defer { notesMet += 1 }
    guard notesMet < ownNotes else {
      isElsewhere = true
      return
    }
    let index = builder.addNote(RepeatedNoteLabels.removed(from: pieceNotes[notesMet]))
    noteOfLabel[labels.number(of: pieceNotes[notesMet])] = index
    note = index
  }

  private mutating func beginBlock(_ node: MarkdownNode) {
    builder.beginBlock()
    isFirstCell = true
    findStart(of: node)
  }

  private mutating func findStart(of node: MarkdownNode) {
    let isFirstLine = node.startLine == pieceLine
    let line = isFirstLine ? pieceStart : source.startOfLine(node.startLine + firstLine - 1)
    let column = node.startColumn - 1 - shifts[node.startLine - pieceLine + 1, default: 0]
    cursor = min(line + max(0, column), sourceLength)
  }

  private mutating func endBlock(_ kind: Block.Kind) {
    for kind in inlineHTML.unclosed() { builder.close(kind) }
    builder.endBlock(kind, role: role)
  }

  /// Cuts what some programs write behind a heading, `{#name}`, and lets links lead to the heading.
  private mutating func cutAttributes() {
    let text = builder.blockText
    guard text.last == UInt8(ascii: "}"), let start = text.lastIndex(of: UInt8(ascii: "{")),
      start > text.startIndex, start + 1 < text.endIndex - 1,
      Self.attributeSigns.contains(text[start + 1])
    else { return }
    let words = text[(start + 1)..<(text.endIndex - 1)].split(separator: .blank)
    for word in words where word.first == UInt8(ascii: "#") {
      builder.addAnchor(String(decoding: word.dropFirst(), as: UTF8.self), at: text.startIndex)
    }
    let blanks = text[..<start].reversed().prefix { $0 == .blank }.count
    builder.cut((start - blanks)..<text.endIndex)
  }

  /// A name, a class, and the sign for a heading without a number.
  private static let attributeSigns = Set("#.-".utf8)

  private var role: Draft.Role { note.map { .note(Int32(clamping: $0)) } ?? .body }

  private mutating func appendCodeBlock(_ node: MarkdownNode) {
    beginBlock(node)
    let lines = node.literal.dropLastLineFeed.split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { builder.append(.lineFeed) }
      append(asWritten: String(line))
    }
    endBlock(.code)
  }

  /// Reads a part of a page between the paragraphs of Markdown.
  ///
  /// A comment or a script that never ends would hide the rest of the document, so it is shown.
  private mutating func appendHTMLBlock(_ node: MarkdownNode) {
    let fragment = bytes(asWritten: RepeatedNoteLabels.removed(from: node.literal))
    if Self.isUnended(fragment) { return appendCodeBlock(node) }
    findStart(of: node)
    // Within a quotation each line has signs in front, and the fragment stands nowhere as it is.
    let found = source.text.firstOffset(of: fragment, from: cursor, within: Self.reach)
    if let found { cursor = found + fragment.count }
    HTMLReader.read(fragment, at: found, into: &builder, role: role)
  }

  private static func isUnended(_ fragment: [UInt8]) -> Bool {
    let start = String(decoding: fragment.prefix(16), as: UTF8.self).trimmingBlanks.lowercased()
    let ends = [("<!--", "-->"), ("<script", "</script"), ("<style", "</style")]
    guard let end = ends.first(where: { start.hasPrefix($0.0) })?.1 else { return false }
    let text = String(decoding: fragment, as: UTF8.self).lowercased()
    return Array(text.utf8).firstOffset(of: Array(end.utf8)) == nil
  }

  private mutating func beginCell() {
    if !isFirstCell { builder.append(UInt8(ascii: "\t")) }
    isFirstCell = false
  }
}

extension String {
  fileprivate var dropLastLineFeed: Substring {
    hasSuffix("\n") ? dropLast() : self[...]
  }
}

/// Numbers for labels of notes, which may be written in either case.
struct LabelNumbers {
  private var numbers: [String: Int] = [:]

  mutating func number(of label: String) -> Int {
    let key = label.lowercased()
    if let number = numbers[key] { return number }
    numbers[key] = numbers.count
    return numbers.count - 1
  }
}
