/// A line of wrapped text, held by its place in that text.
package struct WrappedLine: Hashable, Sendable {
  /// UTF-8 offsets of what the line shows, without the blanks and line breaks around it.
  package let range: Range<Int>

  /// Columns that the line takes, with the hyphen where there is one.
  package let width: Int

  /// Whether the line ends inside a word, so that a hyphen must be shown after it.
  package let endsWithHyphen: Bool

  package init(range: Range<Int>, width: Int, endsWithHyphen: Bool = false) {
    self.range = range
    self.width = width
    self.endsWithHyphen = endsWithHyphen
  }
}

/// Breaks text into lines that fit a width.
///
///     wrap("It cost US$104 million.", width: 16).map(\.range)   // [0..<7, 8..<23]
///
/// Line breaks in the text hold, and so there is always one line more than there are line breaks:
/// an empty text is one empty line. A width of 0 or less gives no lines.
///
/// - Lines break at blanks, after hyphens and dashes between words, at soft hyphens and
///   zero-width spaces, and beside East Asian characters, but not before closing or after opening
///   punctuation.
/// - Lines do not break at no-break spaces and word joiners.
/// - Numbers stay with their unit, dates with their parts, and abbreviations with what they belong
///   to, as ``BlankGlue`` tells; a web address stays whole. Where that would leave less than a
///   quarter of a line filled, they are broken at their blanks and slashes after all.
/// - A word longer than the width is cut between glyphs.
/// - Where there is a way to divide words, one that does not fit is divided, with a hyphen, if the
///   line would stay short by more than a fifteenth of the width without it. No more than two lines
///   in a row end with a hyphen of that kind.
/// - Blanks at a break belong to neither line. Blanks at the beginning of the text or after a line
///   break are kept.
///
/// No line is wider than the width. Where the width is 1, a wide glyph stands on a line of its
/// own, which is said to be 1 wide: a surface shows a blank for it.
///
/// - Parameters:
///   - text: What to break.
///   - width: The columns that a line may take.
///   - divide: Where a word may be divided; `nil` to divide none but at its soft hyphens.
/// - Returns: The lines, each by its place in the text.
/// - Complexity: O(*n*) in the length of the text, whatever the width.
package func wrap(
  _ text: some StringProtocol, width: Int, divide: WordDivision? = nil
) -> [WrappedLine] {
  guard width > 0 else { return [] }
  let text = Substring(text)
  var breaker = LineBreaker(width: width, divide: divide)
  return breaker.lines(of: text.utf8Span.span)
}

/// Tells where a word may be divided, in UTF-8 offsets of the text that is broken into lines, in
/// order.
///
/// It is asked for what stands between two blanks, and only where that does not fit on its line.
package typealias WordDivision = (_ word: Range<Int>) -> [Int]
