/// Finds the labels of notes.
enum NoteLabels {
  /// The labels of the lines that look like the beginning of a note, `[^label]:`, each once.
  static func defined(in text: ArraySlice<UInt8>) -> [String] {
    var labels: [String] = []
    var known: Set<String> = []
    for line in text.split(whereSeparator: { $0 == .lineFeed || $0 == .carriageReturn }) {
      let rest = line.drop { $0 == .blank }
      guard line.prefix(4).contains(where: { $0 != .blank }), let label = label(at: rest),
        rest.dropFirst(label.utf8.count + 3).first == UInt8(ascii: ":"),
        known.insert(label.lowercased()).inserted
      else { continue }
      labels.append(label)
    }
    return labels
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
