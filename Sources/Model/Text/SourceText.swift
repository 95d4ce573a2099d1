/// The decoded text of a file, with the means to say where in it something stands.
///
/// Whatever ends a line in the file (CR, VT, FF, NEL, LS, PS) is a line feed here, one scalar for
/// one scalar; a carriage return stands only before a line feed. Form feeds are kept as
/// ``pageStarts``, so that no control character but these two and the tab is in the text.
package struct SourceText: Sendable, Equatable {
  /// Where the file lies.
  package let path: FilePath

  /// The text, already free of anything that a terminal could act on.
  package let text: String

  /// How the text is written; for a converted file, what the converter made of it.
  package let format: Format

  /// How the file's bytes stand for characters.
  package let encoding: TextEncoding

  /// Whether the encoding was told by what the bytes look like, and is not UTF-8.
  package let isEncodingGuessed: Bool

  /// How many bytes of the file stand for no character; the text has U+FFFD for them.
  package let malformedBytes: Int

  /// How many characters ``TextCleaner`` replaced.
  package let replacements: Int

  /// The UTF-8 offsets at which a page begins, each behind what was a form feed.
  package let pageStarts: [Int]

  /// Whether the text is what a converter made of the file, whose lines it then says nothing of.
  package let isConverted: Bool

  private let lines: LineIndex
  private let scalars: ScalarIndex

  /// Those that follow a line end which editors do not count: VT, FF, NEL, LS, PS.
  private let softLineStarts: [Int]

  /// Decodes and cleans the bytes of a file, and finds the lines.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - bytes: Its content, or what a converter made of it.
  ///   - format: How the text is written.
  ///   - isConverted: Whether it is the latter.
  /// - Complexity: O(*n*) in the length of `bytes`.
  package init(
    path: FilePath, decoding bytes: consuming [UInt8], format: Format = .markdown,
    isConverted: Bool = false
  ) {
    let decoded = DecodedText(consume bytes)
    let cleaned = CleanedText(decoded.text, hasLines: true)
    self.path = path
    self.format = format
    self.isConverted = isConverted
    text = cleaned.text
    encoding = decoded.encoding
    isEncodingGuessed = decoded.isGuess
    malformedBytes = decoded.malformedBytes
    replacements = cleaned.replacements
    pageStarts = cleaned.pageStarts
    softLineStarts = cleaned.softLineStarts
    lines = LineIndex(text)
    scalars = ScalarIndex(text)
  }

  /// Decodes the bytes of a file whose path is text.
  package init(
    path: String, decoding bytes: [UInt8], format: Format = .markdown, isConverted: Bool = false
  ) {
    self.init(
      path: FilePath(path), decoding: bytes, format: format, isConverted: isConverted)
  }

  /// The number of lines, counting an empty last one.
  package var lineCount: Int { lines.count }

  /// The place of a UTF-8 offset in the file, as editors count; the file alone where the text was
  /// converted.
  ///
  /// - Complexity: O(log *lines*), however long the line is.
  package func place(at offset: Int) -> SourcePlace {
    guard !isConverted else { return SourcePlace(path: path) }
    let line = lineIndex(of: offset) - softLines(before: offset)
    let start = startOfEditorsLine(line, before: offset)
    let column = scalarOffset(of: max(offset, start)) - scalarOffset(of: start)
    return SourcePlace(path: path, line: line + 1, column: column + 1)
  }

  /// The UTF-8 offset at which a line of the text starts; `line` counts from 1 and is clamped.
  ///
  /// - Complexity: O(log *n*) in the length of the text.
  package func startOfLine(_ line: Int) -> Int {
    lines.start(of: min(max(line, 1), lines.count) - 1, in: text)
  }

  /// The line of the text that holds a UTF-8 offset, counting from 1 and every line end.
  ///
  /// - Complexity: O(log *lines*).
  package func lineNumber(at offset: Int) -> Int {
    lineIndex(of: offset) + 1
  }

  /// Counts the Unicode scalars before a UTF-8 offset.
  ///
  /// - Complexity: O(1).
  package func scalarOffset(of offset: Int) -> Int {
    scalars.scalarOffset(of: offset)
  }

  private func lineIndex(of offset: Int) -> Int {
    lines.line(at: offset, in: text)
  }

  /// Where the line begins that editors count as the given one, from 0.
  private func startOfEditorsLine(_ line: Int, before offset: Int) -> Int {
    guard !softLineStarts.isEmpty else { return lines.start(of: line, in: text) }
    var low = line
    var high = lineIndex(of: offset)
    while low < high {
      let middle = (low + high) / 2
      let start = lines.start(of: middle, in: text)
      if middle - softLines(before: start) < line { low = middle + 1 } else { high = middle }
    }
    return lines.start(of: low, in: text)
  }

  /// How many lines begin up to an offset that editors do not count.
  private func softLines(before offset: Int) -> Int {
    softLineStarts.firstIndexOfSorted { $0 > offset }
  }
}

/// A place in a file, as people and editors count.
package struct SourcePlace: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let path: FilePath

  /// The line, counting from 1.
  package let line: Int

  /// The column in Unicode scalars, counting from 1.
  package let column: Int

  package init(path: FilePath, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.init(path: FilePath(file), line: line, column: column)
  }

  /// The path as people read it.
  package var file: String { path.shown }

  package var description: String { "\(file):\(line):\(column)" }

  package static func < (lhs: SourcePlace, rhs: SourcePlace) -> Bool {
    guard lhs.path == rhs.path else {
      return lhs.path.bytes.lexicographicallyPrecedes(rhs.path.bytes)
    }
    return (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}
