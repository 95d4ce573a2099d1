internal import Canvas
internal import Model

/// What stands above the text of a document: its title, who wrote it, where and when it appeared,
/// and what else a reader must know before the first line.
///
/// What the document's own opening says is left out, so that nothing is read twice.
struct TitleLines {
  private let document: Document

  /// The words of the first short blocks.
  private let opening: [[Substring]]

  init(of document: Document) {
    self.document = document
    opening = document.body.prefix(Self.blocksInOpening)
      .prefix { $0.range.count <= Self.longestBlock }
      .map { document.text[utf8: $0.range].foldedWords }
  }

  /// Titles, names and dates stand in the first few blocks, and are short.
  private static let blocksInOpening = 10
  private static let longestBlock = 300

  /// The lines before they are set in a measure; none is empty.
  var texts: [RichText] {
    let metadata = document.metadata
    let signs = document.source.replacements
    let texts = [
      RichText(opensWithTitle ? "" : metadata.title, Style(.heading, on: .page, .bold)),
      RichText(authors), RichText(published, Style(.muted)), RichText(event, Style(.muted)),
      RichText(metadata.handling ?? "", Style(.warning)),
      RichText(signs > 0 ? Self.notice(ofSigns: signs) : "", Style(.muted)),
    ]
    return texts.filter { !$0.isEmpty }
  }

  /// The authors, unless the opening names all of them.
  private var authors: String {
    let names = document.metadata.authors.map(\.displayText)
    return names.allSatisfy(isInOpening) ? "" : names.joined(separator: ", ")
  }

  private var published: String {
    let metadata = document.metadata
    return Self.line(
      [metadata.containerTitle, metadata.publisher, metadata.issued?.displayText]
        .map { $0.flatMap { isInOpening($0) ? nil : $0 } })
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

extension TitleLines {
  /// Whether one block of the opening, or some in a row, are the title and nothing else.
  private var opensWithTitle: Bool {
    let title = document.metadata.title.foldedWords
    return opening.indices.contains { first in
      var words: [Substring] = []
      return opening[first...].contains { block in
        words += block
        return words == title
      }
    }
  }

  /// Whether a block of the opening has some words in a row, or the same date in American order.
  private func isInOpening(_ text: String) -> Bool {
    let words = text.foldedWords
    guard let first = words.first else { return true }
    let orders =
      words.count == 3 && first.allSatisfy(\.isNumber)
      ? [words, [words[1], first, words[2]]] : [words]
    return opening.contains { block in orders.contains { block.contains($0) } }
  }
}

extension StringProtocol {
  /// The words in small letters, without what stands between them.
  fileprivate var foldedWords: [Substring] {
    lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
