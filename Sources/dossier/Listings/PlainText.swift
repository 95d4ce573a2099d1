internal import Canvas

/// Text for people, built line by line within a width.
struct PlainText {
  /// The greatest number of columns; 0 leaves paragraphs unwrapped.
  let width: Int
  private(set) var text = ""

  init(width: Int) {
    self.width = width
  }

  /// Makes room for some more bytes, so that a large text is not copied while it grows.
  mutating func reserve(_ count: Int) {
    text.reserveCapacity(text.utf8.count + count)
  }

  /// Writes a line as it is.
  mutating func line(_ line: String) {
    text += line
    text += "\n"
  }

  /// Parts what follows from what stands before; the text begins and ends without a blank line.
  mutating func gap(lines: Int = 1) {
    guard !text.isEmpty else { return }
    let present = text.utf8.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
    text += String(repeating: "\n", count: max(0, lines + 1 - present))
  }

  /// Writes a heading in a paragraph of its own.
  mutating func heading(_ heading: String) {
    gap(lines: 2)
    paragraph(heading)
    gap()
  }

  /// Writes a paragraph, wrapped.
  ///
  ///     2. Second, security cooperation stands to gain from the
  ///        deepening network of partners.
  ///
  /// - Parameters:
  ///   - paragraph: The text; line breaks in it hold.
  ///   - marker: What stands before the first line; the others begin below the text behind it.
  ///   - indent: Columns before the marker.
  mutating func paragraph(_ paragraph: String, marker: String = "", indent: Int = 0) {
    let lead = String(repeating: " ", count: indent) + marker + (marker.isEmpty ? "" : " ")
    let margin = String(repeating: " ", count: lead.displayWidth)
    // In a terminal that is narrower than the margin, reading matters more than the width.
    let lines = paragraph.wrapped(toWidth: width == 0 ? 0 : max(10, width - margin.utf8.count))
    for (index, line) in lines.enumerated() {
      self.line(((index == 0 ? lead : margin) + line).withoutBlanksAtEnd)
    }
  }
}

extension PlainText {
  /// Writes cells side by side: the last column takes the room that the others leave, and wraps.
  ///
  /// - Parameters:
  ///   - rows: Lists of as many cells each.
  ///   - indent: Columns before the first cell.
  mutating func table(_ rows: [[String]], indent: Int = 0) {
    let columns = (rows.map(\.count).max() ?? 0) - 1
    let widths = (0..<max(0, columns)).map { column in
      rows.map { $0[column].displayWidth }.max() ?? 0
    }
    for row in rows {
      let cells = zip(row, widths).map { $0.padded(toWidth: $1) }
      paragraph(row.last ?? "", marker: cells.joined(separator: "  ") + " ", indent: indent)
    }
  }
}

extension String {
  /// The lines of the text; those that it has, where the width is 0.
  fileprivate func wrapped(toWidth width: Int) -> [String] {
    guard width > 0 else {
      return split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return wrap(self, width: width).map { line in
      let start = utf8.index(startIndex, offsetBy: line.range.lowerBound)
      let end = utf8.index(start, offsetBy: line.range.count)
      return self[start..<end] + (line.endsWithHyphen ? "-" : "")
    }
  }

  fileprivate var withoutBlanksAtEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

/// A number with what it counts.
enum CountedNoun {
  /// The number and the noun, which takes an s where there is not one.
  static func text(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
