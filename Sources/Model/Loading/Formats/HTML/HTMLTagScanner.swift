/// Finds the tags of a page, one after the other, and steps over what is no tag.
struct HTMLTagScanner {
  /// A tag; offsets are those of the page.
  struct Tag {
    /// In lower case.
    let name: String
    let isClosing: Bool
    var isSelfClosing = false
    var range: Range<Int>
    /// Where the attributes beyond a sensible number begin.
    var surplus: Int?
  }

  private(set) var bytes: [UInt8]

  /// Where the next tag is looked for.
  private(set) var offset = 0

  /// More attributes than any author writes; a parser compares each with all others.
  private static let mostAttributes = 64

  /// How far the end of literal text is looked for, in bytes; further on it does no harm.
  private static let longestLiteralText = 1 << 14

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next tag.
  ///
  /// - Complexity: O(*n*) for all tags of a page together.
  mutating func next() -> Tag? {
    while let start = bytes.firstOffset(of: [UInt8(ascii: "<")], from: offset) {
      offset = start + 1
      guard offset < bytes.count else { return nil }
      switch bytes[offset] {
      case UInt8(ascii: "!"): skipDeclaration(from: start)
      case UInt8(ascii: "?"): skip(past: [UInt8(ascii: ">")])
      case UInt8(ascii: "/"):
        offset += 1
        if let tag = tag(from: start, isClosing: true) { return tag }
      default:
        if let tag = tag(from: start, isClosing: false) { return tag }
      }
    }
    return nil
  }

  /// Steps over text that may look like tags, up to the closing tag of an element.
  mutating func skipContent(of name: String) {
    let closing = Array("</\(name)".utf8)
    while let start = bytes.firstOffset(of: [UInt8(ascii: "<")], from: offset) {
      let end = start + closing.count
      offset = start
      if end <= bytes.count, bytes[start..<end].elementsEqual(closing, by: { $0.lowercased == $1 })
      {
        return
      }
      offset += 1
    }
    offset = bytes.count
  }

  /// Replaces bytes by blanks.
  mutating func blank(_ range: Range<Int>) {
    for index in range { bytes[index] = .blank }
  }

  mutating func replace(at offset: Int, by byte: UInt8) {
    bytes[offset] = byte
  }

  /// XHTML marks text that holds signs of its own by `<![CDATA[` and `]]>`; HTML drops it.
  private mutating func skipDeclaration(from start: Int) {
    let opening = Array("<![CDATA[".utf8)
    if bytes[start...].starts(with: opening) {
      blank(start..<(start + opening.count))
      offset = start + opening.count
      let ending = Array("]]>".utf8)
      if let end = bytes.firstOffset(of: ending, from: offset, within: Self.longestLiteralText) {
        blank(end..<(end + ending.count))
      }
    } else if bytes[start...].starts(with: Array("<!--".utf8)) {
      offset = min(start + 4, bytes.count)
      skipComment()
    } else {
      skip(past: [UInt8(ascii: ">")])
    }
  }

  private mutating func skipComment() {
    // `<!-->` and `<!--->` are whole comments.
    let rest = bytes[offset...].prefix(2)
    if rest.first == UInt8(ascii: ">") || rest.elementsEqual(Array("->".utf8)) {
      skip(past: [UInt8(ascii: ">")])
    } else {
      skip(past: Array("-->".utf8))
    }
  }

  private mutating func skip(past end: [UInt8]) {
    offset = bytes.firstOffset(of: end, from: offset).map { $0 + end.count } ?? bytes.count
  }
}

// MARK: - A tag

extension HTMLTagScanner {
  private mutating func tag(from start: Int, isClosing: Bool) -> Tag? {
    guard offset < bytes.count, bytes[offset].isASCIILetter else { return nil }
    let name = bytes[offset...].prefix { !Self.endsName($0) }
    offset += name.count
    var tag = Tag(
      name: String(decoding: name.prefix(16).map(\.lowercased), as: UTF8.self),
      isClosing: isClosing, range: start..<start)
    readAttributes(of: &tag)
    tag.range = start..<offset
    return tag
  }

  /// Reads on up to behind the tag's end, the first `>` that stands in no quotation marks.
  private mutating func readAttributes(of tag: inout Tag) {
    var attributes = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: ">") { break }
      tag.isSelfClosing = byte == UInt8(ascii: "/")
      if Self.isSpace(byte) || tag.isSelfClosing { continue }
      attributes += 1
      if attributes > Self.mostAttributes, tag.surplus == nil { tag.surplus = offset - 1 }
      skipAttribute()
    }
  }

  private mutating func skipAttribute() {
    skip { !Self.endsName($0) && $0 != UInt8(ascii: "=") }
    let nameEnd = offset
    skip(while: Self.isSpace)
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
      offset = nameEnd
      return
    }
    offset += 1
    skip(while: Self.isSpace)
    guard offset < bytes.count else { return }
    let quote = bytes[offset]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      offset += 1
      skip(past: [quote])
    } else {
      skip { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
    }
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while offset < bytes.count, condition(bytes[offset]) { offset += 1 }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == .blank || (0x09...0x0D).contains(byte)
  }
}

extension UInt8 {
  /// The lower-case letter of ASCII for an upper-case one, any other byte as it is.
  var lowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}
