/// How the reader wants text to be set; kept as long as the program runs.
package struct ReadingOptions: Equatable, Sendable {
  /// Whether lines end at the right margin, with wider blanks.
  package var isJustified = false

  package init() {}
}
