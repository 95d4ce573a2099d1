/// What the first blocks of a document say, so that nothing of it need be said once more above them.
///
///     let opening = DocumentOpening(of: document)
///     opening.isTitled(document.metadata.title)   // true where the text begins with its title
package struct DocumentOpening {
  /// The words of each block.
  private let blocks: [[String]]

  /// - Complexity: O(1); at most 5 kB of the text are read.
  package init(of document: Document) {
    blocks = document.body.prefix(Self.mostBlocks).prefix { $0.range.count <= Self.longest }
      .map { Self.words(of: String(document.text[utf8: $0.range])) }
  }

  /// Titles, names and dates stand in the first few blocks, and are short.
  private static let mostBlocks = 16
  private static let longest = 300

  /// Whether one block, or some in a row, are a title and nothing else.
  package func isTitled(_ title: String) -> Bool {
    let title = Self.words(of: title)
    return blocks.indices.contains { first in
      var words: [String] = []
      return blocks[first...].contains { block in
        words += block
        return words == title
      }
    }
  }

  /// Whether a block says all words of a text, in whatever order; a text without words they say.
  package func says(_ text: String) -> Bool {
    let words = Self.words(of: text)
    return words.isEmpty || blocks.contains { block in words.allSatisfy(block.contains) }
  }

  /// The words in small letters, and the numbers without zeros in front.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      Int(word).map(String.init) ?? String(word)
    }
  }
}
