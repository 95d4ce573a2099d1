/// The addresses that Markdown gives apart from the links: `[label]: address`.
struct LinkDefinitions {
  /// The lines of each definition, by the label in lower case; the first one counts.
  private var lines: [String: ArraySlice<UInt8>] = [:]

  init() {}

  /// Finds the lines that look like a definition; an address may stand on the line behind.
  ///
  /// One stands behind an empty line or another definition: it cannot interrupt a paragraph.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(in text: ArraySlice<UInt8>) {
    var start = text.startIndex
    var isBehindText = false
    while start < text.endIndex {
      let end = Self.endOfLine(from: start, in: text)
      let isBlank = text[start..<end].allSatisfy { $0 <= .blank }
      let definition = isBehindText || isBlank ? nil : Self.definition(at: start..<end, in: text)
      if let definition, lines[definition.label] == nil {
        lines[definition.label] = definition.lines
      }
      isBehindText = !isBlank && definition == nil
      start = max(end, definition?.lines.endIndex ?? end)
    }
  }

  /// The definition that begins with a line.
  private static func definition(
    at line: Range<Int>, in text: ArraySlice<UInt8>
  ) -> (label: String, lines: ArraySlice<UInt8>)? {
    guard let sign = text[line].prefix(4).firstIndex(where: { $0 != .blank }),
      let close = endOfLabel(at: sign, in: text), text[sign + 1] != UInt8(ascii: "^"),
      text[close...].dropFirst().first == UInt8(ascii: ":")
    else { return nil }
    let end = endOfLine(from: close, in: text)
    let hasAddress = text[close..<end].dropFirst(2).contains { $0 > .blank }
    let last = hasAddress ? end : endOfLine(from: end, in: text)
    return (label(text[(sign + 1)..<close]), text[sign..<last])
  }

  /// The definitions of the labels that stand in brackets in a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func used(in text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard !lines.isEmpty else { return [] }
    var used: [ArraySlice<UInt8>] = []
    var known: Set<String> = []
    var offset = text.startIndex
    while let sign = text[offset...].firstIndex(of: UInt8(ascii: "[")) {
      offset = sign + 1
      guard let close = Self.endOfLabel(at: sign, in: text) else { continue }
      let label = Self.label(text[offset..<close])
      if let line = lines[label], known.insert(label).inserted { used.append(line) }
    }
    return used
  }

  /// Where the bracket closes that opens at an offset; a label holds no other bracket.
  private static func endOfLabel(at sign: Int, in text: ArraySlice<UInt8>) -> Int? {
    let end = text[(sign + 1)...].prefix(longestLabel).firstIndex {
      $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
    }
    guard text[sign] == UInt8(ascii: "["), let end, text[end] == UInt8(ascii: "]"), end > sign + 1
    else { return nil }
    return end
  }

  /// The bytes that CommonMark allows in a label.
  private static let longestLabel = 1000

  private static func label(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased().collapsingWhitespace
  }

  private static func endOfLine(from start: Int, in text: ArraySlice<UInt8>) -> Int {
    text[min(start, text.endIndex)...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? text.endIndex
  }
}
