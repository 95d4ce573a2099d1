/// Which lines are a record's own: those of its keys, remarks right above it, and remarks below it
/// that are indented deeper than its hyphen.
extension RecordList {
  /// Where the line behind an item begins.
  func endOfLines(of index: Int) -> Int {
    let end = items[index].node.end
    // A block of lines ends behind its last line end.
    var next = end > 0 && text[end - 1] == "\n" ? end : startOfNextLine(at: end)
    let limit =
      index + 1 < items.count ? startOfLine(at: items[index + 1].hyphen) : text.count
    let column = column(of: items[index].hyphen)
    var line = next
    while line < limit {
      let first = firstMark(inLineAt: line)
      line = startOfNextLine(at: line)
      guard let first else { continue }
      guard first.mark == "#", first.column > column else { break }
      next = line
    }
    return next
  }

  /// Where the lines of an item begin; what stands above the first belongs to the file.
  private func startOfLines(of index: Int) -> Int {
    var start = startOfLine(at: items[index].hyphen)
    guard index > 0 else { return start }
    let limit = endOfLines(of: index - 1)
    while start > limit {
      let line = startOfLine(at: start - 1)
      guard firstMark(inLineAt: line)?.mark == "#" else { break }
      start = line
    }
    return start
  }

  /// What goes when an item is taken out: its lines, and the blank lines that part it from the one
  /// before it, or from the next where it is the first.
  func range(of index: Int) -> Range<Int> {
    var start = startOfLines(of: index)
    var end = endOfLines(of: index)
    if index > 0 {
      start = skippingBlankLines(above: start, downTo: endOfLines(of: index - 1))
    } else if items.count > 1 {
      while end < text.count, firstMark(inLineAt: end) == nil { end = startOfNextLine(at: end) }
    }
    // A file whose last line has no end stays one.
    if end == text.count, end > 0, text[end - 1] != "\n" { start = endOfLineAbove(start) }
    return start..<end
  }

  private func skippingBlankLines(above start: Int, downTo limit: Int) -> Int {
    var start = start
    while start > limit {
      let line = startOfLine(at: start - 1)
      guard firstMark(inLineAt: line) == nil else { break }
      start = line
    }
    return start
  }

  private func endOfLineAbove(_ start: Int) -> Int {
    guard start > 0 else { return 0 }
    let end = start - 1
    return end > 0 && text[end - 1] == "\r" ? end - 1 : end
  }

  /// Where a value that begins at an offset and ends at another has its last character.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, [" ", "\t", "\r", "\n"].contains(text[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }
}

extension RecordList {
  /// How the list is laid out, by the last items that show it.
  var style: YAMLStyle {
    var style = YAMLStyle()
    style.indent = items.first.map { column(of: $0.hyphen) } ?? 0
    for item in items { look(at: item, for: &style) }
    if items.count > 1 {
      let end = endOfLines(of: items.count - 2)
      let next = startOfLine(at: items[items.count - 1].hyphen)
      style.isSpaced = end < next && text[end..<next].hasBlankLine
    }
    return style
  }

  private func look(at item: Item, for style: inout YAMLStyle) {
    guard item.node.isBlock, let entries = item.node.entries, let first = entries.first else {
      return
    }
    let offset = first.key.mark.offset - item.hyphen
    if (2...8).contains(offset),
      startOfLine(at: first.key.mark.offset) == startOfLine(at: item.hyphen)
    {
      style.offset = offset
    }
    for entry in entries {
      guard let children = entry.value.items, let child = children.first, child.entries != nil
      else { continue }
      guard entry.value.isBlock else {
        style.mappings = .brackets
        continue
      }
      style.nesting = max(0, entry.value.mark.column - entry.key.mark.column)
      style.mappings = child.isBlock ? .lines : .braces
    }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether some line in it has nothing but blanks; it begins and ends with whole lines.
  fileprivate var hasBlankLine: Bool {
    split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .contains { $0.allSatisfy { [" ", "\t", "\r"].contains($0) } }
  }
}
