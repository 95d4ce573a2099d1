package import Canvas

/// A line of text with a cursor in it, as forms have them.
package struct TextField: Equatable, Sendable {
  private var characters: [Character]

  /// Before which character the cursor stands.
  private var cursor: Int

  /// A field with the cursor behind its text.
  package init(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }

  /// Where the cursor stands in the text, in columns of the screen.
  package var cursorColumn: Int { String(characters[..<cursor]).displayWidth }

  /// Edits the text or moves in it; answers whether the key does either.
  package mutating func press(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.left, []): cursor = max(0, cursor - 1)
    case (.right, []): cursor = min(characters.count, cursor + 1)
    case (.home, []), (.character("a"), .control): cursor = 0
    case (.end, []), (.character("e"), .control): cursor = characters.count
    case (.backspace, []): remove(from: cursor - 1, to: cursor)
    case (.delete, []), (.character("d"), .control): remove(from: cursor, to: cursor + 1)
    case (.character("u"), .control): remove(from: 0, to: cursor)
    case (.character("k"), .control): remove(from: cursor, to: characters.count)
    case (.character("w"), .control): remove(from: startOfWord, to: cursor)
    case (.character(let character), []):
      characters.insert(character, at: cursor)
      cursor += 1
    default: return false
    }
    return true
  }

  private mutating func remove(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(0, end))
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var startOfWord: Int {
    let blanks = characters[..<cursor].lastIndex { $0 != " " } ?? 0
    return characters[..<blanks].lastIndex(of: " ").map { $0 + 1 } ?? 0
  }

  /// The text in lines of a width, broken between words, and where the cursor stands in them.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func lines(width: Int) -> (lines: [String], cursor: Point) {
    let starts = starts(ofLinesWide: max(1, width))
    let ends = starts.dropFirst() + [characters.count]
    let row = starts.lastIndex { $0 <= cursor } ?? 0
    return (
      zip(starts, ends).map { String(characters[$0..<$1]) },
      Point(column: String(characters[starts[row]..<cursor]).displayWidth, row: row)
    )
  }

  private func starts(ofLinesWide width: Int) -> [Int] {
    var starts = [0]
    var column = 0
    // What stands behind the last blank of the line, and how wide it is.
    var word = (start: 0, width: 0)
    for (index, character) in characters.enumerated() {
      let room = String(character).displayWidth
      if column + room > width {
        let breaksWord = word.start == starts[starts.count - 1]
        starts.append(breaksWord ? index : word.start)
        column = breaksWord ? 0 : word.width
        if breaksWord { word = (index, 0) }
      }
      column += room
      word = character == " " ? (index + 1, 0) : (word.start, word.width + room)
    }
    return starts
  }
}
