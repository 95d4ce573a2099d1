/// Reads what `pdftotext -bbox-layout` makes of a PDF.
enum PDFReader {
  /// Drafts a document.
  ///
  /// The text has no places in a file, since nobody can open a PDF at a line.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func read(_ source: SourceText) -> Draft {
    let bytes = Array(source.text.utf8)
    let scanner = PDFScanner(bytes)
    var pages = scanner.pages
    for index in pages.indices { pages[index].joinNoteNumbers(in: bytes) }
    PDFFurniture.mark(in: &pages, of: bytes)
    let words = pages.lazy.flatMap(\.blocks).flatMap(\.lines).flatMap(\.words)
    let bodySize = PDFSizes.usual(of: words) ?? 0
    let parts = PDFParagraphs(of: bytes, bodySize: bodySize)
    let paragraphs = pages.flatMap(parts.paragraphs)
    var drafter = PDFDrafter(
      of: bytes, hyphens: PDFHyphens(pages, of: bytes),
      levels: PDFHeadingLevels(paragraphs, bodySize: bodySize))
    for paragraph in paragraphs { drafter.append(paragraph) }
    var draft = drafter.builder.draft
    draft.metadata = metadata(of: draft, title: scanner.title, author: scanner.author)
    draft.joinTitleLines()
    draft.tellsHeadingsBySize = true
    return draft
  }

  /// The metadata that the text confirms: what writers of PDF leave in it is often of another
  /// document, or the name of a file.
  private static func metadata(of draft: Draft, title: String, author: String) -> Metadata {
    let opening = draft.blocks.prefix { $0.page ?? 1 <= 2 }
    let words = Set(opening.flatMap { self.words(of: draft.string(of: $0)) })
    let titleWords = self.words(of: title)
    let isConfirmed =
      titleWords.count > 1 && titleWords.count { words.contains($0) } * 10 >= titleWords.count * 8
    var metadata = Metadata(title: isConfirmed ? title : largestText(of: draft) ?? "")
    metadata.authors = PersonName.names(in: author).filter { name in
      name.given != nil && self.words(of: name.family).allSatisfy(words.contains)
    }
    return metadata
  }

  /// The largest text of the first page, which may go over several paragraphs.
  private static func largestText(of draft: Draft) -> String? {
    let title = draft.largestBlocks
    guard !title.isEmpty else { return nil }
    return title.map { draft.string(of: $0) }.joined(separator: " ").collapsingWhitespace
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension Draft {
  /// The headings on the first page that are set largest, up to the first other block.
  fileprivate var largestBlocks: ArraySlice<Block> {
    let first = blocks.prefix { $0.page == 1 }
    guard let highest = first.compactMap(\.kind.headingLevel).min() else { return [] }
    let rest = first.drop { $0.kind != .heading(level: highest) }
    return rest.prefix { $0.kind == .heading(level: highest) }
  }

  /// Makes one heading of the lines of a title that are paragraphs of their own.
  fileprivate mutating func joinTitleLines() {
    for index in largestBlocks.indices.dropFirst() { blocks[index].continuesParagraph = true }
  }
}
