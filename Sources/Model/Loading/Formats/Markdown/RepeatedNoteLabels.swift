/// Labels that several notes of a Markdown text have, as where each chapter counts from 1 again.
///
/// cmark keeps the first note of a label and drops the others. So each of them gets a label of its
/// own before the text is parsed: its label and a number between two signs that no text has. The
/// drafter takes them out of whatever is shown.
struct RepeatedNoteLabels {
  /// A label in the text: its name without regard to case, and where its name ends.
  private struct Place {
    let label: String
    let end: Int

    /// The number of its line, from 1, and whether a note begins there.
    let line: Int
    let isDefinition: Bool
  }

  /// The text with the labels told apart.
  let text: [UInt8]

  /// How many bytes were added to the lines that notes begin on, by their numbers.
  let shifts: [Int: Int]

  /// Tells the labels of a text apart; `nil` where no two notes have the same.
  ///
  /// - Complexity: O(*n* log *n*) in the number of labels, O(*n*) in the length of the text.
  init?(in bytes: [UInt8]) {
    let places = Self.places(in: bytes)
    var definitions: [String: [Int]] = [:]
    for (index, place) in places.enumerated() where place.isDefinition {
      definitions[place.label, default: []].append(index)
    }
    definitions = definitions.filter { $0.value.count > 1 }
    guard !definitions.isEmpty, bytes.firstOffset(of: Self.sign) == nil else { return nil }
    let numbers = Self.numbers(of: places, definitions)
    var text: [UInt8] = []
    var shifts: [Int: Int] = [:]
    var start = 0
    for (place, number) in zip(places, numbers) where number > 0 {
      let suffix = Self.sign + Array("\(number)".utf8) + Self.sign
      text += bytes[start..<place.end] + suffix
      start = place.end
      if place.isDefinition { shifts[place.line, default: 0] += suffix.count }
    }
    self.text = text + bytes[start...]
    self.shifts = shifts
  }

  /// A text without what was added to labels in it.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(0xEE), text.unicodeScalars.contains(mark) else { return text }
    var isAdded = false
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == mark { isAdded.toggle() } else if !isAdded { scalars.append(scalar) }
    }
    return String(scalars)
  }

  private static let mark: Unicode.Scalar = "\u{E0F7}"
  private static let sign = Array("\u{E0F7}".utf8)
}

// MARK: - Which note a marker cites

extension RepeatedNoteLabels {
  /// For each place the number of the note among those of its label, from 0.
  ///
  /// A marker cites the next note of its label, or the last where none comes. Where all notes stand
  /// behind all markers, both are counted by their runs.
  private static func numbers(of places: [Place], _ definitions: [String: [Int]]) -> [Int] {
    let first = definitions.values.compactMap(\.first).min() ?? 0
    let isAtEnd = !places[first...].contains {
      !$0.isDefinition && definitions[$0.label] != nil
    }
    var run = 0
    var isWithinRun = false
    return places.enumerated().map { index, place in
      guard let own = definitions[place.label] else {
        isWithinRun = true
        return 0
      }
      if place.isDefinition { return own.firstIndex(of: index) ?? 0 }
      guard isAtEnd else { return min(own.firstIndexOfSorted { $0 > index }, own.count - 1) }
      if place.label != places[first].label {
        isWithinRun = true
      } else if isWithinRun {
        run += 1
        isWithinRun = false
      }
      return min(run, own.count - 1)
    }
  }
}

// MARK: - Places

extension RepeatedNoteLabels {
  /// The labels of a text in their order, but for those in blocks of code between fences.
  private static func places(in bytes: [UInt8]) -> [Place] {
    var places: [Place] = []
    var fence: UInt8?
    var number = 0
    var start = 0
    while start < bytes.count {
      let end =
        bytes[start...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? bytes.count
      number += 1
      let line = bytes[start..<end]
      if let sign = fenceSign(of: line) {
        if fence == nil { fence = sign } else if fence == sign { fence = nil }
      } else if fence == nil {
        places += Self.places(in: line, number)
      }
      let isPair =
        end + 1 < bytes.count && bytes[end] == .carriageReturn && bytes[end + 1] == .lineFeed
      start = end + (isPair ? 2 : 1)
    }
    return places
  }

  private static func fenceSign(of line: ArraySlice<UInt8>) -> UInt8? {
    let rest = line.drop { $0 == .blank }
    guard let sign = rest.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
      return nil
    }
    return rest.prefix { $0 == sign }.count >= 3 ? sign : nil
  }

  private static func places(in line: ArraySlice<UInt8>, _ number: Int) -> [Place] {
    var places: [Place] = []
    var rest = line
    let lead = line.prefix { $0 == .blank }.count
    while let start = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[(start + 1)...]
      guard let label = NoteLabels.label(at: line[start...]) else { continue }
      let end = start + 2 + label.utf8.count
      let isDefinition =
        lead < 4 && start == line.startIndex + lead
        && line[(end + 1)...].first == UInt8(ascii: ":")
      places.append(
        Place(label: label.lowercased(), end: end, line: number, isDefinition: isDefinition))
    }
    return places
  }
}
