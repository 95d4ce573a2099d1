package import Canvas
internal import Model

/// Text of which parts look different.
package struct RichText: Equatable, Sendable {
  /// A part that looks the same throughout.
  package struct Run: Equatable, Sendable {
    package var text: String
    package var style: Style
  }

  package private(set) var runs: [Run] = []

  package init() {}

  package init(_ text: String, _ style: Style = Style()) {
    append(text, style)
  }

  /// Adds text behind what there is.
  package mutating func append(_ text: String, _ style: Style = Style()) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  package static func + (lhs: RichText, rhs: RichText) -> RichText {
    var sum = lhs
    for run in rhs.runs { sum.append(run.text, run.style) }
    return sum
  }

  // Loops, because the first screen waits for these: a key path or a join takes the runtime 0.1 ms
  // the first time.

  package var text: String {
    var text = ""
    for run in runs { text += run.text }
    return text
  }

  package var isEmpty: Bool { runs.isEmpty }

  package var displayWidth: Int {
    var width = 0
    for run in runs { width += run.text.displayWidth }
    return width
  }
}

extension RichText {
  /// The part between two UTF-8 offsets.
  package func slice(_ range: Range<Int>) -> RichText {
    var slice = RichText()
    var start = 0
    for run in runs {
      let end = start + run.text.utf8.count
      let common = range.clamped(to: start..<end)
      if !common.isEmpty {
        let bytes = run.text.utf8.dropFirst(common.lowerBound - start).prefix(common.count)
        slice.append(String(Substring(bytes)), run.style)
      }
      start = end
    }
    return slice
  }

  /// Changes how the text between two UTF-8 offsets looks.
  package func restyled(_ range: Range<Int>, _ change: (Style) -> Style) -> RichText {
    let length = runs.map(\.text.utf8.count).reduce(0, +)
    let range = range.clamped(to: 0..<length)
    guard !range.isEmpty else { return self }
    var middle = RichText()
    for run in slice(range).runs { middle.append(run.text, change(run.style)) }
    return slice(0..<range.lowerBound) + middle + slice(range.upperBound..<length)
  }

  /// Lines no wider than asked.
  package func wrapped(width: Int) -> [RichText] {
    wrap(text, width: width).map { line in
      line.endsWithHyphen ? slice(line.range) + RichText("-") : slice(line.range)
    }
  }

  /// As much of the beginning as fits, with `…` where something is missing.
  package func truncated(toWidth width: Int) -> RichText {
    guard displayWidth > width else { return self }
    var result = RichText()
    var room = width
    for run in runs {
      guard run.text.displayWidth < room else {
        // A run that fills the room is cut too, since more follows.
        let more = run.text + "  "
        result.append(more.truncated(toWidth: room), run.style)
        break
      }
      result.append(run.text, run.style)
      room -= run.text.displayWidth
    }
    return result
  }
}

extension RichText {
  /// The same text with lines in place of names.
  func withholding(_ names: WithheldNames) -> RichText {
    guard !names.isEmpty else { return self }
    return runs.reduce(into: RichText()) { text, run in
      text.append(names.withheld(in: run.text), run.style)
    }
  }
}

extension Surface {
  /// Writes rich text in one row and returns the columns that it took.
  @discardableResult
  package mutating func write(_ text: RichText, at position: Point, in clip: Rect? = nil) -> Int {
    var column = position.column
    for run in text.runs {
      column += write(
        run.text, at: Point(column: column, row: position.row), style: run.style, in: clip)
    }
    return column - position.column
  }
}
