/// Parts a page where it can be parsed in pieces, so that the tree of a large page is never in
/// memory whole.
///
/// A piece begins with the tag of a paragraph, a division or a heading, where nothing is open but
/// divisions and emphasis; what is open is opened again before it. Within tables, lists and the
/// like nothing is parted, nor within whatever the page says is a note.
struct HTMLPieces {
  /// A part of a page that can be parsed by itself.
  struct Piece: Equatable {
    /// The tags to be opened before it, as they stand in the page.
    let preface: [UInt8]

    /// UTF-8 offsets in the page.
    let range: Range<Int>
  }

  private enum Kind {
    case block, emphasis
    /// In it nothing is parted.
    case whole
    /// The same, and no closing tag within reaches beyond it.
    case scope
  }

  private struct Element {
    let name: String
    let kind: Kind
    let tag: Range<Int>
  }

  private let bytes: [UInt8]
  private let length: Int
  private let doctype: [UInt8]

  /// What is open, the innermost last; emphasis stays open where a block ends around it.
  private var open: [Element] = []
  private var pieces: [Piece] = []
  private var start = 0
  private var preface: [UInt8] = []

  /// The pieces of a page.
  ///
  /// - Parameters:
  ///   - bytes: The page as ``HTMLPruner`` leaves it.
  ///   - length: From how many bytes on a piece may end.
  /// - Returns: The pieces; at least one.
  /// - Complexity: O(*n*) in the length of the page.
  static func pieces(of bytes: [UInt8], length: Int = 1 << 14) -> [Piece] {
    guard bytes.count > length else { return [Piece(preface: [], range: 0..<bytes.count)] }
    var pieces = HTMLPieces(bytes, length: length)
    var scanner = HTMLTagScanner(bytes)
    while let tag = scanner.next() {
      pieces.read(tag)
      if !tag.isClosing, HTMLPruner.holdsText.contains(tag.name) {
        scanner.skipContent(of: tag.name)
      }
    }
    pieces.endPiece(at: bytes.count)
    return pieces.pieces
  }

  private init(_ bytes: [UInt8], length: Int) {
    self.bytes = bytes
    self.length = length
    // Without it, browsers read a page by the rules of old ones.
    let head = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
    doctype = head.contains("<!doctype") ? Array("<!DOCTYPE html>".utf8) : []
  }

  private mutating func endPiece(at end: Int) {
    pieces.append(Piece(preface: preface, range: start..<end))
    start = end
  }

  private mutating func read(_ tag: HTMLTagScanner.Tag) {
    if tag.isClosing {
      close(tag.name)
    } else {
      if tag.range.lowerBound - start >= length, Self.beginsPiece.contains(tag.name) {
        beginPiece(at: tag.range.lowerBound)
      }
      if !Self.withoutContent.contains(tag.name) { open(tag) }
    }
  }

  /// The bytes of all tags that are opened again.
  private static let longestPreface = 1 << 12

  private mutating func beginPiece(at offset: Int) {
    guard open.allSatisfy({ $0.kind == .block || $0.kind == .emphasis }),
      open.reduce(0, { $0 + $1.tag.count }) <= Self.longestPreface
    else { return }
    endPiece(at: offset)
    preface = open.reduce(into: doctype) { $0 += bytes[$1.tag] }
  }
}

// MARK: - What is open

extension HTMLPieces {
  private mutating func open(_ tag: HTMLTagScanner.Tag) {
    // A link within a link ends the outer one, and there is one form at a time.
    if tag.name == "a", let last = lastEmphasis("a") { open.remove(at: last) }
    if tag.name == "form", open.contains(where: { $0.name == "form" }) { return }
    let kind = kind(of: tag)
    let same = open.indices.filter { kind == .emphasis && bytes[open[$0].tag] == bytes[tag.range] }
    if same.count == Self.mostOfSame { open.remove(at: same[0]) }
    open.append(Element(name: tag.name, kind: kind, tag: tag.range))
  }

  /// How many tags of emphasis that say the same browsers keep open from block to block.
  private static let mostOfSame = 3

  private func kind(of tag: HTMLTagScanner.Tag) -> Kind {
    if HTMLPruner.formatting.contains(tag.name) { return .emphasis }
    if HTMLPruner.scopes.contains(tag.name) { return .scope }
    guard HTMLPruner.blocks.contains(tag.name), !Self.wholeBlocks.contains(tag.name) else {
      return .whole
    }
    let text = String(decoding: bytes[tag.range], as: UTF8.self).lowercased()
    return Self.signsOfWholes.contains(where: text.contains) ? .whole : .block
  }

  private mutating func close(_ name: String) {
    if HTMLPruner.formatting.contains(name) {
      if let index = lastEmphasis(name) { open.remove(at: index) }
    } else if let index = lastOpen(name) {
      let isScope = open[index].kind == .scope
      let inner = open[(index + 1)...].filter { $0.kind == .emphasis && !isScope }
      // A form's end closes nothing that is in it.
      if name == "form" { open.remove(at: index) } else { open[index...] = inner[...] }
    }
  }

  /// The emphasis of a name that was opened last and can be closed.
  private func lastEmphasis(_ name: String) -> Int? {
    let scope = open.lastIndex { $0.kind == .scope }.map { $0 + 1 } ?? 0
    return open[scope...].lastIndex { $0.name == name }
  }

  /// Where the element stands that a closing tag closes, if there is one.
  private func lastOpen(_ name: String) -> Int? {
    let isBlock = HTMLPruner.blocks.contains(name)
    for index in open.indices.reversed() {
      let element = open[index]
      if element.name == name { return index }
      if Self.headings.contains(name), Self.headings.contains(element.name) { return index }
      if element.kind == .scope { return nil }
      if !isBlock, HTMLPruner.blocks.contains(element.name) { return nil }
    }
    return nil
  }
}

// MARK: - Names

extension HTMLPieces {
  private static let headings: Set = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// They end a paragraph, and so all that a paragraph may hold.
  private static let beginsPiece = headings.union(["p", "div", "section", "article"])

  /// Blocks in which nothing is parted.
  private static let wholeBlocks = headings.union([
    "details", "dialog", "dir", "dl", "fieldset", "figcaption", "figure", "listing", "menu", "ol",
    "pre", "summary", "ul",
  ])

  /// Words in a tag that may say that it is a note or the number of a page, which is told by all
  /// that the element holds.
  private static let signsOfWholes = ["note", "foot", "page"]

  private static let withoutContent = HTMLPruner.closesByItself.union(HTMLPruner.holdsText)
}
