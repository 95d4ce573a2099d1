/// A part of a file's text with what stands there instead; offsets in Unicode scalars.
struct Splice: Equatable, Sendable {
  var range: Range<Int>
  var text: String
}

extension RecordList {
  /// Puts an item behind another, or in front of all.
  ///
  /// - Parameters:
  ///   - lines: The item's lines.
  ///   - index: The item that it stands behind; `nil` for the first place.
  /// - Returns: The change.
  func insertion(of lines: [String], behind index: Int?) -> Splice {
    let body = lines.joined(separator: lineEnd)
    let gap = style.isSpaced && !items.isEmpty ? lineEnd : ""
    guard let index else {
      guard let first = items.first else { return insertion(of: body, at: text.count) }
      return insertion(of: body + lineEnd + gap, at: startOfLine(at: first.hyphen), isWhole: true)
    }
    return insertion(of: gap + body, at: endOfLines(of: index))
  }

  private func insertion(of body: String, at offset: Int, isWhole: Bool = false) -> Splice {
    let isOpen = offset > 0 && text[offset - 1] != "\n"
    let whole = isWhole ? body : isOpen ? lineEnd + body : body + lineEnd
    return Splice(range: offset..<offset, text: whole)
  }

  /// Takes an item out.
  func removal(of index: Int) -> Splice {
    Splice(range: range(of: index), text: "")
  }

  /// Puts other lines in the place of an item; remarks around it stay.
  func replacement(of index: Int, by lines: [String]) -> Splice {
    let item = items[index]
    let body = lines.joined(separator: lineEnd)
    return Splice(
      range: trimmed(item.hyphen..<item.node.end),
      text: String(body.drop { $0 == " " }))
  }

  /// Writes a record in the place of an item, key by key: what does not change stays as it is
  /// written, with the remarks between the keys and with keys that the program does not know.
  ///
  /// - Parameters:
  ///   - index: The item.
  ///   - old: What it says.
  ///   - new: What it shall say.
  /// - Returns: The changes; `nil` where the item has not a line for each key.
  func rewriting(_ index: Int, from old: [YAMLField], to new: [YAMLField]) -> [Splice]? {
    let node = items[index].node
    guard node.isBlock, let entries = node.entries, let column = entries.first?.key.mark.column
    else { return nil }
    let writer = YAMLWriter(style: style)
    var splices: [Splice] = []
    for entry in entries {
      guard let key = entry.key.text, old[key] != new[key] else { continue }
      guard let value = new[key] else {
        splices.append(removal(of: entry, followedBy: entries.next(behind: entry)))
        continue
      }
      let lines = writer.lines(of: YAMLField(key: key, value: value), at: column - 1)
      splices.append(
        Splice(
          range: trimmed(entry.key.mark.offset..<entry.value.end),
          text: String(lines.joined(separator: lineEnd).dropFirst(column - 1))))
    }
    return splices + additions(to: entries, of: new, by: writer)
  }

  private func removal(of entry: YAMLNode.Entry, followedBy next: YAMLNode.Entry?) -> Splice {
    let key = entry.key.mark.offset
    let start = startOfLine(at: key)
    // Behind the hyphen only the key goes, and the next one takes its place.
    if let next, !text[start..<key].allSatisfy({ $0 == " " }) {
      return Splice(range: key..<next.key.mark.offset, text: "")
    }
    let end = trimmed(key..<entry.value.end).upperBound
    return Splice(range: start..<startOfNextLine(at: end), text: "")
  }

  /// The keys that the item does not have yet, each behind the one that precedes it in the manual.
  private func additions(
    to entries: [YAMLNode.Entry], of new: [YAMLField], by writer: YAMLWriter
  ) -> [Splice] {
    let known = Set(entries.compactMap(\.key.text))
    var splices: [Splice] = []
    var previous = entries.first
    for field in new {
      if known.contains(field.key) {
        previous = entries.first { $0.key.text == field.key }
      } else if let previous {
        let end = trimmed(previous.key.mark.offset..<previous.value.end).upperBound
        let lines = writer.lines(of: field, at: previous.key.mark.column - 1)
        splices.append(
          insertion(of: lines.joined(separator: lineEnd), at: startOfNextLine(at: end)))
      }
    }
    return splices
  }
}

extension [YAMLNode.Entry] {
  fileprivate func next(behind entry: YAMLNode.Entry) -> YAMLNode.Entry? {
    first { $0.key.mark.offset > entry.key.mark.offset }
  }
}

// MARK: - Bytes

extension RecordList {
  /// The bytes of the file after some changes, which do not overlap.
  func bytes(with splices: [Splice]) -> [UInt8] {
    var scalars = original
    // Those at one place keep their order when the last goes first.
    let ordered = splices.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset)
    }
    for (_, splice) in ordered {
      scalars.replaceSubrange(splice.range, with: splice.text.unicodeScalars)
    }
    return (hasByteOrderMark ? Self.byteOrderMark : []) + Array(String(scalars[...]).utf8)
  }

  /// The text of the file between two offsets.
  func text(in range: Range<Int>) -> String {
    String(original[range])
  }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
