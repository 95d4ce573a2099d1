/// The YAML between two lines of three hyphens at the top of a document.
struct FrontMatter {
  var id: String?
  var metadata = Metadata(title: "")
  var problems: [Problem] = []

  /// The UTF-8 offset at which the document's text begins.
  var bodyStart = 0

  /// Reads the front matter of a file.
  ///
  /// A document of a dossier follows the dossier's own keys, and every slip is told. Any other
  /// file's front matter was written for another program: what is known of it is taken, the rest
  /// is nobody's mistake.
  init(of source: SourceText, isOfDossier: Bool = true) {
    guard let fence = Fence(of: source) else {
      guard let block = TitleBlock(of: source) else { return }
      metadata = block.metadata
      bodyStart = source.startOfLine(block.nextLine)
      return
    }
    guard let end = fence.end(in: source) else {
      problems.append(Problem(.openFrontMatter, at: SourcePlace(path: source.path)))
      return
    }
    bodyStart = source.startOfLine(end)
    let text = String(source.text[utf8: source.startOfLine(2)..<source.startOfLine(end - 1)])
    if isOfDossier, fence == .yaml {
      readFields(text, in: source)
    } else {
      metadata = ForeignFrontMatter(text).metadata
    }
  }

  private mutating func readFields(_ text: String, in source: SourceText) {
    let file = YAMLFile.mapping(text, of: source.path, firstLine: 2)
    problems += file.problems
    guard let node = file.nodes.first,
      var fields = Fields(
        node, owner: "a document", in: source.path, firstLine: 2, problems: &problems)
    else { return }
    read(&fields)
    problems += fields.finish()
  }

  /// The line that front matter stands between.
  enum Fence: String {
    case yaml = "---"
    case toml = "+++"

    /// The fence that a file begins with; a rule above a text is none.
    init?(of source: SourceText) {
      guard source.lineCount > 1, let fence = Fence(rawValue: Self.line(1, of: source)),
        Self.line(2, of: source).contains(where: { !$0.isWhitespace })
      else { return nil }
      self = fence
    }

    /// The number of the line behind the closing fence.
    func end(in source: SourceText) -> Int? {
      (2..<source.lineCount).first { number in
        let line = Self.line(number, of: source)
        return line == rawValue || (self == .yaml && line == "...")
      }.map { $0 + 1 }
    }

    private static func line(_ number: Int, of source: SourceText) -> String {
      source.line(number, atMost: longestFence).droppingBlanksAtEnd
    }

    /// The bytes of a line that are looked at.
    private static let longestFence = 1000
  }

  private mutating func read(_ fields: inout Fields) {
    id = fields.text("id")
    metadata.title = fields.text("title") ?? ""
    metadata.authors = fields.list("author", of: "an author", read: Self.readAuthor)
    metadata.issued = fields.date("issued")
    metadata.publisher = fields.text("publisher")
    metadata.publisherPlace = fields.text("publisher-place")
    metadata.containerTitle = fields.text("container-title")
    metadata.genre = fields.text("genre")
    metadata.url = fields.text("URL")
    metadata.abstract = fields.text("abstract")
    metadata.language = fields.text("language")
    metadata.event = fields.text("event-title")
    metadata.eventPlace = fields.text("event-place")
    metadata.eventDate = fields.date("event-date")
    metadata.handling = fields.text("handling")
  }

  private static func readAuthor(_ fields: inout Fields) -> PersonName? {
    let literal = fields.text("literal")
    let given = fields.text("given")
    let family = fields.text("family", isRequired: literal == nil)
    let ordering = fields.text("static-ordering")
    if let literal { return PersonName(family: literal) }
    return family.map {
      PersonName(given: given, family: $0, isFamilyFirst: ordering == "true")
    }
  }
}

extension SourceText {
  /// The text of a line without what ends it, or of one that has more bytes its beginning.
  func line(_ number: Int, atMost length: Int) -> String {
    let start = startOfLine(number)
    let bytes = text[utf8: start..<text.utf8.count].utf8.prefix(length).prefix { $0 != .lineFeed }
    let line = String(decoding: bytes, as: UTF8.self)
    return line.last == "\r" ? String(line.dropLast()) : line
  }
}

extension String {
  fileprivate var droppingBlanksAtEnd: String {
    String(self[..<(lastIndex { $0 != " " && $0 != "\t" }.map(index(after:)) ?? startIndex)])
  }
}
