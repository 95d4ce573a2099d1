/// The decoded text of a file, with the means to say where in it something stands.
package struct SourceText: Sendable, Equatable {
  /// The path as it is shown to people.
  package let path: String

  /// The text, already free of anything that a terminal could act on.
  package let text: String

  /// How many characters ``TextCleaner`` replaced.
  package let replacements: Int

  private let lineStarts: [Int]

  /// Cleans the text and finds its lines.
  ///
  /// - Complexity: O(*n*) in the length of `decoded`.
  package init(path: String, decoding bytes: [UInt8]) {
    let cleaned = TextCleaner.clean(String(decoding: bytes.withoutByteOrderMark, as: UTF8.self))
    self.path = TextCleaner.clean(path).text
    text = cleaned.text
    replacements = cleaned.replacements
    lineStarts = Self.lineStarts(of: text)
  }

  private static func lineStarts(of text: String) -> [Int] {
    var starts = [0]
    var offset = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      offset += 1
      if byte == .lineFeed {
        if previous == .carriageReturn {
          starts[starts.count - 1] = offset
        } else {
          starts.append(offset)
        }
      } else if byte == .carriageReturn {
        starts.append(offset)
      }
      previous = byte
    }
    return starts
  }

  /// The number of lines, counting an empty last one.
  package var lineCount: Int { lineStarts.count }

  /// The place of a UTF-8 offset.
  ///
  /// - Complexity: O(log *lines* + length of the line).
  package func place(at offset: Int) -> SourcePlace {
    let line = lineIndex(of: offset)
    let column = scalarCount(in: lineStarts[line]..<max(offset, lineStarts[line]))
    return SourcePlace(file: path, line: line + 1, column: column + 1)
  }

  /// The UTF-8 offset at which a line starts; `line` counts from 1 and is clamped to the file.
  package func startOfLine(_ line: Int) -> Int {
    lineStarts[min(max(line, 1), lineStarts.count) - 1]
  }

  /// Counts the Unicode scalars before a UTF-8 offset.
  ///
  /// - Complexity: O(*offset*).
  package func scalarOffset(of offset: Int) -> Int {
    scalarCount(in: 0..<offset)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalarCount(in range: Range<Int>) -> Int {
    text[utf8: range].unicodeScalars.count
  }
}

/// A place in a file, as people and editors count.
package struct SourcePlace: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let file: String

  /// The line, counting from 1.
  package let line: Int

  /// The column in Unicode scalars, counting from 1.
  package let column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  package var description: String { "\(file):\(line):\(column)" }

  package static func < (lhs: SourcePlace, rhs: SourcePlace) -> Bool {
    (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
  }
}
