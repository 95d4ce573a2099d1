/// Reads web pages, and what other programs make of office documents.
enum HTMLReader {
  /// Drafts a page.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - pieceLength: From how many bytes on a part may be parsed by itself.
  /// - Returns: The draft.
  /// - Complexity: O(*n*) in the length of the text.
  static func read(_ source: SourceText, pieceLength: Int = 1 << 14) -> Draft {
    let bytes = HTMLPruner.prune(Array(source.text.utf8))
    let pieces = HTMLPieces.pieces(of: bytes, length: pieceLength)
    let draft = read(pieces, of: bytes, showsHidden: false)
    return draft.hasBody
      ? draft : read(pieces, of: bytes, showsHidden: true).withNavigationAsBody
  }

  private static func read(
    _ pieces: [HTMLPieces.Piece], of bytes: [UInt8], showsHidden: Bool
  ) -> Draft {
    var drafter = HTMLDrafter(
      builder: DraftBuilder(expecting: bytes.count), role: .body, showsHidden: showsHidden)
    for piece in pieces {
      let text = pieces.count == 1 ? bytes : piece.preface + bytes[piece.range]
      drafter.beginPiece(
        text, at: piece.range.lowerBound - piece.preface.count, preface: piece.preface.count)
      HTMLTree.walk(text) { drafter.read($0, $1, isEntering: $2) }
    }
    let head = drafter.head
    var builder = drafter.finish()
    builder.set(head.metadata(withHeadings: builder.draft.firstHeadings))
    var draft = builder.draft
    draft.isTitleDoubtful = head.isTitleDoubtful(withHeadings: draft.firstHeadings)
    return draft
  }

  /// Adds a part of a page that stands in another text to the draft of that text.
  ///
  /// - Parameters:
  ///   - fragment: UTF-8.
  ///   - base: The offset in the file where it stands as it is; `nil` where it does not.
  ///   - builder: Its depth of lists and quotations is that of the place.
  ///   - role: What the blocks are in the document.
  static func read(
    _ fragment: [UInt8], at base: Int?, into builder: inout DraftBuilder, role: Draft.Role
  ) {
    var own = DraftBuilder()
    swap(&own, &builder)
    let bytes = HTMLPruner.prune(withoutDrawnLines(fragment))
    var drafter = HTMLDrafter(builder: own, role: role, showsHidden: false)
    drafter.beginPiece(bytes, at: base)
    let context = context(of: bytes)
    if context != "body" { drafter.beginTable(isInRow: context == "tr") }
    HTMLTree.walk(bytes, in: context) { drafter.read($0, $1, isEntering: $2) }
    builder = drafter.finish()
  }

  /// The element that a fragment is a part of, told by its first tag: the rows of a table that a
  /// blank line parts are fragments of their own.
  private static func context(of bytes: [UInt8]) -> String {
    var scanner = HTMLTagScanner(bytes)
    switch scanner.next()?.name {
    case "tr": return "tbody"
    case "td", "th": return "tr"
    case "tbody", "thead", "tfoot", "caption", "colgroup": return "table"
    default: return "body"
    }
  }

  /// The bytes with blanks in lines that are drawn with ten or more hyphens, underscores or equals
  /// signs, which are layout.
  private static func withoutDrawnLines(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for line in bytes.indices.split(whereSeparator: { bytes[$0] == .lineFeed }) {
      let signs = line.filter { bytes[$0] > .blank }
      guard signs.count >= 10, let first = signs.first.map({ bytes[$0] }),
        lineSigns.contains(first), signs.allSatisfy({ bytes[$0] == first })
      else { continue }
      for index in signs { bytes[index] = .blank }
    }
    return bytes
  }

  private static let lineSigns = Array("-_=".utf8)
}

extension Draft {
  /// Whether there is text outside the navigation.
  fileprivate var hasBody: Bool {
    blocks.contains { $0.role == .body && !$0.range.isEmpty }
  }

  /// The first heading of the first level, and those up to the first long paragraph.
  fileprivate var firstHeadings: [String] {
    let body = blocks.lazy.filter { $0.role == .body && $0.range.count <= 500 }
    let first = body.first { $0.kind == .heading(level: 1) }
    let near = body.prefix(40).filter(\.kind.isHeading)
    return ([first].compactMap(\.self) + near).map(string(of:))
  }

  /// A page that is nothing but navigation is all text.
  fileprivate var withNavigationAsBody: Draft {
    var draft = self
    for index in draft.blocks.indices where draft.blocks[index].role == .furniture {
      draft.blocks[index].role = .body
    }
    return draft
  }
}
