/// Turns a file into a document.
package enum DocumentReader {
  /// Reads a document and what is wrong with it.
  ///
  /// The file's name gives the id, and the title where neither the front matter nor the text does.
  ///
  /// - Parameters:
  ///   - source: The file, or what a converter made of it.
  ///   - name: The file's name, with the ending.
  ///   - isOfDossier: Whether its front matter follows the dossier's own keys.
  /// - Returns: The document, and what is wrong with it.
  /// - Complexity: O(*n* log *n*) in the number of its parts, O(*n*) in its length.
  package static func read(
    _ source: SourceText, name: String, isOfDossier: Bool = true
  ) -> (document: Document, problems: [Problem]) {
    let frontMatter = FrontMatter(of: source, isOfDossier: isOfDossier)
    var draft = draft(of: source, from: frontMatter.bodyStart)
    draft.metadata = frontMatter.metadata.completed(with: draft.metadata)
    Structure.recognise(in: &draft)
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    let id = frontMatter.id ?? (stem.isEmpty ? name : stem)
    let strayMarkers = draft.problemsWithMarkers(in: source)
    let document = Document(id: id, source: source, taking: &draft)
    var problems = frontMatter.problems + document.problemsWithNotes + strayMarkers
    if source.replacements > 0 {
      problems.append(
        Problem(.replacedCharacters(source.replacements), at: SourcePlace(path: source.path)))
    }
    return (document, problems)
  }

  private static func draft(of source: SourceText, from start: Int) -> Draft {
    switch source.format {
    case .html: HTMLReader.read(source)
    case .pdf: PDFReader.read(source)
    case .markdown: MarkdownReader.read(source, from: start)
    case .plainText where MarkdownSigns.areIn(source.text):
      MarkdownReader.read(source, from: start)
    default: PlainTextReader.read(source, from: start)
    }
  }
}

extension Document {
  fileprivate init(id: String, source: SourceText, taking draft: inout Draft) {
    var metadata = draft.metadata
    let body = Assembler.assemble(taking: &draft)
    if metadata.title.isEmpty {
      metadata.title =
        body.sections.first.map { body.text[utf8: $0.heading].collapsingWhitespace }
        ?? id
    }
    self.init(
      id: id, metadata: metadata, source: source, text: body.text, blocks: body.blocks,
      spans: body.spans, sections: body.sections, notes: body.notes,
      noteReferences: body.noteReferences, sourceMap: body.sourceMap)
  }

  /// The notes that nothing cites.
  fileprivate var problemsWithNotes: [Problem] {
    let cited = Set(noteReferences.map(\.note))
    return notes.indices.filter { !cited.contains($0) }.map { index in
      let offset = sourceMap.sourceOffset(of: notes[index].range.lowerBound)
      return Problem(.noteWithoutMarker(notes[index].label), at: source.place(at: offset))
    }
  }
}

extension Draft {
  /// The markers that cite nothing.
  fileprivate func problemsWithMarkers(in source: SourceText) -> [Problem] {
    strayMarkers.map { marker in
      let offset = sourceMap.sourceOffset(of: marker.offset)
      return Problem(.markerWithoutNote(marker.label), at: source.place(at: offset))
    }
  }
}

extension Metadata {
  /// This, with what only the other one knows.
  func completed(with other: Metadata) -> Metadata {
    var metadata = self
    if title.isEmpty { metadata.title = other.title }
    if authors.isEmpty { metadata.authors = other.authors }
    metadata.issued = issued ?? other.issued
    metadata.publisher = publisher ?? other.publisher
    metadata.url = url ?? other.url
    metadata.abstract = abstract ?? other.abstract
    metadata.language = language ?? other.language
    return metadata
  }
}
