internal import Canvas

/// Notes and records shown above the text, next to the line that they belong to.
package struct Peek: Equatable, Sendable {
  /// What is shown, before it is wrapped.
  package let paragraphs: [RichText]

  /// The row of the screen's body beside which it is shown.
  package let row: Int

  package init(paragraphs: [RichText], row: Int) {
    self.paragraphs = paragraphs
    self.row = row
  }
}
