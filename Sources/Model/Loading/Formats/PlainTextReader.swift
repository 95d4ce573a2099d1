/// Reads plain text.
///
/// Empty lines and indents part paragraphs, bullets and numbers begin items of lists, lines of signs
/// underline headings, tabs part the cells of tables, and form feeds end pages.
struct PlainTextReader {
  /// A line of the file without what ends it, as UTF-8 offsets.
  private struct Line {
    let range: Range<Int>
    let indent: Int
    let page: Int

    var isBlank: Bool { range.isEmpty }
  }

  private let bytes: [UInt8]
  private let pageStarts: [Int]

  /// The width to which the text was wrapped; `nil` where each paragraph is one line.
  private var measure: Int?
  private var builder: DraftBuilder

  /// The numbers behind words that cite the notes on the pages.
  private var markers = GluedMarkers()

  /// - Complexity: O(*n*) in the length of the text.
  static func read(_ source: SourceText, from start: Int = 0) -> Draft {
    var reader = PlainTextReader(source)
    reader.measure = reader.measure(from: start)
    var group: [Line] = []
    var page = 0
    var offset = start
    while let line = reader.nextLine(at: &offset, page: &page) {
      if !line.isBlank { group.append(line) }
      guard line.isBlank || group.count == Self.longestGroup else { continue }
      reader.read(group[...])
      group.removeAll(keepingCapacity: true)
    }
    reader.read(group[...])
    return reader.builder.draft
  }

  private init(_ source: SourceText) {
    bytes = Array(source.text.utf8)
    builder = DraftBuilder(expecting: bytes.count)
    pageStarts = source.pageStarts
  }

  /// How many lines without an empty one between them are read together.
  private static let longestGroup = 4096

  /// Reads the line at an offset, and moves the offset behind it; `nil` at the end of the file.
  private func nextLine(at offset: inout Int, page: inout Int) -> Line? {
    guard offset < bytes.count else { return nil }
    while page < pageStarts.count, pageStarts[page] <= offset { page += 1 }
    let end = bytes[offset...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
    defer { offset = (end ?? bytes.count) + 1 }
    return line(offset..<(end ?? bytes.count), page: page + 1)
  }

  private func line(_ range: Range<Int>, page: Int) -> Line {
    let text = bytes[range]
    let first = text.firstIndex { !Self.isSpace($0) } ?? text.endIndex
    let end = text.lastIndex { !Self.isSpace($0) }.map { $0 + 1 } ?? first
    let indent = text[..<first].reduce(0) { $0 + ($1 == UInt8(ascii: "\t") ? 8 : 1) }
    return Line(range: first..<max(first, end), indent: indent, page: page)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == .blank || byte == UInt8(ascii: "\t")
  }

  /// The length that nine of ten lines keep to which another line follows at once.
  private func measure(from start: Int) -> Int? {
    // How many lines have each length; longer ones count as the longest.
    var counts = [Int](repeating: 0, count: 162)
    var last: Line?
    var page = 0
    var offset = start
    while let line = nextLine(at: &offset, page: &page) {
      if let last, !last.isBlank, !line.isBlank { counts[min(161, last.range.count)] += 1 }
      last = line
    }
    var rest = counts.reduce(0, +) * 9 / 10
    guard rest > 0 else { return nil }
    for (length, count) in counts.enumerated() {
      rest -= count
      if rest < 0 { return length <= 160 ? length : nil }
    }
    return nil
  }
}

// MARK: - Groups of lines

extension PlainTextReader {
  /// Reads lines that no empty line parts.
  private mutating func read(_ group: ArraySlice<Line>) {
    if let columns = columns(of: group), columns > 1 { return readTable(group) }
    let headline = headlineLength(group)
    if headline > 0 { add(group.prefix(headline), as: .paragraph) }
    var rest = group.dropFirst(headline)
    while let first = rest.first {
      if let level = underline(below: rest) {
        add(rest.prefix(1), as: .heading(level: level))
        rest = rest.dropFirst(2)
      } else if isRule(first) {
        add(rest.prefix(0), as: .rule)
        rest = rest.dropFirst()
      } else {
        if isNote(first) { _ = markers.find(before: first.range.lowerBound, in: bytes) }
        let count = paragraphLength(rest)
        add(rest.prefix(count), as: .paragraph)
        rest = rest.dropFirst(count)
      }
    }
  }

  /// How many cells every line of a table of tabs has; `nil` where the lines are none.
  private func columns(of group: ArraySlice<Line>) -> Int? {
    guard group.count >= 2, let first = group.first else { return nil }
    let count = bytes[first.range].count { $0 == UInt8(ascii: "\t") }
    let isTable = group.allSatisfy { line in
      bytes[line.range].count { $0 == UInt8(ascii: "\t") } == count
    }
    return isTable ? count + 1 : nil
  }

  private mutating func readTable(_ group: ArraySlice<Line>) {
    for line in group { add([line], as: .tableRow(isHeader: line.range == group.first?.range)) }
  }

  /// Whether the note begins with a line that is to come next and is cited further up.
  private mutating func isNote(_ line: Line) -> Bool {
    guard GluedMarkers.label(markers.next, at: line.range, in: bytes) != nil else { return false }
    var ahead = markers
    if ahead.find(before: line.range.lowerBound, in: bytes) != nil { return true }
    // What was looked for in vain counts, so that the search ends.
    markers = ahead
    return false
  }

  /// The number of a note in square brackets that a line begins with.
  private func noteLabel(_ line: Line) -> Int? {
    let text = bytes[line.range]
    guard text.first == UInt8(ascii: "[") else { return nil }
    let digits = text.dropFirst().prefix(3).prefix(while: \.isASCIIDigit)
    guard text[digits.endIndex...].starts(with: Array("] ".utf8)) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// The level of a heading that the second line underlines.
  private func underline(below lines: ArraySlice<Line>) -> UInt8? {
    guard lines.count >= 2, let title = lines.first, let line = lines.dropFirst().first,
      let sign = bytes[line.range].first, sign == UInt8(ascii: "=") || sign == .hyphen,
      line.range.count >= 3, bytes[line.range].allSatisfy({ $0 == sign }), !isRule(title),
      title.range.count <= 120
    else { return nil }
    return sign == .hyphen ? 2 : 1
  }

  private func isRule(_ line: Line) -> Bool {
    guard let sign = bytes[line.range].first(where: { $0 != .blank }), line.range.count >= 3,
      [.hyphen, UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*")].contains(sign)
    else { return false }
    return bytes[line.range].allSatisfy { $0 == sign || $0 == .blank }
  }

  /// How many short lines, two at most, stand above a long one with which a text begins; they may
  /// be a heading, and are a block of their own.
  private func headlineLength(_ group: ArraySlice<Line>) -> Int {
    let long = measure.map { $0 * 8 / 10 } ?? 100
    let short = measure.map { $0 * 6 / 10 } ?? 70
    let head = group.prefix { $0.range.count <= short }
    guard (1...2).contains(head.count), let next = group.dropFirst(head.count).first,
      next.range.count >= long, bytes[next.range].first?.isASCIILetter == true,
      head.allSatisfy({ itemMarker($0) == nil })
    else { return 0 }
    let isTitle = head.allSatisfy { line in
      let shape = TextShape(String(decoding: bytes[line.range], as: UTF8.self))
      return shape.startsWithCapital && !shape.endsSentence && shape.lastCharacter != ","
    }
    return isTitle ? head.count : 0
  }

  /// How many lines a paragraph or an item takes, from the first one on.
  private mutating func paragraphLength(_ lines: ArraySlice<Line>) -> Int {
    guard let first = lines.first else { return 0 }
    let note = noteLabel(first)
    var count = 1
    for line in lines.dropFirst() {
      let isIndented =
        line.indent >= 2 && line.indent > first.indent + 1 && itemMarker(first) == nil
        && note == nil
      if itemMarker(line) != nil || isIndented || isRule(line) || isNote(line) { break }
      if let note, noteLabel(line) == note + 1 { break }
      if line.page != first.page, builder.page != nil { break }
      count += 1
      if underline(below: lines.dropFirst(count - 1)) != nil { return max(1, count - 1) }
    }
    return count
  }
}

// MARK: - Blocks

extension PlainTextReader {
  private mutating func add(_ lines: ArraySlice<Line>, as kind: Block.Kind) {
    builder.page = lines.first?.page ?? builder.page
    builder.beginBlock()
    var start = lines.first?.range.lowerBound ?? 0
    if kind == .paragraph, let first = lines.first, let marker = itemMarker(first) {
      builder.listDepth = 1
      builder.marker = marker.text
      start = marker.end
    }
    for (index, line) in lines.enumerated() {
      if index > 0 {
        builder.append(separator(behind: lines[lines.startIndex + index - 1], before: line))
      }
      let from = index == 0 ? start : line.range.lowerBound
      builder.append(shown(from..<line.range.upperBound, in: kind), from: from)
    }
    builder.endBlock(kind)
    builder.listDepth = 0
  }

  /// A line that stops well before the measure was ended there on purpose; without a measure, two
  /// short lines were.
  private func separator(behind line: Line, before next: Line) -> UInt8 {
    let isShort =
      measure.map { line.range.count * 10 < $0 * 6 }
      ?? (line.range.count < 60 && next.range.count < 60)
    return isShort ? .lineFeed : .blank
  }

  /// The bytes of a line; tabs part cells only in tables.
  private func shown(_ range: Range<Int>, in kind: Block.Kind) -> ArraySlice<UInt8> {
    if case .tableRow = kind { return bytes[range] }
    let line = bytes[range]
    guard line.contains(UInt8(ascii: "\t")) else { return line }
    return line.map { $0 == UInt8(ascii: "\t") ? .blank : $0 }[...]
  }

  /// The bullet or number that a line begins with, and where its text starts.
  private func itemMarker(_ line: Line) -> (text: String, end: Int)? {
    let text = bytes[line.range]
    guard let gap = text.prefix(7).firstIndex(where: Self.isSpace), gap > text.startIndex else {
      return nil
    }
    let word = String(decoding: text[..<gap], as: UTF8.self)
    let end = text[gap...].firstIndex { !Self.isSpace($0) } ?? text.endIndex
    if Self.bullets.contains(word) { return ("•", end) }
    let label = word.first == "(" ? word.dropFirst() : word[...]
    guard let last = label.last, ".)".contains(last), label.count <= 4 else { return nil }
    let isNumber = label.dropLast().allSatisfy(\.isNumber) && label.count > 1
    let isLetter = label.count == 2 && last == ")" && label.first?.isLetter == true
    return isNumber || isLetter ? (word, end) : nil
  }

  private static let bullets: Set<String> = ["*", "-", "–", "—", "•", "·", "▪", "●", "○", "o", "+"]
}
