/// What the first blocks of a document say, so that nothing of it need be said once more above them.
///
///     let opening = DocumentOpening(of: document)
///     opening.says(document.metadata.title)   // true where the text begins with its title
package struct DocumentOpening {
  private let words: Set<String>

  /// - Complexity: O(1); at most 4 kB of the text are read.
  package init(of document: Document) {
    var words: Set<String> = []
    for block in document.body.prefix(Self.mostBlocks) where block.range.count <= Self.longest {
      words.formUnion(Self.words(of: String(document.text[utf8: block.range])))
    }
    self.words = words
  }

  private static let mostBlocks = 16
  private static let longest = 300

  /// Whether the blocks say all words of a text, in whatever form; a text without words they say.
  package func says(_ text: String) -> Bool {
    Self.words(of: text).allSatisfy(words.contains)
  }

  /// The words in small letters, and the numbers without zeros in front.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      Int(word).map(String.init) ?? String(word)
    }
  }
}
