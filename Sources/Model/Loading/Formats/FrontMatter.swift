internal import Yams

/// The YAML between two lines of three hyphens at the top of a document.
struct FrontMatter {
  var id: String?
  var metadata = Metadata(title: "")
  var problems: [Problem] = []

  /// The UTF-8 offset at which the document's text begins.
  var bodyStart = 0

  init(of source: SourceText) {
    guard source.text.hasPrefix("---\n") || source.text.hasPrefix("---\r\n") else { return }
    guard let end = Self.lineAfterEnd(in: source) else {
      problems.append(Problem(.openFrontMatter, at: SourcePlace(file: source.path)))
      return
    }
    bodyStart = source.startOfLine(end)
    let text = source.text[utf8: source.startOfLine(2)..<source.startOfLine(end - 1)]
    let file = YAMLFile.mapping(String(text), of: source.path, firstLine: 2)
    problems += file.problems
    guard let node = file.nodes.first,
      var fields = Fields(
        node, owner: "a document", in: source.path, firstLine: 2, problems: &problems)
    else { return }
    read(&fields)
    problems += fields.finish()
  }

  /// The number of the line behind the closing hyphens.
  private static func lineAfterEnd(in source: SourceText) -> Int? {
    guard source.lineCount > 1 else { return nil }
    return (2..<source.lineCount).first { line in
      let text = source.text[utf8: source.startOfLine(line)..<source.startOfLine(line + 1)]
      return text.hasPrefix("---") && text.allSatisfy { $0 == "-" || $0.isWhitespace }
    }.map { $0 + 1 }
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
