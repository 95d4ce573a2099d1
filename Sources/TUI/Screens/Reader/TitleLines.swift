internal import Canvas
internal import Model

/// What stands above the text of a document: its title, who wrote it, where and when it appeared,
/// and what else a reader must know before the first line.
///
/// What the document's own opening says is left out, so that nothing is read twice.
struct TitleLines {
  private let document: Document

  private let opening: DocumentOpening

  init(of document: Document) {
    self.document = document
    opening = DocumentOpening(of: document)
  }

  /// The lines before they are set in a measure; none is empty.
  var texts: [RichText] {
    let metadata = document.metadata
    let signs = document.source.replacements
    let texts = [
      RichText(
        opening.isTitled(metadata.title) ? "" : metadata.title, Style(.heading, on: .page, .bold)),
      RichText(authors), RichText(published, Style(.muted)), RichText(event, Style(.muted)),
      RichText(metadata.handling ?? "", Style(.warning)),
      RichText(signs > 0 ? Self.notice(ofSigns: signs) : "", Style(.muted)),
    ]
    return texts.filter { !$0.isEmpty }
  }

  /// The authors, unless the opening names all of them.
  private var authors: String {
    let names = document.metadata.authors.map(\.displayText)
    return names.allSatisfy(opening.says) ? "" : names.joined(separator: ", ")
  }

  private var published: String {
    let metadata = document.metadata
    return Self.line(
      [metadata.containerTitle, metadata.publisher, metadata.issued?.displayText]
        .map { $0.flatMap(unsaid) })
  }

  /// A text, unless the opening says it.
  private func unsaid(_ text: String) -> String? {
    opening.says(text) ? nil : text
  }

  private var event: String {
    let metadata = document.metadata
    return Self.line([metadata.event, metadata.eventPlace, metadata.eventDate?.displayText])
  }

  private static func line(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.joined(separator: " · ")
  }

  /// What the reader is told where the file held what a terminal could act on.
  private static func notice(ofSigns count: Int) -> String {
    count == 1
      ? "1 control character is shown as a sign" : "\(count) control characters are shown as signs"
  }
}
