/// Notes of a text that lost its raised numbers: a number right behind a word cites the note that
/// begins with it further down, most often at the bottom of the page.
///
///     The fees doubled.12 Ships stayed away.
///     …
///     12 Harbour Office, Fees, p. 4.
///
/// Both must be there, one after the other and in the order of the numbers from 1 on, since a
/// number alone says nothing.
struct GluedNotes {
  private var notes: [(block: Int, label: Range<Int>, marker: Range<Int>)] = []

  /// - Complexity: O(*n*) in the length of the text.
  static func recognise(in draft: inout Draft) {
    guard draft.notes.isEmpty else { return }
    let notes = GluedNotes(draft).notes
    guard notes.count >= fewest else { return }
    for (index, note) in notes.enumerated() {
      draft.notes.append("\(index + 1)")
      draft.blocks[note.block].role = .note(Int32(clamping: index))
      draft.blocks[note.block].listDepth = 0
      draft.citations.append(NoteReference(note: index, offset: note.marker.lowerBound))
      draft.cuts += [note.label, note.marker]
    }
  }

  private static let fewest = 2

  private init(_ draft: Draft) {
    var markers = GluedMarkers()
    for (index, block) in draft.blocks.enumerated() where block.role == .body {
      guard block.kind == .paragraph,
        let label = GluedMarkers.label(markers.next, at: block.range, in: draft.text),
        let marker = markers.find(before: block.range.lowerBound, in: draft.text)
      else { continue }
      notes.append((index, label, marker))
    }
  }
}

/// Looks for numbers right behind words, one after the other.
struct GluedMarkers {
  /// The number that is looked for.
  private(set) var next = 1

  /// Where the last one was found ends.
  private var offset = 0

  /// How often nothing was found; each time the whole text was looked through.
  private var failures = 0
  private static let mostFailures = 32

  /// Finds the next number behind a word before an offset, and goes on to the number after it.
  ///
  /// - Complexity: O(*n*) in the length of the text for all numbers together.
  mutating func find(before end: Int, in text: [UInt8]) -> Range<Int>? {
    guard failures < Self.mostFailures else { return nil }
    let digits = Array("\(next)".utf8)
    var start = offset
    while let found = text.firstOffset(of: digits, from: start, within: max(0, end - start)) {
      start = found + 1
      let range = found..<(found + digits.count)
      guard range.upperBound <= end else { break }
      guard Self.isGlued(range, in: text) else { continue }
      offset = range.upperBound
      next += 1
      return range
    }
    failures += 1
    return nil
  }

  /// The number that a block or a line begins with, and the blanks behind it, where a note may
  /// follow: a word with a capital, a quotation, an address.
  static func label(_ number: Int, at range: Range<Int>, in text: [UInt8]) -> Range<Int>? {
    let bytes = text[range]
    guard bytes.starts(with: "\(number)".utf8) else { return nil }
    let end = range.lowerBound + "\(number)".utf8.count
    let blanks = text[end..<range.upperBound].prefix { $0 == .blank }
    guard !blanks.isEmpty, let first = text[blanks.endIndex..<range.upperBound].first,
      first.isASCIIUppercase || first >= 0x80 || first == UInt8(ascii: "\"")
        || text[blanks.endIndex...].starts(with: "http".utf8)
    else { return nil }
    return range.lowerBound..<blanks.endIndex
  }

  /// Whether a number stands right behind the end of a word or of a sentence.
  private static func isGlued(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard range.lowerBound > 1 else { return false }
    if range.upperBound < text.count, !endsMarker.contains(text[range.upperBound]) { return false }
    let last = text[range.lowerBound - 1]
    if last.isASCIILowercase { return true }
    // The last byte of a closing quotation mark, ’ or ”.
    if last == 0x99 || last == 0x9D { return true }
    guard closing.contains(last), text[range.lowerBound - 2] > .blank else { return false }
    // Behind a number the point may be a decimal one, but behind a year.
    let digits = text[..<(range.lowerBound - 1)].suffix(5).reversed().prefix(while: \.isASCIIDigit)
    return digits.isEmpty || digits.count == 4
  }

  private static let closing = Set(".,;:!?)]\"".utf8)
  private static let endsMarker = Set(" \n\r\t.,;:)".utf8)
}
