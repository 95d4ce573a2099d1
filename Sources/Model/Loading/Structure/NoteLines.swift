/// Notes that stand in one paragraph, line by line: each becomes a paragraph.
///
///     [1] Harbour Office, 4. [2] Ibid.
struct NoteLines {
  private let draft: Draft
  private var blocks: [Draft.Block] = []

  /// Parts the paragraphs in lists of notes whose labels count up.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func part(in draft: inout Draft) {
    guard draft.notes.isEmpty else { return }
    let zones = NoteZones(in: draft)
    guard !zones.ranges.isEmpty else { return }
    var lines = NoteLines(draft: draft)
    for (index, block) in draft.blocks.enumerated() {
      let isListed = zones.contains(index) && block.kind == .paragraph
      lines.add(block, isListed: isListed && block.role == .body && block.marker == nil)
    }
    draft.blocks = lines.blocks
  }

  private init(draft: Draft) {
    self.draft = draft
  }

  private mutating func add(_ block: Draft.Block, isListed: Bool) {
    guard isListed, var label = Label(at: block.range.lowerBound, in: draft.text) else {
      return blocks.append(block)
    }
    var start = block.range.lowerBound
    for offset in block.range where draft.text[offset] <= .blank {
      guard let next = Label(at: offset + 1, in: draft.text), next.follows(label),
        next.isBracketed || draft.text[offset] == .lineFeed
      else { continue }
      blocks.append(block.part(start..<offset))
      start = offset + 1
      label = next
    }
    blocks.append(block.part(start..<block.range.upperBound))
  }
}

extension NoteLines {
  /// What a note begins with: `[1]`, `1.` or `1)`.
  private struct Label {
    let number: Int
    let isBracketed: Bool

    init?(at offset: Int, in text: [UInt8]) {
      let isBracketed = offset < text.count && text[offset] == UInt8(ascii: "[")
      let start = isBracketed ? offset + 1 : offset
      let digits = text.dropFirst(start).prefix(3).prefix(while: \.isASCIIDigit)
      guard let number = Int(String(decoding: digits, as: UTF8.self)),
        let sign = text.dropFirst(start + digits.count).first,
        isBracketed ? sign == UInt8(ascii: "]") : sign == .fullStop || sign == UInt8(ascii: ")")
      else { return nil }
      self.number = number
      self.isBracketed = isBracketed
    }

    func follows(_ other: Label) -> Bool {
      number == other.number + 1 && isBracketed == other.isBracketed
    }
  }
}

extension Draft.Block {
  /// The same block with a part of its text.
  fileprivate func part(_ range: Range<Int>) -> Draft.Block {
    var part = self
    part.range = range
    return part
  }
}
