internal import Yams

/// Turns a Markdown file into a document.
package enum DocumentReader {
  /// Reads a document and what is wrong with it.
  ///
  /// The file's name gives the id and the title where the front matter has none.
  package static func read(
    _ source: SourceText, name: String
  ) -> (document: Document, problems: [Problem]) {
    let frontMatter = FrontMatter(of: source)
    var problems = frontMatter.problems
    let body = MarkdownReader.read(source, from: frontMatter.bodyStart)
    problems += body.problems
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    let id = frontMatter.id ?? (stem.isEmpty ? name : stem)
    var metadata = frontMatter.metadata
    if metadata.title.isEmpty { metadata.title = body.sections.first?.title ?? id }
    if source.replacements > 0 {
      problems.append(
        Problem(.replacedCharacters(source.replacements), at: SourcePlace(file: source.path)))
    }
    let document = Document(
      id: id, metadata: metadata, source: source, text: body.text, blocks: body.blocks,
      spans: body.spans, sections: body.sections, notes: body.notes,
      noteReferences: body.noteReferences, sourceMap: body.sourceMap)
    return (document, problems)
  }
}

/// The YAML between two lines of three hyphens at the top of a document.
private struct FrontMatter {
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
