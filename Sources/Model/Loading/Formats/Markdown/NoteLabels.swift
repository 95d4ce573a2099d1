/// Finds the labels of notes.
enum NoteLabels {
  /// The labels of the lines that look like the beginning of a note, `[^label]:`, each once.
  static func defined(in text: ArraySlice<UInt8>) -> [String] {
    var known: Set<String> = []
    return ByteLines(text).compactMap(defined(by:)).filter {
      known.insert($0.lowercased()).inserted
    }
  }

  /// Whether two lines look like the beginning of notes with the same label.
  static func areRepeated(in text: ArraySlice<UInt8>) -> Bool {
    var known: Set<String> = []
    return ByteLines(text).contains { line in
      defined(by: line).map { !known.insert($0.lowercased()).inserted } ?? false
    }
  }

  /// The label of the note that a line looks like the beginning of.
  static func defined(by line: ArraySlice<UInt8>) -> String? {
    let rest = line.drop { $0 == .blank }
    guard rest.startIndex - line.startIndex < 4, let label = label(at: rest),
      rest.dropFirst(label.utf8.count + 3).first == UInt8(ascii: ":")
    else { return nil }
    return label
  }

  /// The labels of all markers `[^label]`, each once.
  static func cited(in text: ArraySlice<UInt8>) -> [String] {
    var labels: [String] = []
    var known: Set<String> = []
    var offset = text.startIndex
    while let start = text[offset...].firstIndex(of: UInt8(ascii: "[")) {
      offset = start + 1
      guard let label = label(at: text[start...]), known.insert(label.lowercased()).inserted else {
        continue
      }
      labels.append(label)
    }
    return labels
  }

  /// The label that a link shows, without brackets, the point behind it and the word for a note:
  /// `1` for `[1]`, `1.` and `[footnote 1]`.
  static func bare(_ text: String) -> String {
    var label = text.filter { !"[](){}^ ".contains($0) }
    if label.last == "." { label.removeLast() }
    let words = ["footnote", "endnote", "note", "fn"]
    guard let word = words.first(where: label.lowercased().hasPrefix) else { return label }
    let number = label.dropFirst(word.count)
    return !number.isEmpty && number.allSatisfy(\.isNumber) ? String(number) : label
  }

  /// The label of the marker `[^label]` that some bytes begin with.
  static func label(at bytes: some Collection<UInt8>) -> String? {
    guard bytes.starts(with: [UInt8(ascii: "["), UInt8(ascii: "^")]) else { return nil }
    let label = bytes.dropFirst(2).prefix {
      $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") && $0 > .blank
    }
    guard !label.isEmpty, bytes.dropFirst(label.count + 2).first == UInt8(ascii: "]") else {
      return nil
    }
    return String(decoding: label, as: UTF8.self)
  }
}
