extension Draft {
  /// Lists the markers of Markdown that were left in the text since no note has their label.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  mutating func markStrayMarkers() {
    let code = spans.filter { $0.kind == .code }.map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    var nextCode = 0
    var offset = 0
    while let start = text.firstOffset(of: Self.opening, from: offset) {
      offset = start + 2
      while nextCode < code.count, code[nextCode].upperBound <= start { nextCode += 1 }
      if nextCode < code.count, code[nextCode].contains(start) { continue }
      guard let label = NoteLabels.label(at: text[start...]) else { continue }
      strayMarkers.append(StrayMarker(label: label, offset: start))
    }
  }

  private static let opening = [UInt8(ascii: "["), UInt8(ascii: "^")]
}
