/// A raised number in a text: `<sup>12</sup>`, `¹²`, `^12^`, `<sup>3–5</sup>`, or `[12]` where it is asked
/// for.
struct RaisedMarker: Equatable {
  /// UTF-8 offsets of what is cut where it cites a note.
  let range: Range<Int>

  /// The index of its block.
  let block: Int

  /// The numbers that it stands for; `1,3` and `3–5` stand for several.
  let numbers: [Int]

  /// Whether it is the first thing in its block.
  let isLead: Bool

  var first: Int { numbers.first ?? 0 }
}

extension Draft {
  /// The raised numbers of the text in their order, without those that are already cut.
  ///
  /// - Complexity: O(*n* log *n*) in the number of spans, O(*n*) in the length of the text.
  func raisedMarkers() -> [RaisedMarker] {
    var ranges = spans.filter { $0.kind == .superscript && $0.range.count <= 16 }.map(\.range)
    ranges += raisedDigits() + digitsInCarets()
    let taken = Set(cuts.map(\.lowerBound))
    return ranges.sorted { $0.lowerBound < $1.lowerBound }.compactMap { range in
      taken.contains(range.lowerBound) ? nil : marker(range, Self.numbers(in: string(range)))
    }
  }

  /// The numbers in square brackets, `[12]`.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func bracketedMarkers() -> [RaisedMarker] {
    var markers: [RaisedMarker] = []
    var offset = 0
    while let start = text.firstOffset(of: [UInt8(ascii: "[")], from: offset) {
      offset = start + 1
      let digits = text[offset...].prefix(3).prefix(while: \.isASCIIDigit)
      guard !digits.isEmpty, offset + digits.count < text.count,
        text[offset + digits.count] == UInt8(ascii: "]")
      else { continue }
      let range = start..<(offset + digits.count + 1)
      if let marker = marker(range, Self.numbers(in: string(range))) { markers.append(marker) }
    }
    return markers
  }

  private func marker(_ range: Range<Int>, _ numbers: [Int]) -> RaisedMarker? {
    guard !numbers.isEmpty, let block = blockIndex(at: range.lowerBound),
      blocks[block].role == .body
    else { return nil }
    let lead = text[blocks[block].range.lowerBound..<range.lowerBound]
    return RaisedMarker(
      range: range, block: block, numbers: numbers, isLead: lead.allSatisfy { $0 == .blank })
  }

  /// The stretches of superscript digits.
  private func raisedDigits() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset < text.count {
      let length = Self.raisedDigitLength(text, at: offset)
      guard length > 0 else {
        offset += 1
        continue
      }
      let start = offset
      while offset < text.count {
        let length = Self.raisedDigitLength(text, at: offset)
        if length == 0 { break }
        offset += length
      }
      ranges.append(start..<offset)
    }
    return ranges
  }

  /// The stretches of digits between carets right behind a word, as Markdown of some programs
  /// raises them.
  private func digitsInCarets() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 1
    while let start = text.firstOffset(of: [UInt8(ascii: "^")], from: offset) {
      offset = start + 1
      let digits = text[offset...].prefix(3).prefix(while: \.isASCIIDigit)
      guard !digits.isEmpty, text[digits.endIndex...].first == UInt8(ascii: "^") else { continue }
      offset = digits.endIndex + 1
      ranges.append(start..<offset)
    }
    return ranges
  }

  /// The bytes of the superscript digit at an offset; 0 where there is none.
  private static func raisedDigitLength(_ text: [UInt8], at offset: Int) -> Int {
    switch text[offset] {
    case 0xC2 where offset + 1 < text.count: [0xB9, 0xB2, 0xB3].contains(text[offset + 1]) ? 2 : 0
    case 0xE2 where offset + 2 < text.count && text[offset + 1] == 0x81:
      text[offset + 2] == 0xB0 || (0xB4...0xB9).contains(text[offset + 2]) ? 3 : 0
    default: 0
    }
  }

  /// The numbers that a marker says: `12`, `[12]`, `1,3`, `3–5`; none where it says anything else.
  private static func numbers(in text: String) -> [Int] {
    let plain = String(text.filter { !"[]()^ ".contains($0) }.map { $0.loweredDigit ?? $0 })
    var numbers: [Int] = []
    for part in plain.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split { "–-—".contains($0) }.map { Int($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        (1...999).contains(first), (first...(first + 20)).contains(last)
      else { return [] }
      numbers += first...last
    }
    return numbers
  }
}

extension Character {
  /// The digit that a superscript digit raises; `nil` for any other character.
  var loweredDigit: Character? {
    guard "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(self), let value = wholeNumberValue else { return nil }
    return Character("\(value)")
  }
}
