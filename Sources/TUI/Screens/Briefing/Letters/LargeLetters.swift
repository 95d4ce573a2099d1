internal import Canvas
package import Model

/// Letters that are drawn from the shapes of a font, as far as they were read.
package struct LargeLetters: Equatable, Sendable {
  /// How large they are.
  package enum Size: Int, CaseIterable, Sendable {
    /// As all text is.
    case plain
    /// Four columns a letter: a quarter of a cell a dot.
    case narrow
    /// Eight columns a letter: half a cell a dot, which is square.
    case wide
  }

  private var shapes: [Unicode.Scalar: LetterShape] = [:]

  /// What was asked for; what of it has no shape is not in the font.
  private var asked: Set<Unicode.Scalar> = []

  package init() {}

  /// Whether there is a font, as far as is known.
  package var isEmpty: Bool { shapes.isEmpty }

  /// Takes in what a font has of what was asked for.
  package mutating func add(
    _ shapes: [Unicode.Scalar: LetterShape], of letters: Set<Unicode.Scalar>
  ) {
    asked.formUnion(letters)
    self.shapes.merge(shapes) { _, new in new }
  }

  /// Those letters that were never asked for.
  package func unknown(of letters: Set<Unicode.Scalar>) -> Set<Unicode.Scalar> {
    letters.subtracting(asked)
  }

  /// The scalars whose shapes make a text.
  package static func scalars(of text: String) -> Set<Unicode.Scalar> {
    Set(
      text.lazy.filter { !$0.isWhitespace }
        .flatMap { Array($0.unicodeScalars) + [$0.composed].compactMap { $0 } })
  }

  /// The shape of a character; `nil` where the font has none.
  private func shape(of character: Character) -> LetterShape? {
    guard !character.isWhitespace else { return .blank }
    if let one = character.composed, let shape = shapes[one] { return shape }
    guard var shape = character.unicodeScalars.first.flatMap({ shapes[$0] }) else { return nil }
    for mark in character.unicodeScalars.dropFirst() {
      guard let mark = shapes[mark] else { return nil }
      shape = shape.marked(with: mark)
    }
    return shape
  }
}

extension LargeLetters {
  /// A text in rows of blocks, parted between words.
  ///
  /// - Parameters:
  ///   - text: What to draw.
  ///   - size: How large; ``Size/plain`` is not drawn.
  ///   - width: The columns that a row may take.
  /// - Returns: The rows; `nil` where a word is too long, or a letter is not in the font.
  /// - Complexity: O(*n*) in the length of the text.
  func rows(of text: String, _ size: Size, width: Int) -> [String]? {
    guard size != .plain, !text.isEmpty else { return nil }
    var lines: [[LetterShape]] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let letters = word.compactMap(shape)
      guard letters.count == word.count, columns(of: letters, size) <= width else { return nil }
      if let last = lines.last, columns(of: last + [.blank] + letters, size) <= width {
        lines[lines.count - 1] += [.blank] + letters
      } else {
        lines.append(letters)
      }
    }
    return lines.enumerated().flatMap { number, line in
      (number == 0 ? [] : [""]) + DotRows(line).rows(size)
    }
  }

  private func columns(of letters: [LetterShape], _ size: Size) -> Int {
    letters.reduce(0) { $0 + $1.columns } / (size == .wide ? 1 : 2)
  }
}

extension Character {
  /// The one scalar that means the same as the several that it is written with.
  fileprivate var composed: Unicode.Scalar? {
    unicodeScalars.dropFirst().isEmpty ? nil : composedLetters[self]
  }
}

/// The letters of Latin, Greek and Cyrillic that have marks, by what they mean: a character is
/// found by any way of writing it.
private let composedLetters: [Character: Unicode.Scalar] = {
  let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x386...0x4F9, 0x1E00...0x1FFC]
  let scalars = ranges.joined().compactMap(Unicode.Scalar.init)
  return Dictionary(scalars.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
}()
