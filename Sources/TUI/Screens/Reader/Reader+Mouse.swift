internal import Canvas
internal import Model

extension Reader {
  /// Moves to the line at a place, from where a passage may be chosen by dragging.
  ///
  /// - Returns: Whether a line stands there.
  mutating func select(at position: Point, in surroundings: Surroundings) -> Bool {
    let frame = ReaderFrame(surroundings.area)
    guard position.column >= frame.margin.column else { return false }
    let row = position.row - surroundings.area.row
    let lines = linesShown(in: surroundings)
    guard lines.indices.contains(row), lines[row].isText else { return false }
    let column = position.column - frame.text.column
    beginDrag(from: lines[row].textOffset(atColumn: column))
    moveCursor(to: lines[row].offset(atColumn: column))
    return true
  }

  /// Chooses what the mouse was dragged over, by words, when it is let go.
  ///
  /// Below the last line of the text, or between two, it is let go on the line above.
  mutating func release(at position: Point, in surroundings: Surroundings) {
    let row = max(0, position.row - surroundings.area.row)
    guard let line = linesShown(in: surroundings).prefix(row + 1).last(where: \.isText) else {
      return
    }
    let column = position.column - ReaderFrame(surroundings.area).text.column
    let document = surroundings.library.dossier.documents[document]
    endDrag(at: line.textOffset(atColumn: column), in: document)
  }

  private func linesShown(in surroundings: Surroundings) -> [ReaderLine] {
    guard let top else { return [] }
    return layout(in: surroundings).lines(from: top, count: surroundings.area.height).map(\.line)
  }
}
