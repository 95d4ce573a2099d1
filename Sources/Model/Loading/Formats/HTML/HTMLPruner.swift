/// Takes from a page what a parser would take too long for, and leaves every byte where it is.
///
/// HTML5 has a parser look through all open elements at most tags, and open again in each paragraph
/// what the one before left open. Where a page nests deeper than browsers follow, the tags that go
/// deeper are made harmless: those of blocks become `<p>`, which do not nest, all others comments.
struct HTMLPruner {
  private enum Kind {
    /// Reopened in the next block where a block ends before it.
    case formatting
    case block
    case other
  }

  private struct Element {
    let name: String
    let kind: Kind

    /// Whether no closing tag of another element reaches beyond it.
    let isScope: Bool
  }

  private static let deepest = 256
  private static let deepestFormatting = 4

  private var scanner: HTMLTagScanner
  private let isXHTML: Bool
  private var open: [Element] = []
  private var openFormatting = 0

  /// How many elements of a name are open, so that most looks through them are spared.
  private var openCounts: [String: Int] = [:]

  /// How many opening tags of a name were taken away and not closed yet.
  private var pruned: [String: Int] = [:]

  /// Where the last tag ends that was made a paragraph's.
  private var lastBreak: Int?

  /// - Complexity: O(*n*) in the length of the page.
  static func prune(_ bytes: consuming [UInt8]) -> [UInt8] {
    var pruner = HTMLPruner(consume bytes)
    while let tag = pruner.scanner.next() { pruner.read(tag) }
    return pruner.scanner.bytes
  }

  private init(_ bytes: consuming [UInt8]) {
    scanner = HTMLTagScanner(consume bytes)
    isXHTML = scanner.bytes.drop { $0 <= .blank }.starts(with: "<?xml".utf8)
  }

  private mutating func read(_ tag: HTMLTagScanner.Tag) {
    if let surplus = tag.surplus { scanner.blank(surplus..<(tag.range.upperBound - 1)) }
    if Self.pointless.contains(tag.name) {
      remove(tag)
    } else if tag.isClosing {
      close(tag)
    } else if isXHTML, tag.isSelfClosing, Self.mustClose(tag.name) {
      remove(tag)
    } else if Self.holdsText.contains(tag.name) {
      scanner.skipContent(of: tag.name)
    } else {
      open(tag)
    }
  }

  private mutating func open(_ tag: HTMLTagScanner.Tag) {
    if ["td", "th"].contains(tag.name) { closeCell() }
    guard !Self.closesByItself.contains(tag.name) else { return }
    let kind = Self.kind(of: tag.name)
    if tag.name == "a", let last = lastOpen(tag.name) { removeOpen(at: last) }
    if open.count >= Self.deepest
      || (kind == .formatting && openFormatting >= Self.deepestFormatting)
    {
      remove(tag)
      pruned[tag.name, default: 0] += 1
    } else {
      open.append(Element(name: tag.name, kind: kind, isScope: Self.scopes.contains(tag.name)))
      openCounts[tag.name, default: 0] += 1
      if kind == .formatting { openFormatting += 1 }
    }
  }

  private mutating func close(_ tag: HTMLTagScanner.Tag) {
    if let count = pruned[tag.name], count > 0 {
      pruned[tag.name] = count - 1
      remove(tag)
    } else if ["td", "th", "tr"].contains(tag.name) {
      closeCell()
    } else if let index = lastOpen(tag.name) {
      if open[index].kind == .formatting {
        removeOpen(at: index)
      } else {
        while open.count > index { removeOpen(at: open.count - 1) }
      }
    }
  }

  /// Where the element stands that a closing tag closes, if there is one.
  private func lastOpen(_ name: String) -> Int? {
    guard let count = openCounts[name], count > 0 else { return nil }
    let kind = Self.kind(of: name)
    for index in open.indices.reversed() {
      if open[index].name == name { return index }
      if open[index].isScope { return nil }
      if kind == .other, open[index].kind == .block { return nil }
    }
    return nil
  }

  /// A cell leaves nothing open to the next.
  private mutating func closeCell() {
    let table = open.lastIndex { $0.name == "table" }.map { $0 + 1 } ?? open.count
    while open.count > table { removeOpen(at: open.count - 1) }
  }

  private mutating func removeOpen(at index: Int) {
    let element = open.remove(at: index)
    openCounts[element.name, default: 1] -= 1
    if element.kind == .formatting { openFormatting -= 1 }
  }

  /// Makes a tag harmless.
  private mutating func remove(_ tag: HTMLTagScanner.Tag) {
    let start = tag.range.lowerBound + (tag.isClosing ? 2 : 1)
    if Self.kind(of: tag.name) == .block, tag.range.upperBound > start + 1 {
      let isRepeated = lastBreak == tag.range.lowerBound
      lastBreak = tag.range.upperBound
      if isRepeated { return ignore(tag) }
      scanner.replace(at: start, by: UInt8(ascii: "p"))
      scanner.blank((start + 1)..<(tag.range.upperBound - 1))
    } else {
      scanner.blank((tag.range.lowerBound + 1)..<(tag.range.upperBound - 1))
      scanner.replace(at: tag.range.lowerBound + 1, by: UInt8(ascii: "?"))
    }
  }
}

extension HTMLPruner {
  /// Makes of a tag of four bytes or more one that closes what is not open, and so does nothing.
  ///
  /// Right behind a paragraph's tag another would be one more empty paragraph.
  private mutating func ignore(_ tag: HTMLTagScanner.Tag) {
    scanner.blank((tag.range.lowerBound + 1)..<(tag.range.upperBound - 1))
    scanner.replace(at: tag.range.lowerBound + 1, by: UInt8(ascii: "/"))
    scanner.replace(at: tag.range.lowerBound + 2, by: UInt8(ascii: "x"))
  }
}

// MARK: - Names

extension HTMLPruner {
  private static func kind(of name: String) -> Kind {
    if formatting.contains(name) { return .formatting }
    return blocks.contains(name) ? .block : .other
  }

  /// Whether a browser takes no notice of a tag's closing itself, and all that follows for part of
  /// the element.
  private static func mustClose(_ name: String) -> Bool {
    holdsText.contains(name) || (formatting.contains(name) && name != "a")
  }

  static let formatting: Set = [
    "a", "b", "code", "em", "i", "strong", "tt",
  ]

  /// They say how text looks and nothing else.
  private static let pointless: Set = ["big", "font", "nobr", "s", "small", "strike", "u"]

  static let blocks: Set = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "listing", "main", "menu", "nav", "ol", "pre", "section", "summary",
    "table", "ul",
  ]

  static let scopes: Set = [
    "applet", "button", "marquee", "math", "object", "select", "svg", "table", "template",
  ]

  static let holdsText: Set = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
  ]

  /// They have no content, or the next of their kind closes them.
  static let closesByItself: Set = [
    "area", "base", "basefont", "bgsound", "body", "br", "caption", "col", "colgroup", "dd", "dt",
    "embed", "frame", "head", "hr", "html", "image", "img", "input", "keygen", "li", "link", "meta",
    "optgroup", "option", "p", "param", "plaintext", "rp", "rt", "source", "tbody", "td", "tfoot",
    "th", "thead", "tr", "track", "wbr",
  ]
}
