/// Puts a draft together, block by block, in the order of the file.
///
///     builder.beginBlock()
///     builder.open()
///     builder.append("Findings", from: 120)
///     builder.close(.strong)
///     builder.endBlock(.paragraph)
struct DraftBuilder {
  private(set) var draft = Draft()

  /// - Parameter length: About how many bytes the text will have.
  init(expecting length: Int = 0) {
    draft.text.reserveCapacity(length)
    // As many as there are in a text of very short parts: room that is not used takes none, but what
    // is moved to a larger room is in memory twice.
    draft.blocks.reserveCapacity(length / Self.shortestPart)
    draft.spans.reserveCapacity(length / Self.shortestPart)
  }

  /// The bytes of a file that a block or a span stands for where there are most of them.
  private static let shortestPart = 8

  /// How many lists and quotations the next block stands in.
  var listDepth = 0
  var quoteDepth = 0

  /// What stands before the next block.
  var marker: String?

  /// The page that is being read.
  var page: Int?

  private var blockStart = 0
  private var openSpans: [Int] = []

  /// The UTF-8 offset that the next text gets.
  var offset: Int { draft.text.count }

  /// The text since the last ``beginBlock()``.
  var blockText: ArraySlice<UInt8> { draft.text[blockStart...] }

  var blockCount: Int { draft.blocks.count }

  mutating func beginBlock() {
    if !draft.blocks.isEmpty { draft.text.append(.lineFeed) }
    blockStart = offset
  }

  mutating func endBlock(_ kind: Block.Kind, role: Draft.Role = .body) {
    draft.blocks.append(
      Draft.Block(
        kind: kind, range: blockStart..<offset, listDepth: listDepth, quoteDepth: quoteDepth,
        marker: marker, page: page, role: role))
    marker = nil
  }

  /// Adds text that is clean already.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, without carriage returns.
  ///   - source: The UTF-8 offset in the file where it stands in these bytes, if it does.
  mutating func append(_ bytes: some Collection<UInt8>, from source: Int? = nil) {
    if let source, !bytes.isEmpty {
      draft.sourceMap.append(
        SourceMap.Piece(textOffset: offset, sourceOffset: source, length: bytes.count))
    }
    draft.text += bytes
  }

  mutating func append(_ byte: UInt8) {
    draft.text.append(byte)
  }

  /// Opens a span; what it is, is said where it closes.
  mutating func open() {
    openSpans.append(offset)
  }

  /// How many spans may lie in each other; no reader sees a difference between more.
  private static let deepest = 32

  /// Closes the span that was opened last; an empty one counts for nothing.
  mutating func close(_ kind: Span.Kind) {
    guard let start = openSpans.popLast(), start < offset, openSpans.count < Self.deepest else {
      return
    }
    let span = Span(kind: kind, range: max(start, blockStart)..<offset)
    // Bold within bold says nothing.
    if !draft.spans.suffix(Self.farthestSame).contains(span) { draft.spans.append(span) }
  }

  /// How many spans back one of the same words is looked for.
  private static let farthestSame = 4

  /// Names the place that is being written, or another one, so that links can lead there; the
  /// first place counts.
  mutating func addAnchor(_ name: String, at place: Int? = nil) {
    guard !name.isEmpty, draft.anchors[name] == nil else { return }
    draft.anchors[name] = place ?? offset
  }

  /// Remembers that the blocks since the given one are what the format calls a note.
  mutating func endNote(from block: Int) {
    guard block < blockCount else { return }
    draft.noteEnds[block] = blockCount
  }

  /// Begins a note that the format itself tells apart, and returns its index.
  mutating func addNote(_ label: String) -> Int {
    draft.notes.append(label)
    return draft.notes.count - 1
  }

  /// Cites a note here.
  mutating func cite(_ note: Int) {
    draft.citations.append(NoteReference(note: note, offset: offset))
  }

  /// Leaves a range out of the document.
  mutating func cut(_ range: Range<Int>) {
    draft.cuts.append(range)
  }

  mutating func set(_ metadata: Metadata) {
    draft.metadata = metadata
  }
}
