/// Reads the tags of HTML that stand within a line of Markdown, one after the other.
struct InlineHTML {
  /// What a tag asks for.
  enum Meaning: Equatable {
    case open
    case close(Span.Kind)
    case lineBreak
    /// A name that links lead to.
    case anchor(String)
    /// A picture, with its description.
    case image(String)
  }

  private var openTags: [(name: String, kind: Span.Kind)] = []
  private var hidden: String?

  /// Whether what is being read is not for readers, as between `<script>` and `</script>`.
  var isHidden: Bool { hidden != nil }

  /// Reads a tag; comments and tags of no meaning ask for nothing.
  mutating func read(_ literal: String) -> [Meaning] {
    guard let tag = HTMLTag(literal) else { return [] }
    if let hidden {
      if tag.isClosing, tag.name == hidden { self.hidden = nil }
      return []
    }
    if tag.isClosing { return close(tag.name).map { [$0] } ?? [] }
    if ["script", "style"].contains(tag.name) { hidden = tag.name }
    let name = tag.attributes["id"] ?? (tag.name == "a" ? tag.attributes["name"] : nil)
    return [name.map(Meaning.anchor), open(tag)].compactMap { $0 }
  }

  /// What the tags are that a block leaves open, the last one first.
  mutating func unclosed() -> [Span.Kind] {
    defer {
      openTags = []
      hidden = nil
    }
    return openTags.reversed().map(\.kind)
  }

  private mutating func open(_ tag: HTMLTag) -> Meaning? {
    switch tag.name {
    case "br": return .lineBreak
    case "img": return .image(TextCleaner.clean(tag.attributes["alt"] ?? "").text)
    case "a":
      return tag.attributes["href"].flatMap { destination in
        open(tag, .link(destination: TextCleaner.clean(destination).text))
      }
    default:
      return Self.kinds[tag.name].flatMap { open(tag, $0) }
    }
  }

  private mutating func open(_ tag: HTMLTag, _ kind: Span.Kind) -> Meaning? {
    guard !tag.isEmpty else { return nil }
    openTags.append((tag.name, kind))
    return .open
  }

  /// Closes the tag that was opened last; any other closing tag has nothing to close.
  private mutating func close(_ name: String) -> Meaning? {
    guard let last = openTags.last, last.name == name else { return nil }
    openTags.removeLast()
    return .close(last.kind)
  }

  private static let kinds: [String: Span.Kind] = [
    "sup": .superscript, "sub": .subscript, "b": .strong, "strong": .strong, "i": .emphasis,
    "em": .emphasis, "cite": .emphasis, "code": .code, "kbd": .code, "tt": .code,
  ]
}

/// A tag of HTML, taken apart.
struct HTMLTag: Equatable {
  /// In lower case.
  let name: String
  var isClosing = false

  /// Whether it closes itself, as `<br/>` does.
  var isEmpty = false

  /// By their names in lower case.
  ///
  /// The first of a name counts. Entities are left as they are.
  private(set) var attributes: [String: String] = [:]

  /// Takes a whole tag apart; `nil` for comments, declarations and what is no tag.
  init?(_ literal: String) {
    var rest = Substring(literal)
    guard rest.first == "<", rest.last == ">" else { return nil }
    rest = rest.dropFirst().dropLast()
    if rest.last == "/" {
      isEmpty = true
      rest = rest.dropLast()
    }
    if rest.first == "/" {
      isClosing = true
      rest = rest.dropFirst()
    }
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard name.first?.isLetter == true else { return nil }
    self.name = name.lowercased()
    readAttributes(rest.dropFirst(name.count))
  }

  private mutating func readAttributes(_ text: Substring) {
    var rest = text.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let name = rest.prefix { !$0.isWhitespace && $0 != "=" }
      rest = rest.dropFirst(max(1, name.count)).drop(while: \.isWhitespace)
      var value: Substring = ""
      if rest.first == "=" {
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        (value, rest) = Self.takeValue(rest)
      }
      if attributes[name.lowercased()] == nil { attributes[name.lowercased()] = String(value) }
      rest = rest.drop(while: \.isWhitespace)
    }
  }

  private static func takeValue(_ text: Substring) -> (value: Substring, rest: Substring) {
    guard let quote = text.first, quote == "\"" || quote == "'" else {
      let value = text.prefix { !$0.isWhitespace }
      return (value, text.dropFirst(value.count))
    }
    let value = text.dropFirst().prefix { $0 != quote }
    return (value, text.dropFirst(value.count + 2))
  }
}
