/// Notes that raised numbers cite: entries that begin with their number, below a heading such as
/// `Notes` or wherever they stand, and markers in the text before them.
///
/// Numbers may start again, by chapter or by page; then the first run of markers belongs to the
/// first run of entries, and so on.
struct NumberedNotes {
  /// A note as it is listed.
  private struct Entry {
    let number: Int
    let block: Int

    /// The number before its text, where it is part of the text.
    let label: Range<Int>?

    /// Whether it stands below a heading for notes.
    let isListed: Bool

    /// What closes its text, where that is no part of it.
    var closing: Range<Int>?
  }

  private let draft: Draft
  private let markers: [RaisedMarker]
  private let zones: NoteZones
  private var entries: [Entry] = []

  /// - Complexity: O(*n* log *n*) in the number of markers, O(*n*) in the length of the text.
  static func recognise(in draft: inout Draft) {
    var notes = NumberedNotes(draft)
    notes.findEntries()
    guard !notes.entries.isEmpty || notes.markers.count >= 3 else { return }
    notes.mark(in: &draft)
  }

  private init(_ draft: Draft) {
    self.draft = draft
    markers = draft.raisedMarkers()
    zones = NoteZones(in: draft)
  }
}

// MARK: - Entries

extension NumberedNotes {
  private mutating func findEntries() {
    var found: [Int: Entry] = [:]
    for marker in markers where marker.isLead && marker.numbers.count == 1 {
      let isListed = zones.contains(marker.block)
      found[marker.block] = Entry(
        number: marker.first, block: marker.block, label: label(marker.range), isListed: isListed)
    }
    for zone in zones.ranges {
      for index in zone where found[index] == nil {
        if let entry = listedEntry(index) { found[index] = entry }
      }
    }
    for index in draft.blocks.indices where found[index] == nil {
      if let entry = enclosedEntry(index) { found[index] = entry }
    }
    let sorted = found.values.sorted { $0.block < $1.block }
    entries = sorted.isEmpty ? [] : plausible(sorted)
  }

  /// An entry that begins with a plain number, which counts only below a heading for notes.
  private func listedEntry(_ index: Int) -> Entry? {
    let block = draft.blocks[index]
    guard block.kind.isTextOrRow, block.role == .body else { return nil }
    if let marker = block.marker, let number = Int(marker.dropLast()) {
      return Entry(number: number, block: index, label: nil, isListed: true)
    }
    let bytes = draft.text[block.range]
    let rest = bytes.drop { $0 == UInt8(ascii: "[") }
    let digits = rest.prefix(while: \.isASCIIDigit)
    guard (1...3).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)),
      digits.endIndex < bytes.endIndex, Self.endsLabel.contains(bytes[digits.endIndex])
    else { return nil }
    return Entry(
      number: number, block: index, label: label(bytes.startIndex..<digits.endIndex),
      isListed: true)
  }

  /// An entry in brackets of its own, as typists set it between the paragraphs: `[Footnote 1: …]`.
  private func enclosedEntry(_ index: Int) -> Entry? {
    let block = draft.blocks[index]
    let bytes = draft.text[block.range]
    let sign = Array("[Footnote ".utf8)
    guard block.role == .body, bytes.starts(with: sign) else { return nil }
    let digits = bytes.dropFirst(sign.count).prefix(4).prefix(while: \.isASCIIDigit)
    guard let number = Int(String(decoding: digits, as: UTF8.self)),
      bytes[digits.endIndex...].first == UInt8(ascii: ":")
    else { return nil }
    let end = block.range.upperBound
    return Entry(
      number: number, block: index, label: label(block.range.lowerBound..<digits.endIndex),
      isListed: false, closing: bytes.last == UInt8(ascii: "]") ? (end - 1)..<end : nil)
  }

  /// What may stand behind the label of a note.
  static let endsLabel: Set<UInt8> = [
    .blank, .fullStop, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: "\t"),
  ]

  /// The range of a label with the signs behind it.
  private func label(_ range: Range<Int>) -> Range<Int> {
    let end = draft.text[range.upperBound...].prefix(3).prefix { Self.endsLabel.contains($0) }
    return range.lowerBound..<end.endIndex
  }

  /// The entries whose numbers follow on each other, or begin again with a low one.
  private func plausible(_ entries: [Entry]) -> [Entry] {
    if isWhole(entries) { return entries }
    var kept: [Entry] = []
    for entry in entries {
      let last = kept.last?.number ?? 0
      let follows = (last + 1...last + 3).contains(entry.number)
      if follows || entry.number == 1 || (kept.isEmpty && entry.isListed) { kept.append(entry) }
    }
    return kept.count >= 2 || kept.first?.number == 1 ? kept : []
  }
}

extension NumberedNotes {
  /// Whether each number from 1 on is there once, in whatever order the columns of a page gave them.
  private func isWhole(_ entries: [Entry]) -> Bool {
    entries.count > 2 && entries.allSatisfy(\.isListed)
      && Set(entries.map(\.number)) == Set(1...entries.count)
  }
}

// MARK: - Markers

extension NumberedNotes {
  private func mark(in draft: inout Draft) {
    let base = draft.notes.count
    // The notes of a whole list stand in the order of their numbers.
    let order = isWhole(entries) ? entries.map { $0.number - 1 } : Array(entries.indices)
    let numbers = isWhole(entries) ? Array(1...entries.count) : entries.map(\.number)
    for number in numbers { draft.notes.append("\(number)") }
    for (index, entry) in entries.enumerated() {
      let role = Draft.Role.note(Int32(clamping: base + order[index]))
      for block in entry.block..<end(of: index) where draft.blocks[block].role == .body {
        draft.blocks[block].role = role
        if case .tableRow = draft.blocks[block].kind { draft.blocks[block].kind = .paragraph }
      }
      draft.cuts += [entry.label, entry.closing].compactMap(\.self)
    }
    cite(numbers, base: base, in: &draft)
  }

  /// Where an entry ends: before the next one where they are listed, or with its item of a list.
  private func end(of index: Int) -> Int {
    let entry = entries[index]
    let next = index + 1 < entries.count ? entries[index + 1].block : draft.blocks.count
    let isLast = index + 1 == entries.count
    let depth = draft.blocks[entry.block].listDepth
    var end = entry.block + 1
    while end < next {
      let block = draft.blocks[end]
      let isOfItem = depth > 0 && block.listDepth >= depth && block.marker == nil
      guard !block.kind.isHeading, isOfItem || (entry.isListed && !isLast) else { break }
      end += 1
    }
    return end
  }

  /// Ties the markers to notes, given these notes' numbers.
  private func cite(_ noteNumbers: [Int], base: Int, in draft: inout Draft) {
    let runs = Self.runs(noteNumbers)
    let places =
      entries.contains {
        $0.label != nil && draft.text[$0.label?.lowerBound ?? 0] == UInt8(ascii: "[")
      }
      ? (markers + draft.bracketedMarkers()).sorted { $0.range.lowerBound < $1.range.lowerBound }
      : markers
    let isNote = Set(entries.map(\.block))
    let numbers = runs.map { run in
      Dictionary(run.map { (noteNumbers[$0], $0) }, uniquingKeysWith: { first, _ in first })
    }
    let greatest = greatestExpected
    var run = 0
    var last = 0
    var end = 0
    for marker in places
    where !isNote.contains(marker.block) && draft.blocks[marker.block].role == .body {
      // What stands right behind a marker is another one.
      guard end == marker.range.lowerBound || !isExponent(marker) else { continue }
      end = marker.range.upperBound
      if marker.first == 1, last > 1, run + 1 < runs.count { run += 1 }
      let found = marker.numbers.compactMap { number in
        numbers.indices.contains(run) ? numbers[run][number] : nil
      }
      if found.count == marker.numbers.count {
        for index in found {
          draft.citations.append(NoteReference(note: base + index, offset: marker.range.lowerBound))
        }
        draft.cuts.append(draft.withBlankBefore(marker.range))
      } else if marker.first <= greatest {
        draft.strayMarkers.append(
          Draft.StrayMarker(label: "\(marker.first)", offset: marker.range.lowerBound))
      }
      last = marker.numbers.last ?? last
    }
  }

  /// The greatest number that may cite a note.
  ///
  /// It is not far beyond the last note, or beyond the markers that count up from 1; others are
  /// numbers that happen to be raised.
  private var greatestExpected: Int {
    if let last = entries.map(\.number).max() { return last * 2 + 20 }
    var next = 1
    for marker in markers where marker.first == next { next = (marker.numbers.last ?? next) + 1 }
    return next > 3 ? next : 0
  }

  /// Whether a raised number is a power: behind a unit, a letter alone or a number that is no year.
  private func isExponent(_ marker: RaisedMarker) -> Bool {
    let before = draft.text[draft.blocks[marker.block].range.lowerBound..<marker.range.lowerBound]
    let word = before.suffix(8).split { !$0.isASCIILetter && !$0.isASCIIDigit }.last
    guard let end = before.last, let word, end.isASCIILetter || end.isASCIIDigit else {
      return false
    }
    if word.allSatisfy(\.isASCIIDigit) { return word.count != 4 }
    let text = String(decoding: word, as: UTF8.self)
    return text.utf8.count == 1 || Self.units.contains(text)
  }

  private static let units: Set<String> = ["km", "cm", "mm", "ft", "mi", "in", "yd", "mc", "nm"]

  /// The stretches within which numbers ascend.
  private static func runs(_ numbers: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in numbers.indices
    where index + 1 == numbers.count || numbers[index + 1] <= numbers[index] {
      runs.append(start..<(index + 1))
      start = index + 1
    }
    return runs
  }
}

extension Block.Kind {
  /// Whether a note can stand in it: pages set lists of notes as tables of numbers and texts.
  fileprivate var isTextOrRow: Bool {
    if case .tableRow = self { return true }
    return self == .paragraph
  }
}
