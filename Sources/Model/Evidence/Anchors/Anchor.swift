/// What became of a quotation in the text that it is from.
package enum Anchor: Equatable, Sendable {
  /// It stands there letter for letter: UTF-8 offsets of the text.
  case exact(Range<Int>)

  /// It stands there in normal form: other quotation marks, dashes, blanks or line ends.
  case moved(Range<Int>)

  /// Nearly its words stand there, for a person to say whether they are what was meant.
  case changed(Range<Int>, similarity: Double)

  /// It stands in several places that nothing tells apart.
  case ambiguous(count: Int)
  case lost
}

extension Anchor {
  /// The passage, where it is certain.
  package var passage: Range<Int>? {
    switch self {
    case .exact(let range), .moved(let range): range
    case .changed, .ambiguous, .lost: nil
    }
  }

  /// The passage that a person may take instead.
  package var proposal: Range<Int>? {
    if case .changed(let range, _) = self { range } else { nil }
  }
}
